import { derived } from '../text/derived.ts';
import { Recent } from '../text/recent.ts';
import { type Facts, readFacts } from './facts.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * In characters: as much as a few long paragraphs cite, which are compared again with every letter. Facts take some 55 bytes a character in many
 * small objects, and collecting garbage takes longer the more there are: kept for all that many open notes cite, they were half of the heap.
 */
const MOST_KNOWN = 100_000;

const knownTo = derived((_: Lexicon) => new Recent<string, Facts>(MOST_KNOWN, (key) => key.length));

/** The facts of a text, kept while they are among the last that were asked for. `asOf`: its day (ISO), from which relative dates count. */
export const factsOf = (text: string, lexicon: Lexicon, asOf?: string): Facts =>
  knownTo(lexicon).get(`${asOf ?? ''}|${text}`, () => readFacts(text, lexicon, asOf));
