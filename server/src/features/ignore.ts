import type { Finding, FixEdit } from '../checks/finding.ts';
import type { Note } from '../note/note.ts';

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
    const comment = `<!-- pincite-disable-next-line ${finding.check}: reason -->${endingOf(text)}`;
    return { span: { start, end: start }, text: comment };
  }
  let end = lines.lineStart(line + 1);
  while (end > lineStart && /\s/.test(text[end - 1]!)) end--;
  return { span: { start: end, end }, text: ` <!-- pincite-disable-line ${finding.check}: reason -->` };
}

/** The line ending that the note uses. */
const endingOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
