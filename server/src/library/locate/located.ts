import type { Span } from '../../text/span.ts';

/** What came of looking for a place in a source; the words are those of `Resolved`. */
export type Located =
  | { readonly status: 'found'; readonly spans: readonly Span[] }
  | { readonly status: 'unknown-passage'; readonly has: string }
  | { readonly status: 'unresolvable-locator'; readonly kind: string }
  | { readonly status: 'malformed-locator' };

export const malformed: Located = { status: 'malformed-locator' };
export const unknown = (has: string): Located => ({ status: 'unknown-passage', has });
export const unresolvable = (kind: string): Located => ({ status: 'unresolvable-locator', kind });

/** In order, each once; those that overlap are one. Nothing is unknown, and says what there is instead. */
export function found(spans: readonly Span[]): Located {
  const rest: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = rest.at(-1);
    if (last && span.start < last.end) rest[rest.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (!last || span.start !== last.start || span.end !== last.end) rest.push(span);
  }
  return { status: 'found', spans: rest };
}

/** `1 page`, `20 paragraphs`, `no sections`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  count === 0 ? `no ${many}` : `${count} ${count === 1 ? one : many}`;
