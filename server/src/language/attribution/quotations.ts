import { bySpan, type Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { findQuotations } from '../quotations.ts';

const MARKS = /["“”„«]/;
/** Fewer words are a title or a term. */
const LEAST_WORDS = 4;

/**
 * Quotations that no verb claims: somebody says them, though the text names nobody here (the second sentence of an
 * answer, a pulled quote). A curly mark that never closes opens one up to the end of the text, one that never opened
 * closes what stands before it.
 */
export function bareQuotations(text: string, claimed: readonly Attribution[]): Attribution[] {
  if (!MARKS.test(text)) return [];
  const found: Attribution[] = [];
  const contents = claimed.map(({ content }) => content).sort(bySpan);
  let at = 0;
  let reached = 0;
  for (const { inner, outer } of withOpen(text)) {
    for (; at < contents.length && contents[at]!.start < inner.end; at++)
      reached = Math.max(reached, contents[at]!.end);
    if (reached > inner.start || (wordCount(text, inner) < LEAST_WORDS && !isWhole(text, outer))) continue;
    found.push({
      source: null,
      sourceText: null,
      cue: { start: outer.start, end: inner.start },
      verb: 'quotation',
      cls: 'neutral',
      content: inner,
    });
  }
  return found;
}

function withOpen(text: string): { inner: Span; outer: Span }[] {
  const all: { inner: Span; outer: Span }[] = [...findQuotations(text)];
  const open = text.lastIndexOf('“');
  if (open >= 0 && !all.some(({ outer }) => outer.start <= open && open < outer.end))
    all.push({ inner: { start: open + 1, end: text.length }, outer: { start: open, end: text.length } });
  // *It was ready and it went well.”*: the end of what began in a sentence before.
  const close = text.indexOf('”');
  if (close >= 0 && !/["“„«]/.test(text.slice(0, close)))
    all.unshift({ inner: { start: 0, end: close }, outer: { start: 0, end: close + 1 } });
  if (all.length > 0) return all;
  // One straight mark, at an edge of the text: the sentence goes on, or began, elsewhere.
  const straight = text.indexOf('"');
  if (straight < 0 || text.includes('"', straight + 1)) return all;
  if (text.slice(0, straight).trim() === '')
    return [{ inner: { start: straight + 1, end: text.length }, outer: { start: straight, end: text.length } }];
  if (text.slice(straight + 1).trim() === '')
    return [{ inner: { start: 0, end: straight }, outer: { start: 0, end: straight + 1 } }];
  return all;
}

/** Nothing but this quotation: somebody says it, however short. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  text.slice(0, start).trim() === '' && !/[\p{L}\p{N}]/u.test(text.slice(end));

function wordCount(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end && count < LEAST_WORDS; at++)
    if (text.charCodeAt(at) > 32 && (at === start || text.charCodeAt(at - 1) <= 32)) count++;
  return count;
}
