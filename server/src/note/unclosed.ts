import type { Span } from '../text/span.ts';
import type { Citation, Malformed } from './model.ts';

const OPENING = /\[[^\][\r\n]{0,60}$/;
const EMPTY = /\[-?@(?=[\s\],;]|$)/g;

/**
 * What was meant as a citation and is none: a bracket with a key that never closes, or an `@` without a key behind it.
 * `text` is the source of the block, `span` the run that the citations stand in.
 */
export function malformedIn(text: string, span: Span, citations: readonly Citation[]): Malformed[] {
  const run = text.slice(span.start, span.end);
  const found: Malformed[] = [];
  if (!run.includes('[')) return found;
  const lastClose = run.lastIndexOf(']');
  for (const citation of citations) {
    if (citation.mode !== 'author-in-text' || citation.keySpan.end - span.start <= lastClose) continue;
    const before = text.slice(Math.max(span.start, citation.keySpan.start - 62), citation.keySpan.start);
    const opening = OPENING.exec(before);
    if (!opening || before[opening.index - 1] === '\\') continue;
    found.push({
      span: { start: citation.keySpan.start - (before.length - opening.index), end: citation.keySpan.end },
      problem: 'unclosed',
    });
  }
  for (const match of run.matchAll(EMPTY)) {
    if (run[match.index - 1] === '\\') continue;
    const start = span.start + match.index;
    found.push({ span: { start, end: start + match[0].length }, problem: 'empty-key' });
  }
  return found;
}
