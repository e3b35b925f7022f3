import { z } from 'zod';
import { auc, bestF1, binary } from '../metrics.ts';
import { defineSet, type RunnableSet } from '../set.ts';
import { timed } from '../timing.ts';

const row = z.object({
  claim: z.string(),
  passage: z.string(),
  label: z.enum(['supported', 'partially_supported', 'not_supported']),
});

/**
 * Claims of Wikipedia against the pages that they cite (Kamoi et al. 2023): the whole page, or its supporting part. The title
 * of the article that the claim stands in is not passed on: the page cited need not be about that.
 */
const wice = (file: string): RunnableSet =>
  defineSet({
    file,
    row,
    measure(rows, { judge }) {
      const { answers, times } = timed(rows, ({ claim, passage }) => judge(claim, passage, {}));
      const positive = rows.map(({ label }) => label === 'supported');
      const scored = answers.map(({ supported }, i) => ({ score: supported, positive: positive[i]! }));
      const shipped = binary(answers.map(({ isSupported }, i) => ({ said: isSupported, is: positive[i]! })));
      return {
        auc_supported: auc(scored),
        f1_supported: shipped.f1,
        precision_supported: shipped.precision,
        recall_supported: shipped.recall,
        f1_supported_best: bestF1(scored),
        ...times,
      };
    },
  });

export const wicePage = wice('wice.jsonl');
export const wiceOracle = wice('wice_oracle.jsonl');
