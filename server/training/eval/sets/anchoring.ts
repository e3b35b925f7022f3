import { z } from 'zod';
import type { SourceBody } from '../../../src/library/model.ts';
import { matchQuotation, type QuoteMatch } from '../../../src/library/quote/match.ts';
import { textReader } from '../../../src/library/readers/text.ts';
import { overlaps } from '../../../src/text/span.ts';
import { accuracy } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

const row = z.object({
  quote: z.string(),
  document: z.string(),
  label: z.enum(['drifted', 'missing']),
  start: z.number(),
  end: z.number(),
});
type Row = z.infer<typeof row>;

/** A sentence that was quoted, in a later version of its page: where it stands now, or that it is gone. */
export default defineSet({
  file: 'anchoring_vitaminc.jsonl',
  row,
  measure(rows) {
    const bodies = rows.map(({ document }) => textReader.read(document));
    const { answers, times } = timed([...rows.keys()], (i) => matchQuotation(bodies[i]!, [], rows[i]!.quote));
    const right = rows.map((each, i) => ({ ...each, said: isRight(each, bodies[i]!, answers[i]!), is: true }));
    return {
      found: accuracy(right.filter(({ label }) => label === 'drifted')),
      gone: accuracy(right.filter(({ label }) => label === 'missing')),
      accuracy: accuracy(right),
      ...times,
    };
  },
});

/** Found: one place that overlaps the right one. Gone: no place at all. */
function isRight({ label, start, end }: Row, body: SourceBody, match: QuoteMatch): boolean {
  if (label === 'missing') return match.kind === 'missing';
  if (match.kind !== 'exact' && match.kind !== 'altered') return false;
  return overlaps(body.origin.spanOf(match.span), { start, end });
}
