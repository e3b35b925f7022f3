import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { nameablesIn } from '../../src/entities/mine/nameable.ts';
import { namesIn } from '../../src/language/proper-names.ts';
import type { Span } from '../../src/text/span.ts';
import type { Half } from './corpus.ts';
import { binaryOf, type Metrics } from './metrics.ts';

const sentence = z.object({
  text: z.string(),
  /** Exact parts of the text, in their order. */
  names: z.array(z.string()),
  half: z.enum(['development', 'held']),
});
type Sentence = z.infer<typeof sentence>;

/**
 * Names of whatever type in the sentences of `test/corpus/names` (a file): the same first and last letter. `f1` and its parts are those of
 * all proper names; `things_f1` of what may be a person, body, place, document or thing, as the sentences are labelled.
 */
export function measureNames(file: string, half: Half): Metrics {
  const all = z.array(sentence).parse(parse(readFileSync(file, 'utf8')));
  const rows = all.filter((each) => each.half === (half === 'held' ? 'held' : 'development'));
  const { precision, recall, f1 } = countOf(rows, (text) => nameablesIn(text));
  return {
    rows: rows.length,
    ...countOf(rows, (text) => namesIn(text)),
    things_precision: precision,
    things_recall: recall,
    things_f1: f1,
  };
}

function countOf(rows: readonly Sentence[], read: (text: string) => readonly Span[]) {
  let [hits, said, wanted] = [0, 0, 0];
  for (const row of rows) {
    const spans = spansOf(row);
    const found = read(row.text);
    wanted += spans.size;
    said += found.length;
    hits += found.filter(({ start, end }) => spans.has(`${start}-${end}`)).length;
  }
  return binaryOf(hits, said, wanted);
}

function spansOf({ text, names }: Sentence): ReadonlySet<string> {
  const spans = new Set<string>();
  let from = 0;
  for (const name of names) {
    const start = text.indexOf(name, from);
    if (start < 0) throw new Error(`“${name}” does not stand in “${text}”, or not in this order.`);
    from = start + name.length;
    spans.add(`${start}-${from}`);
  }
  return spans;
}
