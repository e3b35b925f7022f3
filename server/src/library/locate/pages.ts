import type { Span } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';
import { countOf, found, type Located, malformed, unknown, unresolvable } from './located.ts';

/** The pages that `p. 3`, `pp. iv-vi, 9` name by their labels. A text without pages cannot say. */
export function locatePages(body: SourceBody, value: string): Located {
  const { pages } = body;
  if (pages.length === 0) return unresolvable('pages');
  const spans: Span[] = [];
  for (const part of value.replace(/[\u2010-\u2015\u2212]|--+/g, '-').split(/[,;&]|\band\b/)) {
    const label = part.trim();
    if (label === '') return malformed;
    const range = indexesOf(body, label);
    if (!range) return unknown(countOf(pages.length, 'page'));
    spans.push({ start: pages[range[0]]!.span.start, end: pages[range[1]]!.span.end });
  }
  return found(spans);
}

/** First and last page: of a label (which may hold hyphens), else of a range, else of `3 f.` and `3 ff.`. */
function indexesOf(body: SourceBody, label: string): readonly [number, number] | null {
  const index = (name: string): number =>
    body.pages.findIndex((page) => page.label.toLowerCase() === name.trim().toLowerCase());
  const whole = index(label);
  if (whole >= 0) return [whole, whole];
  const onward = /^(.*[^ f]) ?(ff?)\.?$/.exec(label);
  const from = onward ? index(onward[1]!) : -1;
  if (from >= 0) return [from, onward![2] === 'f' ? Math.min(from + 1, body.pages.length - 1) : body.pages.length - 1];
  const hyphen = label.indexOf('-');
  if (hyphen < 0) return null;
  const first = index(label.slice(0, hyphen));
  const last = index(label.slice(hyphen + 1));
  return first >= 0 && last >= first ? [first, last] : null;
}
