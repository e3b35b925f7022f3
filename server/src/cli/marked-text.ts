import type { Span } from '../text/span.ts';
import { type Style, styleOf } from './style.ts';
import { shown, wrap } from './terminal-text.ts';

/** Words of a text to mark: those that carry a claim, and those that say something else. */
export interface Marks {
  readonly supports: readonly Span[];
  readonly differs: readonly Span[];
}

/*
 * Signs that take no column stand for the beginnings and ends of marks while lines are wrapped. They are operators of mathematics that nobody
 * sees; those of the text itself become spaces, so that none can pass for ours.
 */
const [BOLD, LINED, END] = ['\u2061', '\u2062', '\u2063'];
const SIGNS = /[\u2061-\u2063]/g;

/**
 * A text of a note or source in lines of at most `width` columns, its marked words bold (and underlined where they differ), or in plain signs:
 * `[words]`, and `[≠ words]` where they differ. Nothing in it can steer the terminal. Marks are UTF-16 spans of `text`, half-open; what lies
 * outside of it is left out.
 */
export function markedLines(text: string, marks: Marks, width: number, colour: boolean): string[] {
  const signs = colour ? { supports: BOLD, differs: LINED, end: END } : { supports: '[', differs: '[≠ ', end: ']' };
  // `shown` changes unit for unit, so offsets stay.
  const safe = shown(text).replace(SIGNS, ' ');
  const all = [
    ...marks.supports.map((span) => ({ ...span, sign: signs.supports })),
    ...marks.differs.map((span) => ({ ...span, sign: signs.differs })),
  ].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end, sign } of all) {
    if (start < at || end <= start || end > safe.length) continue;
    out += safe.slice(at, start) + sign + safe.slice(start, end) + signs.end;
    at = end;
  }
  const lines = wrap(out + safe.slice(at), width);
  return colour ? painted(lines, styleOf(true)) : lines;
}

/** Marks go over line ends: each line is painted on its own, so that margins are not. */
function painted(lines: readonly string[], style: Style): string[] {
  const paints: Readonly<Record<string, (text: string) => string>> = {
    [BOLD]: style.bold,
    [LINED]: (text) => style.bold(style.underline(text)),
    [END]: (text) => text,
  };
  let paint = paints[END]!;
  return lines.map((line) =>
    line
      .split(/([\u2061-\u2063])/)
      .map((part) => {
        const next = paints[part];
        if (!next) return part === '' ? '' : paint(part);
        paint = next;
        return '';
      })
      .join(''),
  );
}
