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

/** Longer words would make expressions that the engine refuses. */
const LONGEST = 2000;

function findDirective(text: string, { prefix, start, end, suffix }: Directive): Span | null {
  if (start.trim() === '' || prefix.length + start.length + end.length + suffix.length > LONGEST) return null;
  const opening = new RegExp(`${BOUND}${lead(prefix)}(?<words>${patternOf(start)})${UNBOUND}`, 'giu');
  const next = patternOf(suffix) === '' ? null : new RegExp(`\\s*${BOUND}${patternOf(suffix)}${UNBOUND}`, 'iuy');
  const closing =
    end.trim() === '' ? null : new RegExp(`${BOUND}(?<words>${patternOf(end)})${trail(suffix)}${UNBOUND}`, 'giu');
  for (const found of text.matchAll(opening)) {
    const to = found.index + found[0].length;
    const from = to - found.groups!.words!.length;
    if (closing) {
      closing.lastIndex = to;
      const last = closing.exec(text);
      return last && { start: from, end: last.index + last.groups!.words!.length };
    }
    if (next) next.lastIndex = to;
    if (!next || next.test(text)) return { start: from, end: to };
  }
  return null;
}

const BOUND = '(?<![\\p{L}\\p{N}])';
const UNBOUND = '(?![\\p{L}\\p{N}])';

const lead = (words: string): string => (patternOf(words) === '' ? '' : `${patternOf(words)}\\s*`);

const trail = (words: string): string => (patternOf(words) === '' ? '' : `\\s*${patternOf(words)}`);

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
