import * as z from 'zod';
import { entityKinds } from '../model.ts';

const text = z.string().min(1);
const oneOrMore = z.union([text, z.array(text)]);
/** YAML takes `2021` for a number. */
const date = z.union([z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), z.int().min(1000).max(9999)]);

/** Kinds as a register writes them; *organization* is the same as *organisation*. */
export const writtenKinds = [...entityKinds, 'organization'] as const;

export const roleShape = {
  title: text.describe('What it is called: Deputy minister.'),
  from: date.optional().describe('Since when: 2021, 2021-03 or 2021-03-14.'),
  to: date.optional().describe('Until when: 2024, 2024-06 or 2024-06-30. Without: still.'),
};

const role = z.union([text, z.strictObject(roleShape)]);

/** Every field of an entry, with what it is for. */
export const entryShape = {
  name: text.describe('The name to write: Baogang Group.'),
  kind: z.enum(writtenKinds).optional().describe('What it is.'),
  aliases: oneOrMore.optional().describe('Other names that stand for the same: Baotou Iron and Steel.'),
  acronym: oneOrMore.optional().describe('Its short form in capitals: CNRE.'),
  scripts: oneOrMore.optional().describe('The name in other scripts than Latin.'),
  role: z
    .union([role, z.array(role)])
    .optional()
    .describe('An office that a person holds or held, with dates.'),
  title: text.optional().describe('The same as role.'),
  from: roleShape.from.describe('Since when the role is held: 2021, 2021-03 or 2021-03-14.'),
  to: roleShape.to.describe('Until when the role was held.'),
  ids: z
    .looseObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/)
        .optional()
        .describe('At Wikidata: Q30.'),
    })
    .catchall(z.union([text, z.number()]))
    .optional()
    .describe('What other lists know it by: the name of the list, and the id there.'),
  note: text.optional().describe('Anything that is good to know.'),
};

export type FieldName = keyof typeof entryShape;
export const fieldNames = Object.keys(entryShape) as FieldName[];

/** The JSON schema (draft 7) of `entities.yaml`, for editors to complete and check it by. */
export function registerSchema(): Record<string, unknown> {
  const entries = z.array(z.union([text.describe('A name.'), z.strictObject(entryShape)]));
  const file = z
    .union([entries, z.strictObject({ entities: entries.describe('The entries.') })])
    .meta({ title: 'entities.yaml', description: 'Who and what your notes are about, and how to spell them.' });
  return z.toJSONSchema(file, { target: 'draft-7' }) as Record<string, unknown>;
}
