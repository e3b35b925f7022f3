import { expect, test } from 'vitest';
import { ownSentencesOf } from '../../server/src/checks/citations.ts';
import { isHeaderCell } from '../../server/src/checks/header-cell.ts';
import { Note } from '../../server/src/note/note.ts';

const headersIn = (text: string): string[] =>
  Note.of('n.md', text).blocks.flatMap(({ block }) =>
    block.prose.filter((prose) => isHeaderCell(block, prose)).map((prose) => prose.text),
  );

test.each([
  ['| a | b |\n|---|---|\n| c | d |', ['a', 'b']],
  ['a | b\n:-: | -\nc | d', ['a', 'b']],
  ['| a |\r\n|---|\r\n| c |\r\n', ['a']],
  ['| a |\n|---|\n| c |\n| - |\n| e |', ['a']],
  ['| a |\n|---|\n| - |\n| - |\n| c |', ['a']],
  ['> | a |\n> |---|\n> | c |', ['a']],
  ['- | a |\n  |---|\n  | c |\n\n  | b |\n  |---|\n  | d |', ['a', 'b']],
  ['Words.', []],
])('%j', (text, expected) => expect(headersIn(text)).toEqual(expected));

test('nobody says anything in the names of columns', () => {
  const text = '| Output rose to 56,000 tonnes | 2025 |\n|---|---|\n| Exports fell by 8 per cent | 9 |\n';
  const said = ownSentencesOf(Note.of('n.md', text).blocks[0]!.block).map(({ sentence }) => sentence.text);
  expect(said).toEqual(['Exports fell by 8 per cent', '9']);
});
