import type { Span } from '../text/span.ts';
import { classOf, isLineEnd, isSpace, SPACE } from './characters.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { endsSentence, isStop, isWideStop, stopRunEnd } from './stops.ts';

/** Longer quotations are split like any other text: a missing closing mark must not glue a page together. */
const LONGEST_WHOLE_QUOTATION = 600;

/**
 * The sentences of a rendered text (mark-up and bracketed citations cut out): trimmed spans in order that never overlap
 * and together hold everything but white space. A line end is white space; a blank line, or a line that begins with a
 * list mark, ends a sentence; a quotation of moderate length is never cut inside. Own rules: abbreviations, initials,
 * decimals, ellipses, enumerations, lower-case continuation. One pass: time grows with the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const whole = new QuotationWalk(findQuotations(text));
  let start = skipSpace(text, 0);
  const endAt = (end: number): void => {
    let last = end;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > start) spans.push({ start, end: last });
    start = skipSpace(text, end);
  };
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    // Letters, the bulk of any text, first: neither a line end nor a stop.
    if (code > 63 && code < 0x2000) {
      at++;
      continue;
    }
    if (isLineEnd(code) && endsBlock(text, start, at)) {
      endAt(at);
      at = Math.max(at + 1, start);
    } else if (isStop(code)) {
      const after = stopRunEnd(text, at);
      const ends = !whole.protects(at, after) && endsSentence(text, { start, stop: at, after });
      if (ends) endAt(after);
      at = ends ? Math.max(after, start) : after;
    } else at++;
  }
  endAt(text.length);
  return spans;
}

/** Goes along the quotations as the scan goes along the text. */
class QuotationWalk {
  private next = 0;

  constructor(private readonly quotations: readonly Quotation[]) {}

  /** Is this stop inside a quotation that goes on after it? */
  protects(at: number, after: number): boolean {
    while (this.next < this.quotations.length && this.quotations[this.next]!.outer.end <= at) this.next++;
    const outer = this.quotations[this.next]?.outer;
    return (
      outer !== undefined && outer.start < at && after < outer.end && outer.end - outer.start <= LONGEST_WHOLE_QUOTATION
    );
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classOf(text.charCodeAt(at)) & SPACE) !== 0) at++;
  return at;
}

/** Is the line end at `at` followed by a blank line or by a line that begins with a list mark? `start` is the sentence's. */
function endsBlock(text: string, start: number, at: number): boolean {
  let next = at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
  while (next < text.length && isSpace(text.charCodeAt(next)) && !isLineEnd(text.charCodeAt(next))) next++;
  if (next >= text.length || isLineEnd(text.charCodeAt(next))) return true;
  const mark = text[next]!;
  if ('•‣◦▪*-'.includes(mark)) return isSpace(text.charCodeAt(next + 1));
  // A number begins an item behind a stop or another numbered item; elsewhere it may just have wrapped to this line.
  return (
    NUMBERED.test(text.slice(next, next + 4)) &&
    (isWideStop(text.charCodeAt(at - 1)) || NUMBERED.test(text.slice(start, start + 4)))
  );
}

/** `1. ` or `12) ` */
const NUMBERED = /^\d{1,2}[.)]\s/;
