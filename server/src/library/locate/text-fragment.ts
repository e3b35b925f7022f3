import type { Span } from '../../text/span.ts';

/** The parts of a text directive: `text=prefix-,start,end,-suffix`. */
interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The words that a W3C text fragment names (`:~:text=prefix-,start,end,-suffix`; several joined by `&`), in the order
 * written. Case, quote marks and white space do not count; words must be whole. A comma that a decoder has bared is tried
 * as part of the words when the parts lead nowhere. Null when any of the directives finds nothing.
 */
export function findTextFragment(text: string, directives: string): Span[] | null {
  const spans: Span[] = [];
  for (const directive of directives.split('&').filter((part) => part.startsWith('text='))) {
    const value = directive.slice('text='.length);
    const span = findDirective(text, parse(value)) ?? findDirective(text, { ...NOTHING, start: decoded(value) });
    if (!span) return null;
    spans.push(span);
  }
  return spans.length > 0 ? spans : null;
}

const NOTHING: Directive = { prefix: '', start: '', end: '', suffix: '' };

function parse(value: string): Directive {
  const parts = value.split(',');
  const prefix = parts.length > 1 && parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.length > 1 && parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  const [start = '', end = ''] = parts;
  if (parts.length > 2) return { ...NOTHING, start: decoded(value) };
  return { prefix: decoded(prefix), start: decoded(start), end: decoded(end), suffix: decoded(suffix) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function findDirective(text: string, { prefix, start, end, suffix }: Directive): Span | null {
  const opening = expressionOf([prefix, start]);
  if (start.trim() === '' || !opening) return null;
  const closing = expressionOf(end === '' ? [suffix] : [end, suffix]);
  for (const found of text.matchAll(opening)) {
    const at = found.index + found[0].length - found.groups!.last!.length;
    const endAt = found.index + found[0].length;
    if (end === '' && !closing) return { start: at, end: endAt };
    if (!closing) continue;
    closing.lastIndex = endAt;
    const rest = closing.exec(text);
    if (!rest) return null;
    if (end !== '') return { start: at, end: rest.index + rest.groups!.first!.length };
    if (text.slice(endAt, rest.index).trim() === '') return { start: at, end: endAt };
  }
  return null;
}

/** Finds these words one after the other; the groups `first` and `last` hold the first and last of them. */
function expressionOf(parts: readonly string[]): RegExp | null {
  const written = parts.map(patternOf).filter((part) => part !== '');
  if (written.length === 0) return null;
  const [first, second] = written;
  const pattern = second === undefined ? `(?<first>(?<last>${first}))` : `(?<first>${first})\\s*(?<last>${second})`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}

const patternOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/['\u2018\u2019]/g, "['\u2018\u2019]")
        .replace(/["\u201c\u201d]/g, '["\u201c\u201d]'),
    )
    .join('\\s+');
