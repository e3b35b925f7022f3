import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { applyEdits } from '../../server/src/text/document.ts';
import { registerOf } from '../support/register.ts';
import { findingsOf } from '../support/testCheck.ts';

const entity = z.object({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place', 'document', 'other']).optional(),
  aliases: z.array(z.string()).optional(),
  acronym: z.string().optional(),
});
const half = z.enum(['development', 'held']);
const corpus = z.object({
  register: z.array(entity),
  misspelt: z.array(z.object({ text: z.string(), wrong: z.string(), right: z.string(), half })),
  clean: z.array(z.object({ text: z.string(), half })),
});

const registerFrom = (entities: readonly z.infer<typeof entity>[]) =>
  registerOf(
    entities.map(({ name, kind, aliases, acronym }) => ({
      name,
      ...(kind && { kind }),
      ...(aliases && { alias: aliases }),
      ...(acronym && { acronym }),
    })),
  );

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const { register, misspelt, clean } = corpus.parse(parse(read('names/misspelt.yaml')));
const known = registerFrom(register);
const saidOf = (text: string) => findingsOf('entity/misspelt', `${text}\n`, { register: known });

/** Is the slip found, with the right name as the fix, and nothing else? */
function isFound({ text, wrong, right }: (typeof misspelt)[number]): boolean {
  const [finding, ...others] = saidOf(text);
  if (!finding || others.length > 0) return false;
  const at = text.indexOf(wrong);
  const edits = finding.fixes[0]?.edits ?? [];
  return applyEdits(text, edits) === text.slice(0, at) + right + text.slice(at + wrong.length);
}

describe.each(['development', 'held'] as const)('names misspelt in sentences, the %s half', (which) => {
  const planted = misspelt.filter(({ half }) => half === which);
  const sound = clean.filter(({ half }) => half === which);

  it('finds nine slips of ten', () => {
    expect(planted.length).toBeGreaterThanOrEqual(100);
    const missed = planted.filter((each) => !isFound(each)).length;
    expect(missed).toBeLessThanOrEqual(planted.length / 10);
  });

  it('is silent where nothing is off', () => {
    const wrong = sound.filter(({ text }) => saidOf(text).length > 0).length;
    expect(wrong).toBe(0);
  });
});

describe('twenty pages of sound prose', () => {
  const known = registerFrom(z.array(entity).parse(parse(read('prose/entities.yaml'))));
  const pages = readdirSync(join(import.meta.dirname, 'prose')).filter((name) => /^\d.*\.md$/.test(name));

  it('has twenty pages', () => expect(pages.length).toBe(20));

  it.each(pages)('%s has no name that is taken for a slip', (page) => {
    expect(
      findingsOf('entity/misspelt', read(`prose/${page}`), { register: known }).map(({ message }) => message),
    ).toEqual([]);
  });
});
