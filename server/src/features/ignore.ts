import type { Finding, FixEdit } from '../checks/finding.ts';
import { REASON_TO_COME } from '../note/directives.ts';
import type { Note } from '../note/note.ts';
import type { TextDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';

export interface IgnoringEdit extends FixEdit {
  /** The word that stands in for the reason, in `text`. */
  readonly reason: Span;
}

/**
 * The comment that keeps a finding quiet, with a reason to be written: on a line of its own above the sentence when the
 * sentence begins a paragraph at the margin; else at the end of the line, since a comment line inside a paragraph, list
 * or table would cut it in two. Null when the finding stands in no text (front matter).
 */
export function ignoringEdit(note: Note, finding: Finding): IgnoringEdit | null {
  const { lines, text } = note.document;
  const placed = note.blockAt(finding.span.start);
  if (!placed || placed.block.frontMatter) return null;
  const inBlock = finding.span.start - placed.start;
  const prose = placed.block.prose.find(({ span }) => span.start <= inBlock && inBlock <= span.end);
  const start = (prose?.span.start ?? 0) + placed.start;
  const line = lines.lineAt(finding.span.start);
  const lineStart = lines.lineStart(line);
  if (prose?.kind === 'paragraph' && start === lineStart) {
    const before = `<!-- pincite-disable-next-line ${finding.check}: `;
    return withReason(start, before, ` -->${endingOf(note.document)}`);
  }
  let end = lines.lineStart(line + 1);
  while (end > lineStart && /\s/.test(text[end - 1]!)) end--;
  return withReason(end, ` <!-- pincite-disable-line ${finding.check}: `, ' -->');
}

const withReason = (at: number, before: string, behind: string): IgnoringEdit => ({
  span: { start: at, end: at },
  text: before + REASON_TO_COME + behind,
  reason: { start: before.length, end: before.length + REASON_TO_COME.length },
});

/** The line ending of the first line; `\n` when there is only one. */
function endingOf({ text, lines }: TextDocument): string {
  const second = lines.lineStart(1);
  const ending = text.slice(Math.max(0, second - 2), second);
  return ending === '\r\n' ? ending : /[\r\n]$/.test(ending) ? ending.slice(-1) : '\n';
}
