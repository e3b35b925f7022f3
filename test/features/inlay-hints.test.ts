import { expect, test } from 'vitest';
import { inlayHintsOf } from '../../server/src/features/inlay-hints.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { snapshotOf } from './library.ts';

const all = { start: 0, end: 1000 };

test('behind a key stand title and year of its source, and in full in the tooltip', () => {
  const text = 'Carmakers ordered more [@outlook, ¶ 2; @{only-entry}].\n';
  expect(inlayHintsOf(snapshotOf({ 'n.md': text }), 'n.md', all)).toEqual([
    {
      offset: text.indexOf('@outlook') + '@outlook'.length,
      label: 'Outlook for magnets, 2025',
      tooltip: expect.stringContaining('Outlook for magnets'),
    },
    { offset: text.indexOf('}') + 1, label: 'A book that nobody has, 2020', tooltip: expect.stringContaining('Li') },
  ]);
});

test.each([
  ['a key that no source has', 'Carmakers ordered more [@nobody].\n'],
  ['a link', 'Carmakers [ordered more](seeds/outlook.md).\n'],
  ['a note that asks to be left alone', '---\npincite: false\n---\n\nMore [@outlook].\n'],
])('none behind %s', (_, text) => expect(inlayHintsOf(snapshotOf({ 'n.md': text }), 'n.md', all)).toEqual([]));

test('only in the stretch that is asked for', () => {
  const text = 'More [@outlook].\n\nLess [@quota].\n';
  const start = text.indexOf('Less');
  const hints = inlayHintsOf(snapshotOf({ 'n.md': text }), 'n.md', { start, end: text.length });
  expect(hints.map(({ label }) => label)).toEqual(['Quota report']);
});

test('long titles are cut at a word, and no title turns the direction of the line', () => {
  const title = 'The long and winding title of \u202ea report on metals';
  const library = buildLibrary([], [{ path: 'seeds/r.bib', text: `@book{long, title={${title}}, year={1999}}` }], []);
  const [hint] = inlayHintsOf(snapshotOf({ 'n.md': 'More [@long].\n' }, library), 'n.md', all);
  expect(hint!.label).toMatch(/^The long and winding title.*…, 1999$/);
  expect(hint!.label + hint!.tooltip).not.toContain('\u202e');
});
