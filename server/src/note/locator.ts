import { findQuotations } from '../language/quotations.ts';
import type { MappedText, OffsetMap } from '../text/offset-map.ts';
import { type Span, sliceOf, trimSpan } from '../text/span.ts';
import { LocatorGrammar, type Reading } from './locator/grammar.ts';
import { paragraphsInside } from './locator/inside.ts';
import { LABELS, PANDOC_LABELS, PROMISING } from './locator/labels.ts';
import { type Token, tokensOf } from './locator/tokens.ts';
import type { Citation, Locator, QuotePin } from './model.ts';

/** What stands behind a key: which passage, and which words of it. Spans are those of the original. */
export interface SuffixReading {
  readonly locator: Locator | null;
  readonly quote: QuotePin | null;
  /** A label whose value is missing or cannot be read. */
  readonly malformed: Span | null;
  readonly disambiguation: Citation['disambiguation'];
}

/**
 * Reads the suffix of a citation: all that stands behind the key up to `;` or `]`, rendered, with its map. The locator is
 * Pandoc's, but for three readings of our own: an unbraced `§ Title`, `tbl.`, and a quotation is never part of a locator
 * (Pandoc swallows one that holds digits). Where the two differ, `disambiguation` is the edit that makes them agree.
 */
export function readSuffix(suffix: MappedText): SuffixReading {
  const { text, map } = suffix;
  if (text.trim() === '') return NOTHING;
  const tokens = tokensOf(text);
  const grammar = new LocatorGrammar(text, tokens, LABELS, false);
  const begin = tokens[grammar.begin]?.start ?? text.length;
  const read = grammar.read();
  const place = read ? placeOf(text, tokens, read) : titledSection(text, begin);
  const more = place && paragraphsInside(text, place);
  const pin = pinBehind(text, more?.end ?? place?.span.end ?? begin);
  const bad = place && place.value !== '' ? null : malformedAt(text, begin, place, pin);
  const locator = place && place.value !== '' ? located(place, more, map) : null;
  const pandoc = pandocReads(text, tokens);
  const theirs = pandoc && placeOf(text, tokens, pandoc);
  return {
    locator,
    quote: pin && { ...pin, span: map.spanOf(pin.span), outer: map.spanOf(pin.outer) },
    malformed: bad && map.spanOf(bad),
    disambiguation: bad ? null : disambiguationOf(suffix, place, theirs, begin),
  };
}

const NOTHING: SuffixReading = { locator: null, quote: null, malformed: null, disambiguation: null };

function placeOf(text: string, tokens: readonly Token[], read: Reading): Locator {
  const offset = (token: number): number => tokens[token]?.start ?? text.length;
  const value = text.slice(offset(read.from), offset(read.to));
  // `¶ 7: "…"`: Pandoc keeps the colon, which belongs to the sentence and not to the number.
  const kept = read.braced ? value : value.replace(/:$/, '');
  const end = offset(read.end) - (value.length - kept.length);
  const span = trimSpan(text, { start: offset(read.start), end });
  return { label: read.label, value: kept.trim(), span, braced: read.braced };
}

const located = (place: Locator, more: ReturnType<typeof paragraphsInside>, map: OffsetMap): Locator => ({
  ...place,
  span: map.spanOf({ start: place.span.start, end: more?.end ?? place.span.end }),
  ...(more ? { inside: more.inside } : {}),
});

/** `§ Outlook`, up to a comma or a quotation mark: ours. Pandoc wants `{§ Outlook}`. */
function titledSection(text: string, start: number): Locator | null {
  if (text[start] !== '§') return null;
  const from = text[start + 1] === '§' ? start + 2 : start + 1;
  let end = from;
  while (end < text.length && !',"“”„«»‹›[]{}'.includes(text[end]!) && !opensSingle(text, end)) end++;
  while (end > from && /[\s:–—-]/.test(text[end - 1]!)) end--;
  const value = text.slice(from, end).trim();
  if (!/^\(?[\p{L}\p{N}]/u.test(value)) return null;
  return { label: 'section', value, span: { start, end }, braced: false };
}

const opensSingle = (text: string, at: number): boolean =>
  "'‘‚".includes(text[at]!) && /\s/.test(text[at - 1]!) && /\S/.test(text[at + 1] ?? ' ');

/** The first quotation behind the locator. */
function pinBehind(text: string, from: number): QuotePin | null {
  const found = findQuotations(text.slice(from))[0];
  if (!found) return null;
  const span = { start: from + found.inner.start, end: from + found.inner.end };
  const outer = { start: from + found.outer.start, end: from + found.outer.end };
  return { text: text.slice(span.start, span.end), span, outer, where: 'suffix' };
}

/** A label at the beginning that says nothing: `p.`, `¶ y`, `{p.}`. What follows a long name (`page`) may be a remark. */
function malformedAt(text: string, begin: number, place: Locator | null, pin: QuotePin | null): Span | null {
  if (place) return /^\{\s*\}$/.test(sliceOf(text, place.span)) ? null : place.span;
  const name = /^(?:[¶§]{1,2}|[a-z]{1,6}\.(?![a-z]))/i.exec(text.slice(begin, begin + 8))?.[0] ?? '';
  const label = LABELS.get(name.toLowerCase());
  if (!label || !PROMISING.has(label)) return null;
  const behind = begin + name.length;
  const stop = text.slice(behind, pin?.outer.start).search(/[,;]/);
  return trimSpan(text, { start: begin, end: stop < 0 ? (pin?.outer.start ?? text.length) : behind + stop });
}

/** Braces around our locator, or an empty pair where Pandoc would begin to read one; null when not even they would help. */
function disambiguationOf(
  suffix: MappedText,
  ours: Locator | null,
  theirs: Locator | null,
  begin: number,
): Citation['disambiguation'] {
  const { text, map } = suffix;
  if (ours === null ? theirs === null : ours.braced || samePlace(ours, theirs)) return null;
  const span = ours?.span ?? { start: begin, end: begin };
  const braced = ours ? `{${sliceOf(text, span)}}` : '{}, ';
  const edited = text.slice(0, span.start) + braced + text.slice(span.end);
  const place = map.spanOf(span);
  // With mark-up inside there is no telling where the braces may stand.
  if (place.end - place.start !== span.end - span.start) return null;
  return pandocReads(edited, tokensOf(edited))?.braced ? { span: place, text: braced } : null;
}

const samePlace = (a: Locator, b: Locator | null): boolean => a.label === b?.label && a.span.end === b.span.end;

const pandocReads = (text: string, tokens: readonly Token[]): Reading | null =>
  new LocatorGrammar(text, tokens, PANDOC_LABELS, true).read();
