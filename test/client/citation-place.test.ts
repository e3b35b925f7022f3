import { expect, test } from 'vitest';
import { frontMatterLines, placeFor } from '../../client/src/commands/citation-place.ts';

/** The line with the text put where it goes; `|` is the cursor. */
function put(marked: string, text = '[@k]'): string {
  const at = marked.indexOf('|');
  const line = marked.replace('|', '');
  const { character, before, after } = placeFor(text, line, at);
  return line.slice(0, character) + before + text + after + line.slice(character);
}

test.each([
  ['Output rose|', 'Output rose [@k]'],
  ['Output rose |', 'Output rose [@k]'],
  ['Output rose.|', 'Output rose [@k].'],
  ['Output rose|.', 'Output rose [@k].'],
  ['Did it rise?|', 'Did it rise [@k]?'],
  ['It rose by 12%.| Then', 'It rose by 12% [@k]. Then'],
  ['He said “no.”|', 'He said “no.” [@k]'],
  ['Output |rose', 'Output [@k] rose'],
  ['Output| rose', 'Output [@k] rose'],
  ['|', '[@k]'],
  ['- |', '- [@k]'],
  ['(see |)', '(see [@k])'],
  ['It is made in the U.S.|', 'It is made in the U.S. [@k]'],
  ['It rose …|', 'It rose … [@k]'],
])('%s', (before, after) => expect(put(before)).toBe(after));

test('a quotation goes where the cursor is', () => {
  expect(put('She said.|', '“no” [@k]')).toBe('She said. “no” [@k]');
  expect(put('She said |', '“no” [@k]')).toBe('She said “no” [@k]');
});

test('front matter has an end, or it is none', () => {
  expect(frontMatterLines(['---', 'title: x', '---', 'Text.'])).toBe(3);
  expect(frontMatterLines(['---', 'title: x', '...'])).toBe(3);
  expect(frontMatterLines(['---', 'title: x'])).toBe(0);
  expect(frontMatterLines(['Text.', '---', '---'])).toBe(0);
  expect(frontMatterLines([''])).toBe(0);
});
