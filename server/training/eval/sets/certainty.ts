import { z } from 'zod';
import { certaintyOf } from '../../../src/language/certainty.ts';
import { accuracy, binary, pearson } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

/** Does the sentence express uncertainty? Findings of studies, in news and abstracts (Pei and Jurgens 2021). */
export const certaintyAspect = defineSet({
  file: 'certainty_aspect.jsonl',
  row: z.object({ text: z.string(), label: z.enum(['certain', 'uncertain']) }),
  measure(rows) {
    const { answers, times } = timed(rows, ({ text }) => certaintyOf(text).openness > 0.5);
    const compared = rows.map(({ label }, i) => ({ said: answers[i]!, is: label === 'uncertain' }));
    return { ...binary(compared), accuracy: accuracy(compared), ...times };
  },
});

/** How certain readers found a sentence, 1 to 6. */
export const certaintyScience = defineSet({
  file: 'certainty_science.jsonl',
  row: z.object({ text: z.string(), label: z.number() }),
  measure(rows) {
    const { answers, times } = timed(rows, ({ text }) => certaintyOf(text).level);
    const labels = rows.map(({ label }) => label);
    return { pearson_r: pearson(answers, labels), ...times };
  },
});
