import { foldedBody } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';
import { alignWords, type Weighed, weigh } from './align-words.ts';
import { wordsOf } from './canonical.ts';
import { contextAt } from './context.ts';
import { placesOfWords } from './find-words.ts';
import { areasWith, wordCounts } from './gather.ts';
import { indexOf, spanOfWords, type WordIndex, wordsIn } from './word-index.ts';

/** Where words stand in a text that may have changed. Spans are in the extracted text. */
export type FoundAgain =
  /** Word for word: all places. */
  | { readonly kind: 'exact'; readonly places: readonly Span[] }
  /** Nearly. */
  | ({ readonly kind: 'near'; readonly span: Span } & Near)
  | { readonly kind: 'gone' };

/** How near words come to others, at the place where they come nearest. */
export interface Near extends Likeness {
  /** How alike the whole passage is, and not only the sentence. */
  readonly asWhole: number;
  /** How alike, and how much more so than any other words of the source: what is only one of several that are somewhat alike is none of them. */
  readonly standing: number;
}

/**
 * Words that stand out less are others. Set on sentences of `vitaminc_real` and what later versions of their pages made of them, and on the
 * development half of the anchoring data; all from .40 to .45 does about as well on both.
 */
const LEAST_STANDING = 0.42;
/** What words in their old order are worth where a sentence has much beside them, or has no end that can be seen. Set on the same. */
const IN_ORDER = 0.7;
/** One of two texts may be much shorter (all but a clause was dropped), when nearly all of it is in the other. */
const HELD = 0.75;
/** What two texts share must be this much of the longer one, and tell as much as a word or two that are rare. */
const LEAST_OF_WHOLE = 0.4;
const LEAST_WEIGHT = 1.5;
const MOST_PLACES = 1000;
/** What words that stood beside them then are worth where two places are about as good, and how near one is to the place that is cited. */
const CONTEXT = 0.1;
const NEARNESS = 0.05;

/**
 * Looks for words (a sentence, a passage) in a source. `before` and `after`: what stood beside them, for choosing between places;
 * empty when unknown. `here`: where they should stand, if known.
 */
export function findAgain(words: string, before: string, after: string, body: SourceBody, here?: Span): FoundAgain {
  const index = indexOf(body);
  const row = wordsOf(words).words;
  if (row.length === 0) return { kind: 'gone' };
  const exact = placesOfWords(index, row, MOST_PLACES);
  if (exact.length > 0)
    return { kind: 'exact', places: exact.map(({ start, end }) => spanOfWords(body, index, start, end)) };
  const near = nearest(words, before, after, body, here);
  return near && near.standing >= LEAST_STANDING ? { kind: 'near', ...near } : { kind: 'gone' };
}

/** Where words come nearest that do not stand in a source as they were, however little; null when not one of them is there. As `findAgain`. */
export function nearest(
  words: string,
  before: string,
  after: string,
  body: SourceBody,
  here?: Span,
): (Near & { readonly span: Span }) | null {
  const index = indexOf(body);
  const weighed = weigh(index, wordsOf(words).words);
  const at = here && wordsIn(body, index, here).start;
  const candidates: Candidate[] = [];
  for (const area of areasWith(index, weighed)) {
    const span = alignWords(index, weighed, area);
    if (!span) continue;
    const place = sentencesAround(body, index, span);
    const likeness = likenessOf(index, weighed, place);
    const nearness = at === undefined ? 0 : 1 - Math.abs(place.start - at) / index.row.words.length;
    const asWhole = likenessOf(index, weighed, passagesAround(index, place)).alike;
    const inOrder = Math.sqrt(likenessOf(index, weighed, span).alike * likeness.share);
    const beside = CONTEXT * contextAt(index, place, before, after) + NEARNESS * nearness;
    const score = (likeness.share + likeness.alike + asWhole) / 2 + beside;
    candidates.push({ place, score, asWhole, ...likeness, near: Math.max(likeness.alike, IN_ORDER * inOrder) });
  }
  const best = candidates.reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return null;
  const { place, share, alike, asWhole } = best;
  const standing = 2 * best.near - nextTo(index, best, candidates);
  return { span: spanOfWords(body, index, place.start, place.end), share, alike, asWhole, standing };
}

/** A place where the words may be. */
interface Candidate extends Likeness {
  /** In words of the source. */
  readonly place: Span;
  /** For choosing between places. */
  readonly score: number;
  readonly asWhole: number;
  /** How alike in all, in whatever order or in the old one. */
  readonly near: number;
}

/** How near other words come than those of the best place. The same words once more do not make it less sure that they are there. */
function nextTo({ row }: WordIndex, best: Candidate, candidates: readonly Candidate[]): number {
  const said = ({ place }: Candidate): string => row.words.slice(place.start, place.end).join(' ');
  const words = said(best);
  const others = candidates.filter((each) => !overlaps(each.place, best.place) && said(each) !== words);
  return Math.max(0, ...others.map(({ near }) => near));
}

const likenessOf = (index: WordIndex, words: Weighed, { start, end }: Span): Likeness =>
  compareWords(index, words, index.row.words.slice(start, end));

/** Alike enough to be one text in two versions. */
export const isNear = ({ share, alike }: Likeness, least: number): boolean => alike >= least || share >= HELD;

/** How much of the weight of two rows of words is the same, in whatever order, 0 to 1. */
export interface Likeness {
  /** Of the shorter one, since a passage may be shortened or drawn out. */
  readonly share: number;
  /** Of both (Dice's coefficient). */
  readonly alike: number;
}

export function compareWords(index: WordIndex, own: Weighed, others: readonly string[]): Likeness {
  const counts = wordCounts(own.words, own.weights);
  const there = weigh(index, others);
  const seen = new Map<string, number>();
  let common = 0;
  for (const [i, word] of others.entries()) {
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    const known = counts.get(word);
    if (known && times <= known.times) common += Math.min(known.weight, there.weights[i]!);
  }
  const share = common / Math.max(Math.min(own.total, there.total), LEAST_OF_WHOLE * own.total, LEAST_WEIGHT);
  return { share, alike: (2 * common) / Math.max(own.total + there.total, 2 * LEAST_WEIGHT) };
}

/** The passages that a stretch of words stands in, as far as they are not much longer than it. */
function passagesAround({ row, passages }: WordIndex, { start, end }: Span): Span {
  const most = 5 * (end - start) + 50;
  let first = start;
  let last = end;
  while (first > 0 && passages[first - 1] === passages[start] && start - first < most) first--;
  while (last < row.words.length && passages[last] === passages[end - 1] && last - end < most) last++;
  return { start: first, end: last };
}

/** So many words of a sentence without an end are taken. */
const LONGEST_REST = 200;

/** The sentences, or ends of passages, that a stretch of words stands in. */
function sentencesAround(body: SourceBody, { row, passages }: WordIndex, { start, end }: Span): Span {
  const { text } = foldedBody(body);
  // `13.1. debdiff`, `e.g. here`: no end.
  const ends = (at: number): boolean =>
    passages[at] !== passages[at + 1] ||
    (/^[.!?]$/.test(row.words[at]!) && !/^'* '*[\p{Ll}]/u.test(text.slice(row.ends[at]!, row.ends[at]! + 4)));
  let first = start;
  let last = end;
  while (first > 0 && start - first < LONGEST_REST && !ends(first - 1)) first--;
  while (last < row.words.length && last - end < LONGEST_REST && !ends(last - 1)) last++;
  return { start: first, end: last };
}
