import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../server/src/checks/pages.ts';
import { allChecks, checkById } from '../../server/src/checks/registry.ts';
import { sampleLock } from '../support/lock.ts';
import { sampleRegister } from '../support/register.ts';
import { testCheck, testFixes } from '../support/testCheck.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const checksFolder = `${root}server/src/checks/`;
const ids = allChecks.map((check) => check.id);
/** What the examples of the pages are read with. */
const around = { settings: { requireReasons: true }, lock: sampleLock, register: sampleRegister };
const SECTIONS = ['Why', 'Examples', 'What to do', 'When to turn it off'];

/** The ids that the files of a kind stand for, in the folders of `checks/`. */
const idsOfFiles = (folder: string, ending: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) => readdirSync(`${folder}${group.name}`).map((file) => `${group.name}/${file}`))
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();

const examplesIn = (page: string): string[] =>
  [...page.matchAll(/^```note\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);

describe('the registry', () => {
  it('holds exactly the checks that have files, in order of id', () => {
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(idsOfFiles(checksFolder, '.ts'));
    expect(ids).toEqual(idsOfFiles(checksFolder, '.md'));
    expect(idsOfFiles(`${root}test/checks/`, '.test.ts')).toEqual(ids);
  });

  it('finds a check by its id', () => {
    for (const check of allChecks) expect(checkById(check.id)).toBe(check);
    expect(checkById('no/such')).toBeUndefined();
    expect(pageOf('no/such')).toBeUndefined();
  });

  it('summarises each check in part of a sentence', () => {
    for (const { summary } of allChecks) {
      expect(summary.length).toBeGreaterThan(10);
      expect(summary).toMatch(/^[a-zP].*[^.]$/);
    }
  });

  it('starts estimates no louder than warnings', () => {
    for (const { certainty, severity, id } of allChecks)
      if (certainty === 'estimate') expect(severity, id).not.toBe('error');
  });
});

describe.each(ids)('the page of %s', (id) => {
  const page = pageOf(id) ?? '';
  const check = checkById(id)!;
  const examples = examplesIn(page);

  it('is what its file says, with one sentence and all sections in order', () => {
    expect(page).toBe(readFileSync(`${checksFolder}${id}.md`, 'utf8'));
    expect(page.startsWith(`# ${id}\n\n`)).toBe(true);
    expect([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(SECTIONS);
    for (const section of page.split(/^## .*$/m)) expect(section.trim().length).toBeGreaterThan(20);
  });

  it('says whether the check is off by default', () => {
    expect(page.includes('Off by default.')).toBe(check.severity === 'off');
  });

  it('has flagged and fine examples for a check of notes', () => {
    if (!check.block && !check.note) return;
    const marked = examples.filter((example) => /^ *\^/m.test(example));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.length).toBeLessThan(examples.length);
  });

  it.each(examples.map((example) => [example]))('has an example that is true: %s', (example) => {
    testCheck(id, example, around);
  });

  it('offers fixes that make its examples silent', () => {
    for (const example of examples) testFixes(id, example, around);
  });
});

it('has no stray files in the folders of checks', () => {
  for (const group of new Set(ids.map((id) => id.split('/')[0]!)))
    for (const file of readdirSync(`${checksFolder}${group}`)) expect(file).toMatch(/^[a-z-]+\.(ts|md)$/);
  expect(existsSync(`${checksFolder}quote/altered.md`)).toBe(true);
});
