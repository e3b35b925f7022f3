import { z } from 'zod';
import { attributionsIn } from '../../../src/language/attribution.ts';
import { accuracy, binary } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

/** Sentences of political news in which somebody is said to say something, wholly or in part (Newell et al. 2018). */
export default defineSet({
  file: 'polnear.jsonl',
  row: z.object({ text: z.string(), label: z.enum(['attributed', 'partly', 'unattributed']) }),
  measure(rows) {
    const { answers, times } = timed(rows, ({ text }) => attributionsIn(text).length > 0);
    const compared = rows.map(({ label }, i) => ({ said: answers[i]!, is: label !== 'unattributed' }));
    const wholly = rows.map(({ label }, i) => ({ said: answers[i]!, is: label === 'attributed' }));
    return { ...binary(compared), accuracy: accuracy(compared), f1_attributed: binary(wholly).f1, ...times };
  },
});
