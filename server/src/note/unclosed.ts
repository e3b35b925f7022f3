import type { Span } from '../text/span.ts';
import type { Citation, Malformed } from './model.ts';

const OPENING = /\[[^\][\r\n]{0,60}$/;
/** The end of a bracket that another follows at once. */
const ADJOINING = /^[^\][\r\n]{0,300}\]\[([^\][]{0,300})\]/;
/** The rest of a bracket with a semicolon in it. */
const PARTS = /^[^\][;\r\n]{0,300};[^\][\r\n]{0,300}\](?![([])/;
const EMPTY = /\[-?@(?=[\s\],;]|$)/g;

/**
 * What was meant as a citation and is none: a bracket with a key that never closes, or that another bracket follows at
 * once (`[@a][@b]`: the first is words, as in Pandoc), one of whose parts has no key (`[@a, ¶ 2; ¶ 3]`), or an `@`
 * without a key behind it. `text` is the source of the
 * block, `span` the run that the citations stand in; `isLink` tells labels of links.
 */
export function malformedIn(
  text: string,
  span: Span,
  citations: readonly Citation[],
  isLink: (label: string) => boolean,
): Malformed[] {
  const run = text.slice(span.start, span.end);
  const found: Malformed[] = [];
  if (!run.includes('[')) return found;
  const lastClose = run.lastIndexOf(']');
  for (const citation of citations) {
    if (citation.mode !== 'author-in-text') continue;
    const isClosed = citation.keySpan.end - span.start <= lastClose;
    const problem = isClosed ? closedProblem(text, citation.keySpan, isLink) : 'unclosed';
    if (problem === null) continue;
    const before = text.slice(Math.max(span.start, citation.keySpan.start - 62), citation.keySpan.start);
    const opening = OPENING.exec(before);
    if (!opening || before[opening.index - 1] === '\\') continue;
    found.push({
      span: { start: citation.keySpan.start - (before.length - opening.index), end: citation.keySpan.end },
      problem,
    });
  }
  for (const match of run.matchAll(EMPTY)) {
    if (run[match.index - 1] === '\\') continue;
    const start = span.start + match.index;
    found.push({ span: { start, end: start + match[0].length }, problem: 'empty-key' });
  }
  return found;
}

/** Why a bracket that closes is no citation, though a key stands in it. */
function closedProblem(text: string, key: Span, isLink: (label: string) => boolean): Malformed['problem'] | null {
  const rest = text.slice(key.end, key.end + 605);
  const next = ADJOINING.exec(rest);
  if (next) return isLink(next[1]!) ? null : 'adjoining';
  const parts = text[key.start - 1] === '[' ? PARTS.exec(rest) : null;
  return parts && !isLink(text.slice(key.start, key.end + parts[0].length - 1)) ? 'keyless' : null;
}
