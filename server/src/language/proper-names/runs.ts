import { isUpper } from '../characters.ts';
import { MONTHS, WEEKDAYS } from '../dates/names.ts';
import { isJoined } from '../phrases.ts';
import { isStopWord } from '../stems.ts';
import type { Word } from '../words.ts';
import type { Run } from './model.ts';
import { nationOf } from './nations.ts';
import { isCalledSo, ownsNext } from './owners.ts';
import { isShortTitle, isTitle } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of names that go on with *of*, *for* and, behind these, *and*. */
const HEADS = set(
  `academy administration agency alliance army association authority bank board bureau campaign centre center chamber church city college
  commission committee community conference confederation congress convention corporation council court department duchy faculty federation
  foundation front fund house institute institution isle kingdom league ministry minister movement museum office organisation
  organization party parliament program programme republic royal school secretary senate society states treaty trust tribunal union university law centers centres transport friends agreement partnership initiative facility group
  battle gulf bay cape coast port strait sea province district county act bill charter declaration article lord speaker statue tower institute`,
);
/** Heads that go on with *on* before what they are about: *Panel on Climate Change*, *Convention on Biological Diversity*. */
const HEADS_ON = set(
  `agreement authority centre center commission committee conference convention council court declaration directive dialogue forum group institute office panel
  protocol regulation society summit treaty working`,
);
/** Heads that end a pair: *Food and Drug Administration*. */
const PAIR_HEADS = set(
  `administration commission agency department committee ministry office agreement act bureau association authority service board court
  partnership council university institute company organisation organization institutions programme program fund initiative`,
);
const PARTICLES = set(
  'de von van der den di da do du del della la le bin ibn al el dos das ter zu y & des für pour sur und et v',
);
const OPENING_PARTICLES = set('von van de bin ibn');
/** Two names that are one. */
const PAIRS = new Set(
  'trinidad tobago|bosnia herzegovina|antigua barbuda|tomé príncipe|tome principe|kitts nevis|vincent grenadines|jammu kashmir|newfoundland labrador|turks caicos|wallis futuna|marks spencer|barnes noble|smith nephew'.split(
    '|',
  ),
);
/** Bodies that are named for several things: *Department for Environment, Food and Rural Affairs*. */
const LISTING = set(
  'agency association authority bureau centers centres commission committee council department institute ministry office partnership',
);
/** *Good Friday Agreement* */
const BEFORE_DAY = set('good black bloody super');
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
  if (isCalendar(word.lower) && !isGivenName(text, words, at)) return null;
  return { first: at, last: goOn(text, words, at, at) };
}

const BEFORE_MONTH = set('in since until till by last next this late early mid during before after of from');

/** *In May Norway …*: the month, and nobody of that name. */
export const isMonth = (words: readonly Word[], at: number): boolean =>
  ALSO_NAMES.has(words[at]!.lower) && BEFORE_MONTH.has(words[at - 1]?.lower ?? '');

const isCalendar = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower.replace(/'s$|s$/, ''));

/** Written like (part of) a name: a capital first, or one behind a particle or a small letter (*al-Sisi*, *iPhone*). */
export function isNameWord(text: string, { start, end, lower, citation }: Word): boolean {
  if (citation) return false;
  if (isUpper(text.charCodeAt(start))) return lower !== 'i' && !lower.startsWith("i'");
  // *Côte d'Ivoire*
  if (/^[dl]'/.test(lower)) return isUpper(text.charCodeAt(start + 2));
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
  if (next === undefined || cutOf(words[last]!.lower) > 0) return 0;
  if (words[last]!.lower.endsWith("'s")) return afterOwner(text, words, first, last);
  if (isNameWord(text, next)) {
    if (!touches(text, words, last + 1))
      return isListed(text, words, first, last) || isOwner(text, words, last) ? last + 1 : 0;
    return isCalendar(next.lower) &&
      !BEFORE_DAY.has(words[last]!.lower) &&
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

/** Does the run hold *Ministry of*, *Department for*? */
function isListing(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (LISTING.has(words[at]!.lower) && /^(?:of|for)$/.test(words[at + 1]!.lower)) return true;
  return false;
}

/** *Lloyd's of London*, *People's Bank*, *St Mary's Hospital*; *Norway's Equinor* are two. */
function afterOwner(text: string, words: readonly Word[], first: number, last: number): number {
  const { lower } = words[last]!;
  const next = words[last + 1]!;
  if (!isJoined(text, words, last + 1)) return 0;
  if (isCalledSo(lower)) return next.lower === 'of' ? afterOf(text, words, first, last) : 0;
  if (!isNameWord(text, next) || isTitle(next.lower)) return 0;
  return ownsNext(lower.slice(0, -2), next.lower, words[last - 1]?.lower) ? last + 1 : 0;
}

/** *Workers' Party*: with the apostrophe of a plural. */
function isOwner(text: string, words: readonly Word[], last: number): boolean {
  const { lower, end } = words[last]!;
  return (
    /^['’] $/.test(text.slice(end, words[last + 1]!.start)) &&
    lower.endsWith('s') &&
    ownsNext(lower, words[last + 1]!.lower, undefined)
  );
}

/** *April Glaser*: a name follows, and no date. */
function isGivenName(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (
    !/^(?:april|june|august|jan)$/.test(words[at]!.lower) ||
    !next ||
    !isNameWord(text, next) ||
    !isJoined(text, words, at + 1)
  )
    return false;
  const before = words[at - 1]?.lower ?? '';
  return (
    at > 0 &&
    !BEFORE_MONTH.has(before) &&
    !/^\d|^(?:and|or|to|the)$/.test(before) &&
    !nationOf(next.lower) &&
    !isCalendar(next.lower)
  );
}

/** *Ministry of Trade, Industry and Energy*: one word stands between the comma and *and*. Names of others have more, or are countries. */
function isListed(text: string, words: readonly Word[], first: number, last: number): boolean {
  if (!isListing(words, first, last)) return false;
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
  if (!words[i] || !isNameWord(text, words[i]!)) return 0;
  // *Marbury v. Madison*
  const isCase = words[at]!.lower === 'v' && text.slice(words[at]!.end, words[i]!.start) === '. ';
  return isCase || isJoined(text, words, i) ? i : 0;
}

function afterOf(text: string, words: readonly Word[], first: number, last: number): number {
  const { lower } = words[last]!;
  if (isOfState(words, first, last) || isPurpose(words, first, last)) return nameAfter(text, words, last);
  const single = first === last && words[last + 1]!.lower === 'of' && !isTitle(lower) && !nationOf(lower);
  const secretary = lower === 'secretary' && words[last + 2]?.lower === 'state';
  if (!single && !secretary && (!HEADS.has(lower) || isTitle(lower))) return 0;
  const i = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const name = words[i];
  if (!name || !isNameWord(text, name) || isCalendar(name.lower)) return 0;
  return isJoined(text, words, last + 2) && isJoined(text, words, i) ? i : 0;
}

/** *Organisation for the Prohibition of Chemical Weapons* */
const isPurpose = (words: readonly Word[], first: number, last: number): boolean =>
  words[last + 1]!.lower === 'of' &&
  [last - 1, last - 2].some(
    (at) => at > first && /^(?:for|on)$/.test(words[at]!.lower) && HEADS.has(words[at - 1]!.lower),
  );

/** *Court of Justice of the European Union*, *Ministry of Defence of Ukraine* */
function isOfState(words: readonly Word[], first: number, last: number): boolean {
  if (words[last + 1]!.lower !== 'of' || nationOf(words[last]!.lower)) return false;
  const i = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const state = words[i]?.lower ?? '';
  if (!nationOf(state) && !/^(?:european|united)$/.test(state)) return false;
  for (let at = first; at < last; at++) if (HEADS.has(words[at]!.lower) && words[at + 1]!.lower === 'of') return true;
  return false;
}

/** The name word behind *of* and an article; 0: there is none. */
function nameAfter(text: string, words: readonly Word[], last: number): number {
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
  if (!next || !isNameWord(text, next) || !isJoined(text, words, last + 2)) return 0;
  if (PAIRS.has(`${words[last]!.lower} ${next.lower}`)) return last + 2;
  if (nationOf(words[last]!.lower)) return 0;
  if (isTitle(next.lower) || nationOf(next.lower) || isCalendar(next.lower)) return 0;
  if (isListing(words, first, last)) return last + 2;
  for (let i = last + 3; i <= last + 5 && words[i] && isNameWord(text, words[i]!) && isJoined(text, words, i); i++)
    if (PAIR_HEADS.has(words[i]!.lower)) return last + 2;
  return 0;
}
