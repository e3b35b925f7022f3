import { isUpper } from '../characters.ts';
import { MONTHS, WEEKDAYS } from '../dates/names.ts';
import { isJoined } from '../phrases.ts';
import { isStopWord } from '../stems.ts';
import type { Word } from '../words.ts';
import type { Run } from './model.ts';
import { nationOf } from './nations.ts';
import { isShortTitle, isTitle } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of names that go on with *of*, *for* and, behind these, *and*. */
const HEADS = set(
  `academy administration agency alliance army association authority bank board bureau campaign centre center chamber church city college
  commission committee community conference confederation congress convention corporation council court department duchy faculty federation
  foundation front fund house institute institution isle kingdom league ministry minister movement museum office organisation
  organization party parliament program programme republic royal school secretary senate society states treaty trust tribunal union university law
  battle gulf bay cape coast port strait sea province district county act bill charter declaration article lord speaker statue tower institute`,
);
/** Heads that go on with *on* before what they are about: *Panel on Climate Change*, *Convention on Biological Diversity*. */
const HEADS_ON = set(
  `agreement centre center commission committee conference convention council court declaration directive dialogue forum group institute office panel
  protocol regulation society summit treaty working`,
);
/** Heads that end a pair: *Food and Drug Administration*. */
const PAIR_HEADS = set(
  `administration commission agency department committee ministry office agreement act bureau association authority service board court
  partnership council university institute company organisation organization institutions programme program fund`,
);
const PARTICLES = set('de von van der den di da do du del della la le bin ibn al el dos das ter zu y & des');
const OPENING_PARTICLES = set('von van de bin ibn');
/** Months that are names of people as well: inside a longer name they stay. */
const ALSO_NAMES = set('may march april june august jan');
/** No name is longer, in words. */
const LONGEST = 14;

/** *Bank*, *Ministry*: what the name of a body or place may begin with, before *of*. */
export const isNameHead = (lower: string): boolean => HEADS.has(lower);

/** A run of name words that starts at a word; null when none does. */
export function runAt(text: string, words: readonly Word[], at: number): Run | null {
  const word = words[at]!;
  if (!isNameWord(text, word)) {
    if (!OPENING_PARTICLES.has(word.lower)) return null;
    const next = afterParticles(text, words, at);
    return next > 0 ? { first: at, last: goOn(text, words, at, next) } : null;
  }
  if (isCalendar(word.lower)) return null;
  return { first: at, last: goOn(text, words, at, at) };
}

const BEFORE_MAY = set('in since until till by last next this late early mid during before after of from');

/** *In May Norway …*: the month, and nobody of that name. */
export const isMonth = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'may' && BEFORE_MAY.has(words[at - 1]?.lower ?? '');

const isCalendar = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower.replace(/'s$|s$/, ''));

/** Written like (part of) a name: a capital first, or one behind a particle or a small letter (*al-Sisi*, *iPhone*). */
export function isNameWord(text: string, { start, end, lower, citation }: Word): boolean {
  if (citation) return false;
  if (isUpper(text.charCodeAt(start))) return lower !== 'i' && !lower.startsWith("i'");
  if (end - start > 2 && isUpper(text.charCodeAt(start + 1))) return lower.charCodeAt(0) > 96;
  return /^(?:al|el)-/.test(lower) && isUpper(text.charCodeAt(start + 3));
}

/** *Berlin-based*, *US-led*: the name is what stands before the hyphen. Not *Jong-un*. Its length; 0 for other words. */
export function cutOf(lower: string): number {
  const tail = /-(?:[a-z]+(?:ed|ing)|led|born|made|wide|style|era|run|only|like|free|held|owned|bound)$/.exec(lower);
  return tail && !PREFIX.test(lower) ? tail.index : 0;
}

const PREFIX =
  /^(?:co|non|anti|pro|pre|re|self|semi|multi|mid|post|sub|un|well|long|short|high|low|so|state|right|left|far|hard|ill|back|old|new)-/;

function goOn(text: string, words: readonly Word[], first: number, from: number): number {
  let last = from;
  for (;;) {
    const next = last - first < LONGEST ? nextOf(text, words, first, last) : 0;
    if (next === 0) return last;
    last = next;
  }
}

/** The next name word of the run; 0 where it ends. */
function nextOf(text: string, words: readonly Word[], first: number, last: number): number {
  const next = words[last + 1];
  if (next === undefined || words[last]!.lower.endsWith("'s") || cutOf(words[last]!.lower) > 0) return 0;
  if (isNameWord(text, next)) {
    if (!touches(text, words, last + 1)) return isListed(text, words, first, last) ? last + 1 : 0;
    return isCalendar(next.lower) &&
      !(ALSO_NAMES.has(next.lower) && last === first && !isFollowedByDay(words, last + 1))
      ? 0
      : last + 1;
  }
  if (!isJoined(text, words, last + 1)) return 0;
  if (PARTICLES.has(next.lower)) return afterParticles(text, words, last + 1);
  if (next.lower === 'of' || next.lower === 'for') return afterOf(text, words, first, last);
  if (next.lower === 'on') return afterOn(text, words, last);
  return next.lower === 'and' ? afterAnd(text, words, first, last) : 0;
}

/** *Ministry of Trade, Industry and Energy*: one word stands between the comma and *and*. Names of others have more, or are countries. */
function isListed(text: string, words: readonly Word[], first: number, last: number): boolean {
  if (!PAIR_HEADS.has(words[first]!.lower) || !/^(?:of|for)$/.test(words[first + 1]?.lower ?? '')) return false;
  if (text.slice(words[last]!.end, words[last + 1]!.start) !== ', ' || nationOf(words[last + 1]!.lower)) return false;
  const pair = words[last + 3];
  return words[last + 2]?.lower === 'and' && pair !== undefined && isNameWord(text, pair) && !nationOf(pair.lower);
}

const isFollowedByDay = (words: readonly Word[], at: number): boolean => /^\d/.test(words[at + 1]?.lower ?? '');

/** White space alone between a word and the one before; also *Mr. Ito*, *J. Smith*, *Johnson & Johnson*. */
function touches(text: string, words: readonly Word[], at: number): boolean {
  if (isJoined(text, words, at)) return true;
  const before = words[at - 1]!;
  const gap = text.slice(before.end, Math.min(words[at]!.start, before.end + 8)).trim();
  if (gap === '&') return true;
  return (
    gap === '.' && (isShortTitle(before.lower) || (before.end - before.start === 1 && !isStopWord(words[at]!.lower)))
  );
}

function afterParticles(text: string, words: readonly Word[], at: number): number {
  let i = at + 1;
  if (PARTICLES.has(words[i]?.lower ?? '') && isJoined(text, words, i)) i++;
  return words[i] && isNameWord(text, words[i]!) && isJoined(text, words, i) ? i : 0;
}

function afterOf(text: string, words: readonly Word[], first: number, last: number): number {
  const { lower } = words[last]!;
  const single = first === last && words[last + 1]!.lower === 'of' && !isTitle(lower) && !nationOf(lower);
  const secretary = lower === 'secretary' && words[last + 2]?.lower === 'state';
  if (!single && !secretary && (!HEADS.has(lower) || isTitle(lower))) return 0;
  const i = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const name = words[i];
  if (!name || !isNameWord(text, name) || isCalendar(name.lower)) return 0;
  return isJoined(text, words, last + 2) && isJoined(text, words, i) ? i : 0;
}

function afterOn(text: string, words: readonly Word[], last: number): number {
  if (!HEADS_ON.has(words[last]!.lower)) return 0;
  const i = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const name = words[i];
  if (!name || !isNameWord(text, name) || isCalendar(name.lower) || nationOf(name.lower)) return 0;
  return isJoined(text, words, last + 2) && isJoined(text, words, i) ? i : 0;
}

/** *Ministry of Trade and Industry*, *Food and Drug Administration*; two names side by side stay two. */
function afterAnd(text: string, words: readonly Word[], first: number, last: number): number {
  const next = words[last + 2];
  if (!next || !isNameWord(text, next) || !isJoined(text, words, last + 2) || nationOf(words[last]!.lower)) return 0;
  if (isTitle(next.lower) || nationOf(next.lower) || isCalendar(next.lower)) return 0;
  if (PAIR_HEADS.has(words[first]!.lower) && /^(?:of|for)$/.test(words[first + 1]?.lower ?? '')) return last + 2;
  for (let i = last + 3; i <= last + 5 && words[i] && isNameWord(text, words[i]!) && isJoined(text, words, i); i++)
    if (PAIR_HEADS.has(words[i]!.lower)) return last + 2;
  return 0;
}
