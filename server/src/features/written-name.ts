import { type Span, sliceOf } from '../text/span.ts';

/** Marks that must stay in pairs. */
const EMPHASIS = /\*+|_+|~+/g;

/**
 * What is to be replaced in the text of a note for a name that is rendered as `text` from the stretch `span`; null: another name there would
 * break something. Emphasis of a part of the name (`Harl **Mining**`) goes with it; a name that is the label of a link leads nowhere under
 * another name.
 */
export function replaceable(note: string, span: Span, text: string): Span | null {
  if (isLabel(note, span)) return null;
  const written = sliceOf(note, span);
  if (!/[*_~[\]<>`]/.test(written)) return span;
  if (/[[\]<>`\\]/.test(written) || /[*_~]/.test(text)) return null;
  const open: string[] = [];
  for (const [mark] of written.matchAll(EMPHASIS))
    if (open.at(-1) === mark) open.pop();
    else open.push(mark);
  const [mark, ...more] = open;
  if (mark === undefined) return span;
  const sign = mark[0]!;
  if (more.length > 0) return null;
  const after = span.end + mark.length;
  if (note.startsWith(mark, span.end) && note[after] !== sign) return { start: span.start, end: after };
  const before = span.start - mark.length;
  if (before >= 0 && note.startsWith(mark, before) && note[before - 1] !== sign)
    return { start: before, end: span.end };
  return null;
}

/** Labels are no longer, and looked for no further. */
const LONGEST_LABEL = 300;

/** `[Name]` and `[Name][]`, `[[Name]]` and `[[Name|…]]`, `[A report of Name]` that is explained: what they lead to is found by these words. */
function isLabel(note: string, span: Span): boolean {
  const before = note.slice(Math.max(0, span.start - LONGEST_LABEL), span.start);
  const after = note.slice(span.end, span.end + LONGEST_LABEL);
  const left = /\[[^[\]]*$/.exec(before)?.[0];
  const right = /^[^[\]]*\]/.exec(after)?.[0];
  if (left === undefined || right === undefined) return false;
  const start = span.start - left.length;
  const end = span.end + right.length;
  if (note[start - 1] === '[' && note[end] === ']') return !left.includes('|');
  if (note[end] === '(' || (note[end] === '[' && note[end + 1] !== ']')) return false;
  return (left === '[' && right === ']') || isExplained(note, note.slice(start, end));
}

/** `[label]: where it leads`, the case of letters aside. */
const isExplained = (note: string, label: string): boolean => note.toLowerCase().includes(`${label.toLowerCase()}:`);
