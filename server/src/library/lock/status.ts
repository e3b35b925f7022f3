import { bySpan, overlaps, type Span } from '../../text/span.ts';
import type { Source, SourceBody } from '../model.ts';
import { weigh } from './align-words.ts';
import { hashOfSpans, wordsOf } from './canonical.ts';
import { type Cited, citationsFor } from './cite.ts';
import { contextAt } from './context.ts';
import { compareWords, findAgain, isNear, type Likeness, type Near } from './find-again.ts';
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
  // Places in one long passage are cited by one locator: its words are looked at once.
  const hashes = new Map<string, string>();
  const isJust = ({ locator, spans }: Cited): boolean => {
    const hash = hashes.get(locator) ?? hashOfSpans(body, spans);
    hashes.set(locator, hash);
    return hash === pin.hash;
  };
  for (const words of placesOf(pin, body)) {
    const cited = citationsFor(source, body, words, pin.locator);
    // What stays on its page, in a page that says more now, has not moved: only the form of its locator may be left where it has.
    const just = (touch(words, here) ? cited.slice(0, 1) : cited).find(isJust);
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
  const likeness = here.length > 0 ? likenessAt(pin, body, here) : null;
  const isThere = found !== null && isNearElsewhere(found, pin, body);
  const isBetter = isThere && found.alike > (likeness?.alike ?? 0) + CLEARLY_BETTER;
  if (likeness && isNear(likeness, LEAST_HERE) && !isBetter) return stays;
  const cited = isThere && citationsFor(source, body, [found.span], pin.locator)[0];
  return cited ? { status: 'changed', spans: [found.span], locator: cited.locator } : { status: 'gone' };
}

/** A few words stand inside others by chance: without a place, passage must be like passage. */
const isNearElsewhere = (found: NearPlace, pin: Pin, body: SourceBody): boolean =>
  found.asWhole >= LEAST_ELSEWHERE || (found.standing >= LEAST_STANDING && isTelling(pin, body));

/**
 * How alike words must be at the place that is cited, and how much more so elsewhere, where nothing but the words speaks for them.
 * Set on Debian's documentation and the manual of npm (test/slow/replay).
 */
const LEAST_HERE = 0.3;
const LEAST_ELSEWHERE = 0.38;
/** How far a place must stand out there; set on the examples of `server/training/anchoring`. */
const LEAST_STANDING = 0.55;
/** Near words elsewhere count only when they are so much nearer than those at the place that is cited. */
const CLEARLY_BETTER = 0.1;

interface NearPlace extends Near {
  readonly span: Span;
}

/** Where the words of a pin nearly stand: of a long one the first or the last of them, whichever are better kept. */
function nearPlace(pin: Pin, body: SourceBody, here: readonly Span[]): NearPlace | null {
  const { parts } = pinnedWords(pin);
  let best: NearPlace | null = null;
  for (const [i, part] of parts.entries()) {
    const before = i === 0 ? pin.before : '';
    const after = i === parts.length - 1 ? pin.after : '';
    const found = findAgain(part, before, after, body, here[0]);
    if (found.kind === 'gone') continue;
    const near =
      found.kind === 'near' ? found : { span: found.places[0]!, share: 1, alike: 1, asWhole: 0, standing: 1 };
    if (!best || near.alike > best.alike) best = near;
  }
  return best;
}

/** How much of the pinned words is at the place that is cited: of a long passage at its beginning or its end. */
function likenessAt(pin: Pin, body: SourceBody, here: readonly Span[]): Likeness {
  const index = indexOf(body);
  const words = [...here].sort(bySpan).flatMap((span) => {
    const { start, end } = wordsIn(body, index, span);
    return index.row.words.slice(start, end);
  });
  const { parts, isCut } = pinnedWords(pin);
  const compare = (part: string, others: (length: number) => readonly string[]): Likeness => {
    const row = wordsOf(part).words;
    return compareWords(index, weigh(index, row), others(row.length));
  };
  if (!isCut) return compare(pin.words, () => words);
  const head = compare(parts[0] ?? '', (length) => words.slice(0, length));
  const tail = compare(parts.at(-1) ?? '', (length) => words.slice(-length));
  return head.alike > tail.alike ? head : tail;
}

/** Enough to be known again: as much as three rare words tell. */
const TELLING = 3;

function isTelling(pin: Pin, body: SourceBody): boolean {
  return weigh(indexOf(body), wordsOf(pin.words).words).total >= TELLING;
}

const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => overlaps(a, b)));
