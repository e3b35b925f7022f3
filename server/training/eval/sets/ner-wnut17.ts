import { z } from 'zod';
import { namesIn } from '../../../src/language/proper-names.ts';
import { binaryOf } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

const row = z.object({
  tokens: z.array(z.string()),
  /** `start` and `end` count tokens, half-open. */
  entities: z.array(z.object({ start: z.number(), end: z.number() })),
});
type Row = z.infer<typeof row>;

/** Names in posts and comments (Derczynski et al. 2017): the same first and last letter, of whatever type. */
export default defineSet({
  file: 'ner_wnut17.jsonl',
  row,
  measure(rows) {
    const { answers, times } = timed(rows, ({ tokens }) => namesIn(tokens.join(' ')));
    let [hits, said, wanted] = [0, 0, 0];
    for (const [i, each] of rows.entries()) {
      const spans = spansOf(each);
      wanted += spans.size;
      said += answers[i]!.length;
      hits += answers[i]!.filter(({ start, end }) => spans.has(`${start}-${end}`)).length;
    }
    return { ...binaryOf(hits, said, wanted), ...times };
  },
});

/** The entities as offsets in the tokens joined by spaces. */
function spansOf({ tokens, entities }: Row): Set<string> {
  const starts: number[] = [];
  let at = 0;
  for (const token of tokens) {
    starts.push(at);
    at += token.length + 1;
  }
  return new Set(
    entities.map(({ start, end }) => `${starts[start]}-${(starts[end - 1] ?? 0) + (tokens[end - 1]?.length ?? 0)}`),
  );
}
