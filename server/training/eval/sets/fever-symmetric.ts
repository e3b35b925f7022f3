import { z } from 'zod';
import { accuracy } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

/** Supported or refuted, nothing else (Schuster et al. 2019): what is not more likely supported than not is taken for refuted. */
export default defineSet({
  file: 'fever_symmetric.jsonl',
  row: z.object({ claim: z.string(), passage: z.string(), label: z.enum(['SUPPORTS', 'REFUTES']) }),
  measure(rows, { judge }) {
    const { answers, times } = timed(rows, ({ claim, passage }) => judge(claim, passage, {}));
    const said = answers.map(({ supported }) => (supported >= 0.5 ? 'SUPPORTS' : 'REFUTES'));
    return { accuracy: accuracy(rows.map(({ label }, i) => ({ said: said[i]!, is: label }))), ...times };
  },
});
