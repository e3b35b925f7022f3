import { z } from 'zod';
import { type CausalStrength, causalRelationsIn, causalStrength } from '../../../src/language/causation.ts';
import { classMetrics } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';

/** In order of strength. */
const LABELS = ['not_claim', 'correlational', 'conditional_causal', 'direct_causal'] as const;

export const strengthOf = (text: string): CausalStrength => causalStrength(causalRelationsIn(text));

/** How far a sentence of a study, or of a press release on it, goes in claiming a cause. */
export default defineSet({
  file: 'claim_strength.jsonl',
  row: z.object({ text: z.string(), label: z.enum(LABELS) }),
  measure(rows) {
    const { answers, times } = timed(rows, ({ text }) => strengthOf(text));
    const compared = rows.map(({ label }, i) => ({ said: LABELS[answers[i]!], is: label }));
    return { ...classMetrics(compared, LABELS), ...times };
  },
});
