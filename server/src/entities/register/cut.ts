import type { Span } from '../../text/span.ts';

/** The lines of a YAML list that has a line for each of its dashes. */
export interface CutList {
  /** How far its dashes are indented. */
  readonly indent: number;
  /** From the start of the line of each dash to that of the next. */
  readonly entries: readonly Span[];
  /** Lines between or behind the entries that belong to none. */
  readonly strays: readonly Span[];
}

/** What stands before the list: its name and how YAML begins. */
const HEAD = /^(?:entities[ \t]*:[ \t]*(?:#.*)?|---[ \t]*(?:#.*)?|%.*)$/;

/**
 * Cuts the list of a register into its entries without reading them, so that a broken one costs only itself. What belongs to an entry
 * is indented further than its dash: YAML wants it so. Null: it is not written like this (or has no entries), and has to be read as a whole.
 */
export function cutList(text: string): CutList | null {
  let indent = -1;
  const entries: { start: number; end: number }[] = [];
  const strays: Span[] = [];
  let isStray = false;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const first = indentEnd(text, start, end);
    const isBlank = first === end || text[first] === '#';
    if (!isBlank) {
      const isDash = text[first] === '-' && (first + 1 >= end || /[ \t\r\n]/.test(text[first + 1]!));
      if (indent < 0) {
        if (isDash) indent = first - start;
        else if (!HEAD.test(text.slice(start, end).trimEnd())) return null;
      }
      if (isDash && first - start === indent) {
        entries.push({ start, end });
        isStray = false;
      } else if (indent >= 0 && first - start <= indent) {
        if (/^(?:\.\.\.|---)/.test(text.slice(start, end))) break;
        strays.push({ start: first, end: first + text.slice(first, end).trimEnd().length });
        isStray = true;
      }
    }
    if (!isStray && entries.length > 0) entries.at(-1)!.end = end;
    start = end;
  }
  return entries.length === 0 ? null : { indent, entries, strays };
}

/** The start of the next line; the end of the text when there is none. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The first place of a line that is no white space; the end of the line when there is none. */
export function indentEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\n')) at++;
  return at;
}
