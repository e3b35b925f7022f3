import { z } from 'zod';
import { claimSignals, kindOf } from '../../../src/language/cues.ts';
import { accuracy, binary } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

/** Check-worthy sentences of debates (Arslan et al. 2020), found as `claim/uncited` finds what needs a source. */
export default defineSet({
  file: 'claimbuster.jsonl',
  row: z.object({ text: z.string(), label: z.enum(['checkworthy', 'not_checkworthy']) }),
  measure(rows) {
    const { answers, times } = timed(rows, ({ text }) => isClaim(text));
    const compared = rows.map(({ label }, i) => ({ said: answers[i]!, is: label === 'checkworthy' }));
    return { ...binary(compared), accuracy: accuracy(compared), ...times };
  },
});

function isClaim(text: string): boolean {
  const { kind } = kindOf(text);
  return (kind === 'claim' || kind === 'reported') && claimSignals(text).length > 0;
}
