/** A stretch of a text: UTF-16 offsets, half-open (`end` is the first offset that is not in it). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text under a span. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Where a match of a regular expression stands. */
export const spanOfMatch = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** The span moved by `by` code units. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** True when `inner` lies wholly in `outer` (touching edges count). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the offset is in the span or at its end (where a cursor would stand). */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** True when two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order by start, then by end. For `Array.sort`. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** The span without white space at its edges; an empty span at its start when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

/** True when an offset lies in one of the spans, which are in order and do not overlap. */
export function within(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= at;
}
