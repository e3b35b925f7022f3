import { IRREGULAR_PASTS } from './cues/lists/function-words.ts';
import {
  AUXILIARY,
  BE,
  CONJUNCTION,
  DETERMINER,
  FIRST_PERSON,
  HAVE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  RELATIVE,
} from './cues/tags.ts';
import { isAdverb, NO_GAP, SOFT_GAP, type WordView } from './word-view.ts';

/** How far from a cue its verb may stand, in words. */
const NEAR = 14;
const LONGEST_PHRASE = 5;
const CLOSED = DETERMINER | PREPOSITION | CONJUNCTION | RELATIVE | PRONOUN | FIRST_PERSON | AUXILIARY;

/** Can the word be a verb in its base form, as behind *may* or *to*? */
export function isBare(v: WordView, i: number): boolean {
  const word = v.lower(i);
  if (word === 'be' || word === 'have' || word === 'do') return true;
  if (word === '' || !/^[a-z-]+$/.test(word) || v.has(i, CLOSED & ~PREPOSITION)) return false;
  if (v.has(i, PREPOSITION)) return /^(?:near|like|down)$/.test(word);
  if (word.endsWith('s')) return /(?:ss|us|is|focus|bias)$/.test(word);
  if (word.endsWith('ed')) return /eed$|^(?:shed|embed|wed)$/.test(word);
  return !/(?:[a-z]{2}ing)$/.test(word) || /^(?:bring|string|spring|cling)$/.test(word);
}

/**
 * The word that says what a verb group from `i` on says: *killed* of *have been killed*, *dangerous* of *be very
 * dangerous*, *spy* of *be a spy*, *Paris* of *be in Paris*. -1 where a gap comes first.
 */
export function predicateAt(v: WordView, i: number): number {
  if (i >= v.length) return -1;
  let at = v.afterAdverbs(i);
  let last = -1;
  while (at < v.length && (at === i || v.gap(at) === NO_GAP) && v.has(at, BE | HAVE)) {
    last = at;
    const next = v.afterAdverbs(at + 1);
    at = behindAside(v, next);
    if (at !== next) return at;
  }
  if (at >= v.length || (at > i && v.gap(at) !== NO_GAP)) return last;
  if (last < 0) return at;
  // *be able to lift*: what is done.
  if (/^(?:able|forced|going|due|set)$/.test(v.lower(at)) && v.lower(at + 1) === 'to')
    return at + 2 < v.length ? predicateAt(v, at + 2) : at;
  while (v.has(at, PREPOSITION | DETERMINER) && v.gap(at + 1) === NO_GAP) at++;
  const article = v.has(at - 1, DETERMINER);
  return article ? phraseEnd(v, at) : v.has(at, CLOSED) ? last : at;
}

/** *was, apparently, called off*: behind an adverb between commas. */
const behindAside = (v: WordView, i: number): number =>
  v.gap(i) === SOFT_GAP && isAdverb(v, i) && v.gap(i + 1) === SOFT_GAP ? i + 1 : i;

/** The last word of the noun phrase that goes on at `i`: *sale* of *early coal sale to*. */
export function phraseEnd(v: WordView, i: number): number {
  let at = i;
  while (at + 1 < v.length && at - i < LONGEST_PHRASE && v.gap(at + 1) === NO_GAP && goesOn(v, at + 1)) at++;
  return at;
}

/** Verbs in *-s*, *-ed* and *-ing* and words of the closed classes end a noun phrase. */
function goesOn(v: WordView, i: number): boolean {
  const word = v.lower(i);
  if (v.has(i, CLOSED | QUANTIFIER) || word === '' || looksFinite(v, i)) return false;
  return (
    v.capital(i) || !(word.endsWith('ing') || word.endsWith('ed') || /^(?:%|percent)$/.test(word) || /ly$/.test(word))
  );
}

/** Can the word be a finite verb other than an auxiliary? Pasts, and third persons as far as their neighbours tell. */
export function looksFinite(v: WordView, i: number): boolean {
  const word = v.lower(i);
  if (word.length < 3 || v.has(i, CLOSED) || v.has(i - 1, DETERMINER | PREPOSITION)) return false;
  if (v.capital(i) && i > 0 && v.gap(i) === NO_GAP) return false;
  if (IRREGULAR_PASTS.has(word)) return true;
  if (word.endsWith('ed')) return !/^(?:need|speed|seed|feed|red|bed|united|based|so-called)$/.test(word);
  if (!word.endsWith('s') || /(?:ss|us|is|'s)$/.test(word)) return false;
  return (
    v.gap(i + 1) === NO_GAP &&
    (v.has(i + 1, DETERMINER | PRONOUN | QUANTIFIER) || /^(?:to|that|no|not)$/.test(v.lower(i + 1)))
  );
}

/** The main verb of a clause that starts at `i`, or what stands for it (see `predicateAt`); -1 when none is found near. */
export function verbOfClause(v: WordView, i: number): number {
  for (let at = i; at < v.length && at < i + NEAR; at++) {
    if (at > i && v.gap(at) > SOFT_GAP) return -1;
    if (v.has(at, MODAL)) return predicateAt(v, at + 1);
    if (v.has(at, BE | HAVE) && at > i) return predicateAt(v, at);
    if (at > i && looksFinite(v, at)) return at;
    if (at > i && /^do(?:es|n't|esn't)?$|^did(?:n't)?$/.test(v.lower(at))) return predicateAt(v, at + 1);
  }
  return -1;
}
