import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldingOf } from '../../server/src/features/folding.ts';
import { note } from '../support/arbitraries.ts';
import { snapshotOf } from './library.ts';

/** `first-last` of each fold, with its kind if it has one. */
const folds = (...lines: string[]): string[] =>
  foldingOf(snapshotOf({ 'n.md': lines.join('\n') }), 'n.md').map(({ first, last, kind }) =>
    [`${first}-${last}`, kind].filter(Boolean).join(' '),
  );

test.each<[string, string[], string[]]>([
  [
    'sections up to the next of their level',
    ['# A', '', '## B', 'b', '', '## C', 'c', '', '# D'],
    ['0-6', '2-3', '5-6'],
  ],
  ['a section with a setext heading', ['A', '===', 'words', '', 'B', '===', 'more'], ['0-2', '4-6']],
  ['fenced code', ['Words.', '', '```js', 'a', '```', '', 'Words.'], ['2-4']],
  ['code in a list item', ['- item', '  ```', '  a', '  ```', '- other'], ['0-3', '1-3']],
  ['nested items', ['- a', '  - b', '    more', '- c'], ['0-2', '1-2']],
  ['a block quote', ['> one', '> two', '', 'Words.'], ['0-1']],
  ['a table', ['| a |', '|---|', '| 1 |', '', 'Words.'], ['0-2']],
  ['front matter', ['---', 'title: A', '---', '', 'Words.'], ['0-2']],
  ['a footnote', ['A.[^1]', '', '[^1]: one', '    two'], ['2-3']],
  ['a comment', ['<!--', 'a', '-->', '', 'Words.'], ['0-2 comment']],
  ['HTML', ['<div>', 'a', '</div>', '', 'Words.'], ['0-2']],
  ['regions', ['<!-- #region A -->', '', 'a', '', '<!-- #endregion -->', ''], ['0-4 region']],
  [
    'regions in one another',
    ['<!-- #region A -->', '', '<!-- #region B -->', '', '<!-- #endregion -->', '', '<!-- #endregion -->', ''],
    ['0-6 region', '2-4 region'],
  ],
  ['no region without an end, or a beginning', ['<!-- #endregion -->', '', '<!-- #region -->', ''], []],
  ['nothing that is on one line', ['# A', '', '- a', '- b', '', '> q'], ['0-5']],
])('%s', (_, lines, expected) => expect(folds(...lines)).toEqual(expected));

test('folds lie in the note, and stay the same when it is edited', () => {
  fc.assert(
    fc.property(note(), note(), fc.nat(), (text, inserted, place) => {
      const snapshot = snapshotOf({ 'n.md': text });
      const at = place % (text.length + 1);
      const edited = snapshot.notes.get('n.md')!.edited({ span: { start: at, end: at }, text: inserted });
      const found = foldingOf({ ...snapshot, notes: new Map([['n.md', edited]]) }, 'n.md');
      expect(found).toEqual(foldingOf(snapshotOf({ 'n.md': edited.document.text }), 'n.md'));
      for (const { first, last } of found) {
        expect(last).toBeGreaterThan(first);
        expect(last).toBeLessThan(edited.document.lines.lineCount);
      }
    }),
    { numRuns: 200 },
  );
});
