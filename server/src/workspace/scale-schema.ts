import * as z from 'zod';

const word = z.string().regex(/^\s*\S[^\r\n]{0,58}\s*$/);
const percent = z.number().min(0).max(100);

/** `scale` of `pincite.yaml`, as far as a schema can say it; `read-scale.ts` looks at ranges and terms together. */
export const scaleSchema = z.strictObject({
  name: word.optional().describe('What the scale is called in messages.'),
  terms: z
    .array(
      z.strictObject({
        term: word.describe('The words, such as “likely”.'),
        from: percent.describe('The lowest probability that is meant, in percent.'),
        to: percent.describe('The highest, in percent.'),
        synonyms: z.array(word).optional().describe('Other words that mean the same.'),
      }),
    )
    .min(1)
    .max(60)
    .describe('The terms with their ranges.'),
  nested: z.boolean().optional().describe('Ranges may lie inside one another or overlap. Default: false.'),
  confidenceInSameSentence: z
    .enum(['allowed', 'forbidden'])
    .optional()
    .describe('May confidence and a term of probability stand in one sentence? Default: as the profile has it.'),
});
