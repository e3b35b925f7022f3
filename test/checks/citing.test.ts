import { expect, it } from 'vitest';
import { citingEdit } from '../../server/src/checks/citing.ts';
import { Note } from '../../server/src/note/note.ts';
import { applyEdits } from '../../server/src/text/document.ts';

/** The note after the sentence at `|` cites `[@new, ¶ 8]` as well. */
function cited(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const note = Note.of('a.md', text);
  return applyEdits(text, [citingEdit(note, note.sentenceAt(offset)!.span, '[@new, ¶ 8]')]);
}

it('cites before the full stop', () => {
  expect(cited('Exports |fell. More.\n')).toBe('Exports fell [@new, ¶ 8]. More.\n');
  expect(cited('- Exports |fell\n')).toBe('- Exports fell [@new, ¶ 8]\n');
});

it('goes into the bracket that ends the sentence', () => {
  expect(cited('Exports |fell [@a, ¶ 2]. More.\n')).toBe('Exports fell [@a, ¶ 2; @new, ¶ 8]. More.\n');
  expect(cited('Exports |fell [see @a; -@b].\n')).toBe('Exports fell [see @a; -@b; @new, ¶ 8].\n');
  expect(cited('Exports |fell [@a, {¶ 2}, "a; b"].\n')).toBe('Exports fell [@a, {¶ 2}, "a; b"; @new, ¶ 8].\n');
});

it('goes behind other brackets', () => {
  expect(cited('Exports |fell [by much].\n')).toBe('Exports fell [by much] [@new, ¶ 8].\n');
  expect(cited('As in @a [¶ 2], exports |fell.\n')).toBe('As in @a [¶ 2], exports fell [@new, ¶ 8].\n');
  expect(cited('Exports |fell, says @a [¶ 2].\n')).toBe('Exports fell, says @a [¶ 2] [@new, ¶ 8].\n');
});

it('goes behind a bracket that would not read it', () => {
  const text = cited('Exports |fell [@a, "an open pin].\n');
  const note = Note.of('a.md', text);
  expect(note.citationAt(text.indexOf('@new') + 1)?.citation.key).toBe('new');
});
