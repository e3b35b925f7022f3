import { expect, test } from 'vitest';
import { newNote } from '../../server/src/features/new-note.ts';
import { Note } from '../../server/src/note/note.ts';
import { library } from './library.ts';

const textOf = (title: string, keys: string[]) =>
  newNote(library, title, '2026-01-02', keys)
    .parts.map(({ text }) => text)
    .join('');

test('a title, and for each source a heading and a citation to fill in', () => {
  expect(textOf('Quotas  in\n2026: "why"', ['quota', 'only-entry'])).toBe(`---
title: "Quotas in 2026: \\"why\\""
date: 2026-01-02
---

## Quota report

- … [@quota, ¶ 1]

## A book that nobody has

- … [@only-entry]
`);
});

test('what is to be filled in are the words and the paragraph', () => {
  const { parts } = newNote(library, 'T', '2026-01-02', ['quota']);
  expect(parts.filter(({ fill }) => fill).map(({ text }) => text)).toEqual(['…', '1']);
});

test('keys are written so that they are read back, and keys of no source are left out', () => {
  const text = textOf('T', ['gone', 'odd(key', 'outlook']);
  const note = Note.of('n.md', text);
  const keys = [...text.matchAll(/@/g)].map(({ index }) => note.citationAt(index)?.citation.key);
  expect(keys).toEqual(['odd(key', 'outlook']);
});

test.each([
  ['Thin supply: an outlook', 'thin-supply-an-outlook.md'],
  ['Über ../../etc/passwd', 'uber-etc-passwd.md'],
  ['  ', 'untitled.md'],
  ['…', 'note.md'],
  ['稀土', '稀土.md'],
  ['한국 수출', '한국-수출.md'],
  ['हिन्दी', 'हिन्दी.md'],
  ['𐌰'.repeat(70), `${'𐌰'.repeat(60)}.md`],
])('the title “%s” gives the file name %s', (title, name) => {
  expect(newNote(library, title, '2026-01-02', []).name).toBe(name);
});
