import type { Span } from '../../text/span.ts';
import { indentEnd, lineEnd } from './cut.ts';
import { type Field, type Text, textAt, type Value } from './model.ts';

/*
 * Entries as nearly everybody writes them, read line by line: a register may have a hundred thousand, and a parser of all of YAML takes ten
 * times as long. Whatever is not of the plainest form is left to that parser, and for what is, both read the same (a test holds it).
 */

const FIELD = /^([A-Za-z][A-Za-z0-9_-]*):(?:[ ]+(.*))?$/;
/** Nothing in them that YAML reads as a sign of its own, wherever it stands. */
const PLAIN = /^[\p{L}\p{N}][^:#\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufeff]*$/u;
const IN_BRACKETS = /^[\p{L}\p{N}][^:#,[\]{}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufeff]*$/u;
const NOTHING = new Set(['null', 'Null', 'NULL']);

interface Line {
  readonly indent: number;
  readonly text: string;
  /** Where its text begins. */
  readonly at: number;
}

/** The entry of a list under a span, from the start of the line of its dash; null: a parser has to read it. */
export function plainEntry(text: string, { start, end }: Span): Value | null {
  const lines = linesIn(text, start, end);
  if (!lines) return null;
  const [first] = lines;
  const dash = /^- +/.exec(first!.text)?.[0].length;
  if (!dash) return null;
  const inner = { indent: first!.indent + dash, text: first!.text.slice(dash), at: first!.at + dash };
  if (!FIELD.test(inner.text)) return lines.length === 1 ? plainText(inner.text, inner.at, PLAIN) : null;
  return groupOf([inner, ...lines.slice(1)], { start: inner.at, end });
}

/** Without blank lines and comments. Null: one of them holds white space that is no space. */
function linesIn(text: string, start: number, end: number): Line[] | null {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, lineEnd(text, at));
    const first = indentEnd(text, at, next);
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    if (/[^\S ]/.test(line)) return null;
    if (line.trim() !== '' && text[first] !== '#') lines.push({ indent: first - at, text: line.trim(), at: first });
    at = next;
  }
  return lines.length === 0 ? null : lines;
}

function groupOf(lines: readonly Line[], span: Span): Value | null {
  const indent = lines[0]!.indent;
  const fields: Field[] = [];
  const names = new Set<string>();
  for (let i = 0; i < lines.length; ) {
    const { text, at, indent: own } = lines[i]!;
    const field = own === indent ? FIELD.exec(text) : null;
    if (!field || names.has(field[1]!)) return null;
    names.add(field[1]!);
    let next = ++i;
    while (next < lines.length && belongs(lines[next]!, indent)) next++;
    const value = valueIn(field[2], at + text.length - (field[2]?.length ?? 0), lines.slice(i, next));
    if (!value) return null;
    fields.push({ name: textAt(field[1]!, { start: at, end: at + field[1]!.length }), value });
    i = next;
  }
  return { is: 'group', fields, span };
}

/** The dashes of a list may stand right under the name of the field. */
const belongs = ({ indent, text }: Line, outer: number): boolean =>
  indent > outer || (indent === outer && text.startsWith('- '));

function valueIn(written: string | undefined, at: number, below: readonly Line[]): Value | null {
  if (written !== undefined && written !== '') return below.length === 0 ? inLine(written, at) : null;
  if (below.length === 0) return textAt('', { start: at, end: at });
  const span = { start: below[0]!.at, end: below.at(-1)!.at + below.at(-1)!.text.length };
  if (!below[0]!.text.startsWith('- ')) return groupOf(below, span);
  const items: Text[] = [];
  for (const line of below) {
    const dash = /^- +/.exec(line.text)?.[0].length;
    if (!dash || line.indent !== below[0]!.indent) return null;
    const item = plainText(line.text.slice(dash), line.at + dash, PLAIN);
    if (!item) return null;
    items.push(item);
  }
  return { is: 'list', items, span };
}

function inLine(written: string, at: number): Value | null {
  if (!written.startsWith('[')) return plainText(written, at, PLAIN);
  if (!written.endsWith(']')) return null;
  const items: Text[] = [];
  let from = 1;
  for (const part of written.slice(1, -1).split(',')) {
    const trimmed = part.trim();
    const item = plainText(trimmed, at + from + part.indexOf(trimmed), IN_BRACKETS);
    if (!item) return null;
    items.push(item);
    from += part.length + 1;
  }
  return { is: 'list', items, span: { start: at, end: at + written.length } };
}

/** A text without marks, or between marks that hold nothing but itself. */
function plainText(written: string, at: number, plain: RegExp): Text | null {
  const span = { start: at, end: at + written.length };
  const mark = written[0];
  if ((mark === '"' || mark === "'") && plain === PLAIN) {
    const inside = written.slice(1, -1);
    const isWhole = written.length > 1 && written.endsWith(mark);
    return isWhole && !inside.includes(mark) && !/[\\\p{Cc}]/u.test(inside) ? textAt(inside, span) : null;
  }
  if (!plain.test(written)) return null;
  return textAt(NOTHING.has(written) ? '' : written, span);
}
