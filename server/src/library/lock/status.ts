import { bySpan, overlaps, type Span } from '../../text/span.ts';
import type { Source, SourceBody } from '../model.ts';
import { weigh } from './align-words.ts';
import { hashOfSpans, wordsOf } from './canonical.ts';
import { type Cited, citationsFor } from './cite.ts';
import { contextAt } from './context.ts';
import { compareWords, findAgain, LEAST_SHARE } from './find-again.ts';
import type { Pin, PinStatus } from './model.ts';
import { hashOfBody } from './pin.ts';
import { pinnedWords, placesOf } from './pinned-words.ts';
import { indexOf, wordsIn } from './word-index.ts';

/**
 * What became of a pinned passage. `spansNow`: where its locator leads now, in the extracted text; null or none when it leads
 * nowhere.
 *
 * *Same* and *moved* mean that the locator (as cited, or the new one) cites just the words that were pinned: no word, figure or sign of
 * punctuation more or less. What stands word for word inside a longer passage has *changed*.
 */
export function statusOf(pin: Pin, source: Source, body: SourceBody, spansNow: readonly Span[] | null): PinStatus {
  const here = spansNow ?? [];
  if (pin.locator === '') {
    const whole = { start: 0, end: body.text.length };
    return hashOfBody(body) === pin.hash ? { status: 'same' } : { status: 'changed', spans: [whole], locator: '' };
  }
  if (here.length > 0 && hashOfSpans(body, here) === pin.hash) return { status: 'same' };
  return wordForWord(pin, source, body, here) ?? nearly(pin, source, body, here);
}

/** A place where the pinned words stand. */
interface Place extends Cited {
  /** The words themselves. */
  readonly words: readonly Span[];
  /** 0 to 2: how much of what stood beside them does so still. */
  readonly context: number;
}

function wordForWord(pin: Pin, source: Source, body: SourceBody, here: readonly Span[]): PinStatus | null {
  const whole: Place[] = [];
  const inside: Place[] = [];
  for (const words of placesOf(pin, body)) {
    const cited = citationsFor(source, body, words, pin.locator);
    // What stays on its page, in a page that says more now, has not moved: only the form of its locator may be left where it has.
    const usable = touch(words, here) ? cited.slice(0, 1) : cited;
    const just = usable.find(({ spans }) => hashOfSpans(body, spans) === pin.hash);
    const context = contextOf(pin, body, words);
    if (just) whole.push({ ...just, words, context });
    else if (cited[0]) inside.push({ ...cited[0], words, context });
  }
  if (whole.length > 0) {
    const chosen = chosenFrom(whole);
    if (!chosen) return { status: 'ambiguous', locators: [...new Set(whole.map(({ locator }) => locator))] };
    return { status: 'moved', spans: chosen.spans, locator: chosen.locator };
  }
  const stayed = inside.find(({ words }) => touch(words, here));
  if (stayed) return { status: 'changed', spans: here, locator: pin.locator };
  const chosen = chosenFrom(inside);
  // A few words stand inside others by chance.
  if (!chosen || !isTelling(pin, body)) return null;
  return { status: 'changed', spans: chosen.words, locator: chosen.locator };
}

/**
 * The only one, or the one that what stood beside it speaks for: most of it on both sides, and clearly more than for any other.
 * Many passages that say the same (`Default: false`) have the same neighbours, too.
 */
function chosenFrom(places: readonly Place[]): Place | null {
  const [best, next] = [...places].sort((a, b) => b.context - a.context);
  if (!best || !next) return best ?? null;
  return best.context >= ENOUGH && best.context >= next.context + CLEARLY_MORE ? best : null;
}

const ENOUGH = 1.25;
const CLEARLY_MORE = 0.5;

function contextOf({ before, after }: Pin, body: SourceBody, words: readonly Span[]): number {
  const index = indexOf(body);
  const start = wordsIn(body, index, words[0]!).start;
  const end = wordsIn(body, index, words.at(-1)!).end;
  return contextAt(index, { start, end }, before, after);
}

function nearly(pin: Pin, source: Source, body: SourceBody, here: readonly Span[]): PinStatus {
  const stays: PinStatus = { status: 'changed', spans: here, locator: pin.locator };
  const found = nearPlace(pin, body, here);
  if (found && touch([found.span], here)) return stays;
  if (here.length > 0) {
    // Where all around it is as it was, less has to be left of the passage itself.
    const least = LEAST_SHARE - (OF_CONTEXT * contextOf(pin, body, here)) / 2;
    if (shareAt(pin, body, here) >= Math.max(least, (found?.share ?? 0) - CLEARLY_BETTER)) return stays;
  }
  const cited = found && citationsFor(source, body, [found.span], pin.locator)[0];
  return found && cited ? { status: 'changed', spans: [found.span], locator: cited.locator } : { status: 'gone' };
}

/** Near words elsewhere count only when they are so much nearer than those at the place that is cited. */
const CLEARLY_BETTER = 0.1;
const OF_CONTEXT = 0.2;

/** Where the words of a pin nearly stand: of a long one the first or the last of them, whichever are better kept. */
function nearPlace(
  pin: Pin,
  body: SourceBody,
  here: readonly Span[],
): { readonly span: Span; readonly share: number } | null {
  const { parts } = pinnedWords(pin);
  let best: { span: Span; share: number } | null = null;
  for (const [i, part] of parts.entries()) {
    const before = i === 0 ? pin.before : '';
    const after = i === parts.length - 1 ? pin.after : '';
    const found = findAgain(part, before, after, body, here[0]);
    if (found.kind === 'gone') continue;
    const near = found.kind === 'near' ? found : { span: found.places[0]!, share: 1 };
    if (!best || near.share > best.share) best = near;
  }
  return best;
}

function shareAt(pin: Pin, body: SourceBody, here: readonly Span[]): number {
  const index = indexOf(body);
  const words = [...here].sort(bySpan).flatMap((span) => {
    const { start, end } = wordsIn(body, index, span);
    return index.row.words.slice(start, end);
  });
  const { parts } = pinnedWords(pin);
  return Math.max(0, ...parts.map((part) => compareWords(index, weigh(index, wordsOf(part).words), words).share));
}

/** Enough to be known again: as much as three rare words tell. */
const TELLING = 3;

function isTelling(pin: Pin, body: SourceBody): boolean {
  return weigh(indexOf(body), wordsOf(pin.words).words).total >= TELLING;
}

const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => overlaps(a, b)));
