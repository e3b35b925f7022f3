import { z } from 'zod';
import { pageTitle } from '../../page-title.ts';
import type { Judgement } from '../judge.ts';
import { type Answer, accuracy, binary, classMetrics, type Metrics, precisionAtRecall } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

const LABELS = ['SUPPORTS', 'REFUTES', 'NOT ENOUGH INFO'] as const;
type Label = (typeof LABELS)[number];

const row = z.object({
  claim: z.string(),
  passage: z.string(),
  label: z.enum(LABELS),
  page: z.string().nullish(),
  numeric: z.boolean(),
});
type Row = z.infer<typeof row>;

/** Claims against sentences of Wikipedia before and after an edit (Schuster, Fisch and Barzilay 2021). */
export default defineSet({
  file: 'vitaminc_real.jsonl',
  row,
  measure(rows, { judge }) {
    const { answers, times } = timed(rows, ({ claim, passage, page }) =>
      judge(claim, passage, page ? { title: pageTitle(page) } : {}),
    );
    const verdicts = rows.map((each, i): Judged => ({ ...each, is: each.label, said: labelOf(answers[i]!) }));
    return {
      ...classMetrics(verdicts, LABELS),
      accuracy_numeric: accuracy(verdicts.filter(({ numeric }) => numeric)),
      accuracy_other: accuracy(verdicts.filter(({ numeric }) => !numeric)),
      ...mismatches(rows, answers),
      ...times,
    };
  },
});

type Judged = Row & Answer<Label>;

/** The label that is most probable. */
export function labelOf({ supported, contradicted, neither }: Judgement): Label {
  if (supported > contradicted && supported > neither) return 'SUPPORTS';
  return contradicted > neither ? 'REFUTES' : 'NOT ENOUGH INFO';
}

/**
 * What `number/mismatch` and `date/mismatch` together flag, on rows that the passage decides: as they fire; and ranked by
 * score, where half of what is refuted is found (of all, and of claims with figures).
 */
function mismatches(rows: readonly Row[], answers: readonly Judgement[]): Metrics {
  const decided = rows
    .map(({ label, numeric }, i) => ({ label, numeric, score: answers[i]!.mismatch, positive: label === 'REFUTES' }))
    .filter(({ label }) => label !== 'NOT ENOUGH INFO');
  const fired = binary(decided.map(({ score, positive }) => ({ said: score !== null, is: positive })));
  return {
    mismatch_precision: fired.precision,
    mismatch_recall: fired.recall,
    mismatch_precision_at_recall_50: precisionAtRecall(decided, 0.5),
    mismatch_precision_at_recall_50_numeric: precisionAtRecall(decided, 0.5, ({ numeric }) => numeric),
  };
}
