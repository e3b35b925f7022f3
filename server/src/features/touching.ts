import type { Finding } from '../checks/finding.ts';
import type { Span } from '../text/span.ts';

/** Answers for spans asked in any order which of the findings, in order of their start, touch each. */
export function touchingFrom(findings: readonly Finding[]): (span: Span) => readonly Finding[] {
  let furthest = 0;
  // Where the first so many findings end at the latest: one on a whole quotation or table begins long before the sentences that it touches.
  const ends = findings.map(({ span }) => (furthest = Math.max(furthest, span.end)));
  return (span) => {
    const found: Finding[] = [];
    for (let i = firstFrom(findings, span.end) - 1; i >= 0 && ends[i]! >= span.start; i--)
      if (isTouching(findings[i]!.span, span)) found.unshift(findings[i]!);
    return found.length === 0 ? NONE : found;
  };
}

const NONE: readonly Finding[] = [];

/** A finding may be a place between two letters. */
const isTouching = (finding: Span, { start, end }: Span): boolean =>
  finding.start < end && (finding.end > start || (finding.start === finding.end && finding.start === start));

/** The index of the first finding that starts at or after an offset; findings are in order of their start. */
export function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
