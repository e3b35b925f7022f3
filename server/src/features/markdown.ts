import type { Span } from '../text/span.ts';

/*
 * What features show is Markdown, and the words of a source are never to act in it: no mark-up, HTML, link, or command
 * of a source may come alive. Only what could act is escaped, since some editors show the backslashes.
 */

/** White space and controls become one space; marks that turn the direction of all that follows are left out. */
function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
}

/** Text of a writer or a source as Markdown of one line that shows just that text. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<~]/g, '\\$&')
    .replace(/&(?=#?[a-z0-9]{1,32};)/gi, '\\&')
    .replace(/(?<=[a-z]):(?=\S)/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/(?<=\S)@(?=\S)/g, '\\@')
    .replace(/^[#>+=|-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Words to mark in a text that is shown. */
export interface Mark extends Span {
  /** They say something else than the note: a sign stands behind them, since bold alone would not tell. */
  readonly differs?: boolean;
}

/** A mark moved by `by` units. */
export const movedMark = (mark: Mark, by: number): Mark => ({ ...mark, start: mark.start + by, end: mark.end + by });

const DIFFERS = ' (≠)';

/** The same with the words under `marks` (spans of `text`) in bold, with a sign behind those that differ. */
export function escapeWithMarks(text: string, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  for (const mark of boldable(text, marks)) {
    out += gap(text.slice(at, mark.start), out === '');
    out += `**${escapeMarkdown(text.slice(mark.start, mark.end))}**${mark.differs ? DIFFERS : ''}`;
    at = mark.end;
  }
  return (out + gap(text.slice(at), out === '')).trim();
}

/** Text beside bold words: the spaces at its edges stay. */
function gap(text: string, first: boolean): string {
  const words = escapeMarkdown(text);
  if (words === '') return first || text === '' ? '' : ' ';
  return (!first && /^\s/.test(text) ? ' ' : '') + words + (/\s$/.test(text) ? ' ' : '');
}

/**
 * Marks in order, cut to the text. Each begins and ends with a letter or digit, else its asterisks might not count as
 * bold; those that touch are one, since bold beside bold does not render.
 */
function boldable(text: string, marks: readonly Mark[]): Mark[] {
  const out: { start: number; end: number; differs: boolean }[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    let start = Math.max(0, mark.start, out.at(-1)?.end ?? 0);
    let end = Math.min(text.length, mark.end);
    while (start < end && !inWord(text.slice(start, start + 2))) start++;
    while (end > start && !inWord(lastCharacter(text.slice(Math.max(start, end - 2), end)))) end--;
    const last = out.at(-1);
    if (start >= end) continue;
    const { differs = false } = mark;
    if (last && isOneWith(last, { start, end, differs }, text)) {
      last.end = end;
      last.differs ||= differs;
    } else out.push({ start, end, differs });
  }
  return out;
}

const isOneWith = (last: Mark, next: Mark, text: string): boolean =>
  last.end === next.start || (last.differs === next.differs && text.slice(last.end, next.start).trim() === '');

const inWord = (text: string): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text);
const lastCharacter = (text: string): string => text.slice(/[\udc00-\udfff]$/.test(text) ? -2 : -1);

/** What features write, as plain text for clients that show no Markdown. */
export function plainText(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])|\*\*| {2}$/gm, (_, escaped: string | undefined) => escaped ?? '');
}
