import * as z from 'zod';
import { houseWordsSchema } from './house-words-schema.ts';
import { scaleSchema } from './scale-schema.ts';
import { levels, profiles } from './settings.ts';

/** A check as far as settings know it. */
export interface KnownCheck {
  readonly id: string;
  readonly summary: string;
}

const text = z.string().min(1);
const oneOrMore = z.union([text, z.array(text)]);

export const levelSchema = z.enum(levels);

/** Every setting of `pincite.yaml` but `checks`, with what it is for. */
export const settingSchemas = {
  sources: oneOrMore.describe('Folders or globs that hold the sources, from the folder of this file. Default: seeds.'),
  notes: oneOrMore.describe(
    'Folders or globs of the notes to check; one that begins with ! leaves notes out. Default: every Markdown file outside the sources but README and the like.',
  ),
  bibliography: oneOrMore.describe('Bibliographies: CSL JSON, CSL YAML, BibTeX or BibLaTeX.'),
  entities: oneOrMore.describe(
    'Registers of names (people, organisations, places) and how to spell them: YAML, CSV or FollowTheMoney lines; files, folders or globs. Default: entities.yaml.',
  ),
  profile: z.enum(profiles).describe('The severities and the scale of likelihood to go by. Default: analytic.'),
  scale: scaleSchema.describe('Terms of probability of your own, in place of those of the profile.'),
  houseWords: houseWordsSchema.describe(
    'Words that your house does not want, with what to write instead. They add to those of the profile newsroom.',
  ),
  citationScope: z
    .enum(['sentence', 'paragraph'])
    .describe('What a citation covers: its sentence (default), or the whole paragraph.'),
  judgementScope: z
    .enum(['sentence', 'paragraph', 'section'])
    .describe(
      'Where cited sentences count as the basis of a judgement: its sentence, its paragraph (default) or its section.',
    ),
  language: text.describe('The language of the notes. Default: en.'),
  requireReasons: z.boolean().describe('Comments that ignore a finding must say why. Default: false.'),
};

/** The JSON schema (draft 7) of `pincite.yaml`, for editors to complete and check it by. */
export function settingsSchema(checks: readonly KnownCheck[]): Record<string, unknown> {
  const levelsOfChecks = checks.map(({ id, summary }) => [id, levelSchema.describe(summary).optional()] as const);
  const file = z
    .strictObject({
      ...settingSchemas,
      checks: z.strictObject(Object.fromEntries(levelsOfChecks)).describe('How loud each check is: id and level.'),
    })
    .partial()
    .meta({ title: 'pincite.yaml', description: 'Settings of Pincite for this folder and all below it.' });
  return z.toJSONSchema(file, { target: 'draft-7' }) as Record<string, unknown>;
}
