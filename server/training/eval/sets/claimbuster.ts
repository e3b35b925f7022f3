import { z } from 'zod';
import { kindOf, signalsAskedFor } from '../../../src/language/cues.ts';
import { checkWorth } from '../../../src/language/worth-checking.ts';
import { accuracy, binary } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

/** Check-worthy sentences of debates (Arslan et al. 2020), found by weighing; beside it, what `claim/uncited` asks a source for. */
export default defineSet({
  file: 'claimbuster.jsonl',
  row: z.object({ text: z.string(), label: z.enum(['checkworthy', 'not_checkworthy']) }),
  measure(rows) {
    const { answers, times } = timed(rows, ({ text }) => checkWorth(text).worth);
    const compared = rows.map(({ label }, i) => ({ said: answers[i]!, is: label === 'checkworthy' }));
    const asked = binary(
      rows.map(({ text, label }) => ({
        said: signalsAskedFor(kindOf(text).kind, text).length > 0,
        is: label === 'checkworthy',
      })),
    );
    return { ...binary(compared), accuracy: accuracy(compared), uncited_f1: asked.f1, ...times };
  },
});
