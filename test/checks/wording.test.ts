import { expect, it } from 'vitest';
import { locatorText, nameOf, quoted, shortened } from '../../server/src/checks/wording.ts';
import type { LocatorLabel } from '../../server/src/note/model.ts';
import { libraryOf, sampleLibrary } from '../support/library.ts';

const locator = (label: LocatorLabel, value: string) =>
  locatorText({ label, value, span: { start: 0, end: 0 }, braced: false });

it('names places in one way, however they were written', () => {
  expect(locator('paragraph', '7')).toBe('¶ 7');
  expect(locator('page', '3-5, 9')).toBe('pp. 3-5, 9');
  expect(locator('page', '3, 5')).toBe('pp. 3, 5');
  expect(locator('section', 'Outlook - the rest')).toBe('§ Outlook - the rest');
  expect(locator('sub-verbo', 'ore')).toBe('s.v. ore');
  const inside = { value: '3', paragraphs: '2-4' };
  const span = { start: 0, end: 0 };
  expect(locatorText({ label: 'page', value: '3, ¶¶ 2-4', span, braced: true, inside })).toBe('p. 3, ¶¶ 2-4');
});

it('names sources by title, by key without one', () => {
  expect(nameOf(sampleLibrary.sources.get('outlook-2025')!)).toBe('“Dysprosium to 2030”');
  expect(nameOf(sampleLibrary.sources.get('scan-2019')!)).toBe('@scan-2019');
  const long = `---\ntitle: ${'a very long title '.repeat(10)}\n---\n\nText.\n`;
  expect(nameOf(libraryOf({ 'seeds/a.md': long }).sources.get('a')!)).toMatch(/^“.{40,60}…”$/);
});

it('cuts at words', () => {
  expect(shortened('one two three', 40)).toBe('one two three');
  expect(shortened('one two, three four', 10)).toBe('one two…');
  expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(10)}…`);
  expect(quoted('a \n b ')).toBe('“a b”');
});
