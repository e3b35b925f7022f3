import { isJoined } from '../phrases.ts';
import type { Word } from '../words.ts';
import { isHeadBeforeOn, isListing, isNameHead, isPair, isPairHead } from './heads.ts';
import { isCalendar, isNameWord } from './name-words.ts';
import { nationOf } from './nations.ts';
import { isCalledSo, ownsNext } from './owners.ts';
import { isTitle } from './titles.ts';

/*
 * Where a name goes on over a small word, or another sign than a space: each gives the next name word, or 0 where the name ends. `first` and
 * `last` are the words that it has so far.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const PARTICLES = set(
  'de von van der den di da do du del della la le bin ibn al el dos das ter zu y & des für pour sur und et v',
);

export const isParticle = (lower: string): boolean => PARTICLES.has(lower);

/** From a particle at `at` on. */
export function afterParticles(text: string, words: readonly Word[], at: number): number {
  let i = at + 1;
  if (isParticle(words[i]?.lower ?? '') && isJoined(text, words, i)) i++;
  if (!words[i] || !isNameWord(text, words[i]!)) return 0;
  // *Marbury v. Madison*
  const isCase = words[at]!.lower === 'v' && text.slice(words[at]!.end, words[i]!.start) === '. ';
  return isCase || isJoined(text, words, i) ? i : 0;
}

/** Over *of* and *for*. */
export function afterOf(text: string, words: readonly Word[], first: number, last: number): number {
  const { lower } = words[last]!;
  const single = first === last && words[last + 1]!.lower === 'of' && !isTitle(lower) && !nationOf(lower);
  const secretary = lower === 'secretary' && words[last + 2]?.lower === 'state';
  const head = isNameHead(lower) && !isTitle(lower);
  const goesOn = single || secretary || head || isOfState(words, first, last) || isPurpose(words, first, last);
  return goesOn ? nameAfter(text, words, last) : 0;
}

/** Over *on*. */
export function afterOn(text: string, words: readonly Word[], last: number): number {
  const next = isHeadBeforeOn(words[last]!.lower) ? nameAfter(text, words, last) : 0;
  return next > 0 && !nationOf(words[next]!.lower) ? next : 0;
}

/** *Organisation for the Prohibition of Chemical Weapons* */
const isPurpose = (words: readonly Word[], first: number, last: number): boolean =>
  words[last + 1]!.lower === 'of' &&
  [last - 1, last - 2].some(
    (at) => at > first && /^(?:for|on)$/.test(words[at]!.lower) && isNameHead(words[at - 1]!.lower),
  );

/** *Court of Justice of the European Union*, *Ministry of Defence of Ukraine* */
function isOfState(words: readonly Word[], first: number, last: number): boolean {
  if (words[last + 1]!.lower !== 'of' || nationOf(words[last]!.lower)) return false;
  const i = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const state = words[i]?.lower ?? '';
  if (!nationOf(state) && !/^(?:european|united)$/.test(state)) return false;
  for (let at = first; at < last; at++) if (isNameHead(words[at]!.lower) && words[at + 1]!.lower === 'of') return true;
  return false;
}

/** The name word behind a small word and an article; 0: there is none. */
function nameAfter(text: string, words: readonly Word[], last: number): number {
  const i = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  const name = words[i];
  if (!name || !isNameWord(text, name) || isCalendar(name.lower)) return 0;
  return isJoined(text, words, last + 2) && isJoined(text, words, i) ? i : 0;
}

/** *Lloyd's of London*, *People's Bank*, *St Mary's Hospital*; *Norway's Equinor* are two. */
export function afterOwner(text: string, words: readonly Word[], first: number, last: number): number {
  const { lower } = words[last]!;
  const next = words[last + 1]!;
  if (!isJoined(text, words, last + 1)) return 0;
  if (isCalledSo(lower)) return next.lower === 'of' ? afterOf(text, words, first, last) : 0;
  if (!isNameWord(text, next) || isTitle(next.lower)) return 0;
  return ownsNext(lower.slice(0, -2), next.lower, words[last - 1]?.lower) ? last + 1 : 0;
}

/** *Workers' Party*: with the apostrophe of a plural. */
export function isOwner(text: string, words: readonly Word[], last: number): boolean {
  const { lower, end } = words[last]!;
  return (
    /^['’] $/.test(text.slice(end, words[last + 1]!.start)) &&
    lower.endsWith('s') &&
    ownsNext(lower, words[last + 1]!.lower, undefined)
  );
}

/** *Ministry of Trade, Industry and Energy*: one word stands between the comma and *and*. Names of others have more, or are countries. */
export function isListed(text: string, words: readonly Word[], first: number, last: number): boolean {
  if (!isListing(words, first, last)) return false;
  if (text.slice(words[last]!.end, words[last + 1]!.start) !== ', ' || nationOf(words[last + 1]!.lower)) return false;
  const pair = words[last + 3];
  return words[last + 2]?.lower === 'and' && pair !== undefined && isNameWord(text, pair) && !nationOf(pair.lower);
}

/** *Ministry of Trade and Industry*, *Food and Drug Administration*; two names side by side stay two. */
export function afterAnd(text: string, words: readonly Word[], first: number, last: number): number {
  const next = words[last + 2];
  if (!next || !isNameWord(text, next) || !isJoined(text, words, last + 2)) return 0;
  if (isPair(words[last]!.lower, next.lower)) return last + 2;
  if (nationOf(words[last]!.lower)) return 0;
  if (isTitle(next.lower) || nationOf(next.lower) || isCalendar(next.lower)) return 0;
  if (isListing(words, first, last)) return last + 2;
  for (let i = last + 3; i <= last + 5 && words[i] && isNameWord(text, words[i]!) && isJoined(text, words, i); i++)
    if (isPairHead(words[i]!.lower)) return last + 2;
  return 0;
}
