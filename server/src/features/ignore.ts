import type { Finding, FixEdit } from '../checks/finding.ts';
import type { Note } from '../note/note.ts';
import type { TextDocument } from '../text/document.ts';

/**
 * The comment that keeps a finding quiet, with a reason to be written: on a line of its own above the sentence when the
 * sentence begins a paragraph at the margin; else at the end of the line, since a comment line inside a paragraph, list
 * or table would cut it in two. Null when the finding stands in no text (front matter).
 */
export function ignoringEdit(note: Note, finding: Finding): FixEdit | null {
  const { lines, text } = note.document;
  const placed = note.blockAt(finding.span.start);
  if (!placed || placed.block.frontMatter) return null;
  const inBlock = finding.span.start - placed.start;
  const prose = placed.block.prose.find(({ span }) => span.start <= inBlock && inBlock <= span.end);
  const start = (prose?.span.start ?? 0) + placed.start;
  const line = lines.lineAt(finding.span.start);
  const lineStart = lines.lineStart(line);
  if (prose?.kind === 'paragraph' && start === lineStart) {
    const comment = `<!-- pincite-disable-next-line ${finding.check}: reason -->${endingOf(note.document)}`;
    return { span: { start, end: start }, text: comment };
  }
  let end = lines.lineStart(line + 1);
  while (end > lineStart && /\s/.test(text[end - 1]!)) end--;
  return { span: { start: end, end }, text: ` <!-- pincite-disable-line ${finding.check}: reason -->` };
}

/** The line ending of the first line; `\n` when there is only one. */
function endingOf({ text, lines }: TextDocument): string {
  const second = lines.lineStart(1);
  const ending = text.slice(Math.max(0, second - 2), second);
  return ending === '\r\n' ? ending : /[\r\n]$/.test(ending) ? ending.slice(-1) : '\n';
}
