import { z } from 'zod';
import { classMetrics } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';
import { strengthOf } from './claim-strength.ts';

const LABELS = ['downplays', 'same', 'exaggerates'] as const;

/** Whether a press release claims more of a cause than its study does (Sumner et al. 2014; Wright and Augenstein 2021). */
export default defineSet({
  file: 'exaggeration_insciout.jsonl',
  row: z.object({ claim: z.string(), passage: z.string(), label: z.enum(LABELS) }),
  measure(rows) {
    const { answers, times } = timed(rows, ({ claim, passage }) => strengthOf(claim) - strengthOf(passage));
    const compared = rows.map(({ label }, i) => ({ said: LABELS[Math.sign(answers[i]!) + 1]!, is: label }));
    return { ...classMetrics(compared, LABELS), ...times };
  },
});
