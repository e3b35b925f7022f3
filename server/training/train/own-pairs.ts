import { readCorpus } from '../eval/corpus.ts';
import type { Example } from './augment.ts';

/** Faults that the passage contradicts; with all others it says less than the claim, or something else. */
const OPPOSED: ReadonlySet<string> = new Set([
  'claim/contradicted',
  'date/mismatch',
  'number/mismatch',
  'quote/wrong-speaker',
]);

/**
 * The development half of our own pairs (`folder`) as examples, each of them counted `weight` times: they have what an encyclopaedia lacks, sound claims in other
 * words than the passage, and faults in nearly its own. `page` is the writer. Throws where a file cannot be read.
 */
export function ownExamples(folder: string, weight: number): Example[] {
  const { pairs, broken } = readCorpus(folder, 'dev');
  if (broken.length > 0) throw new Error(`No list of pairs: ${broken.join(', ')}`);
  return pairs.map(({ id, claim, passage, fault }) => ({
    claim,
    passage,
    label: fault === null ? 0 : OPPOSED.has(fault) ? 1 : 2,
    page: writerOf(id),
    weight,
    isOwn: true,
  }));
}

/** *nora* of *nora-07*. */
const writerOf = (id: string): string => id.slice(0, id.lastIndexOf('-'));
