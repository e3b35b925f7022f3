import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import type { FixEdit } from './finding.ts';

/**
 * Where a citation of a sentence goes (`sentence`: its span in the note): before its full stop, or at its end when it has none; behind the
 * mark-up that closes there (`code`), if inside of it no citation would be read.
 */
export function placeForCitation(note: Note, sentence: Span): number {
  const { text } = note.document;
  let end = sentence.end;
  while (end > sentence.start && /[.!?…\s]/.test(text[end - 1]!)) end--;
  if (end === sentence.start) end = sentence.end;
  const probed = note.edited({ span: { start: end, end }, text: ' [@x]' });
  if (probed.citationAt(end + 3)?.citation.key === 'x') return end;
  while (/[`*_~]/.test(text[end] ?? '')) end++;
  return end;
}

/**
 * The edit that gives a sentence one more citation. `citation`: a bracket as `writtenCitation` writes it. A bracket of citations that
 * ends the sentence already takes it in, as its last.
 */
export function citingEdit(note: Note, sentence: Span, citation: string): FixEdit {
  const at = placeForCitation(note, sentence);
  return joiningEdit(note, at, citation) ?? { span: { start: at, end: at }, text: ` ${citation}` };
}

/** Puts the citation into the bracket that ends at `at`; null where none does, and where it would not be read there. */
function joiningEdit(note: Note, at: number, citation: string): FixEdit | null {
  const close = at - 1;
  if (note.document.text[close] !== ']') return null;
  const mode = note.citationAt(close)?.citation.mode;
  if (mode !== 'normal' && mode !== 'suppress-author') return null;
  const edit = { span: { start: close, end: close }, text: `; ${citation.slice(1, -1)}` };
  const read = note.edited(edit).citationAt(close + 3);
  const isRead = read?.citation.mode === 'normal' && read.placed.start + read.citation.keySpan.start === close + 2;
  return isRead ? edit : null;
}
