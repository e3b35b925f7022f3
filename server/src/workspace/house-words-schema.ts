import * as z from 'zod';

const words = z.string().regex(/^\s*\S[^\r\n]{0,78}\s*$/);

/** One entry of `houseWords`. */
export const houseWordSchema = z.strictObject({
  term: words.optional().describe('A word or phrase, such as “utilise”; only this form of it is found.'),
  terms: z.array(words).min(1).max(100).optional().describe('Several forms that share all else.'),
  instead: words.optional().describe('What to write in its place; a quick fix does it.'),
  why: z
    .string()
    .regex(/^\s*\S[^\r\n]{0,298}\s*$/)
    .optional()
    .describe('The reason, in one sentence.'),
  allow: z.boolean().optional().describe('true: allowed, although the list of the profile has it.'),
});

/** `houseWords` of `pincite.yaml`, as far as a schema can say it; `read-house-words.ts` looks at entries together. */
export const houseWordsSchema = z.array(houseWordSchema).max(500);
