import { derived } from '../text/derived.ts';
import { type Clause, clauseAt, clausesOf, isVerbal } from './clauses.ts';
import type { Facts, Token } from './facts.ts';
import { areOneMeasure, isMeasure } from './measures.ts';
import type { Pair } from './pair.ts';

const SURE = 0.6;
const FIGURE = 0.3;

/** What surrounds a word in its clause, and the clauses that it hangs on. */
export interface Setting {
  /** Tokens from here to before `to`. */
  readonly from: number;
  readonly to: number;
}

/** The clause of a token, with what stands before it in the sentence when it has no subject of its own. */
export function settingOf(facts: Facts, token: number): Setting {
  const clauses = clausesOf(facts);
  const clause = clauseAt(facts, token);
  let at = clauses.indexOf(clause);
  while (at > 0 && clauses[at]!.hangs && clauses[at - 1]!.sentence === clause.sentence) {
    const { lower } = facts.tokens[clauses[at]!.from]!.term;
    at--;
    // *suspended it after the offer came, but rejected the deal*: what is joined on hangs on the main clause.
    while (
      JOINS.test(lower) &&
      at > 0 &&
      isBeside(facts, clauses[at]!) &&
      clauses[at - 1]!.sentence === clause.sentence
    )
      at--;
  }
  return { from: clauses[at]!.from, to: clause.to };
}

const JOINS = /^(?:but|yet)$/;
const isBeside = ({ tokens }: Facts, { from }: Clause): boolean =>
  /^(?:after|before|when|while|because|although|though|once|since|until|if)$/.test(tokens[from]!.term.lower);

/**
 * How far what the claim says around one word stands around a word of the passage: 0 to 1. What stands in the same clause counts
 * in full, in the same sentence less, elsewhere little. `apart`: words that do not count.
 */
export function affinity(pair: Pair, i: number, j: number, apart: (token: Token) => boolean = () => false): number {
  const { claim, passage } = pair;
  const { from, to } = settingOf(claim, i);
  const clause = clauseAt(passage, j);
  const setting = settingOf(passage, j);
  let all = 0;
  let shared = 0;
  for (let k = from; k < to; k++) {
    const token = claim.tokens[k]!;
    if (k === i || token.weight === 0 || apart(token)) continue;
    const weight = (token.figure ? FIGURE : token.weight) / (1 + Math.abs(k - i) / 10);
    const found = Math.max(
      0,
      ...placesNear(pair, k, j).map(([at, score]) => score * nearness(passage, clause, setting, j, at)),
    );
    if (found === 0 && (pair.titled[k] || pair.aliased[k])) continue;
    all += weight;
    shared += weight * found;
  }
  return all === 0 ? 0 : shared / all;
}

type Places = readonly (readonly [at: number, score: number])[];

/** Where a word of the claim stands in the passage, and how sure that is. */
export function placesOf(pair: Pair, k: number): Places {
  const known = placesKnown(pair);
  known[k] ??= readPlaces(pair, k);
  return known[k];
}

/** Nearly all questions ask. */
const placesKnown = derived((_: Pair): Places[] => []);

function readPlaces({ claim, passage, matches }: Pair, k: number): Places {
  const same = passage.places.get(claim.tokens[k]!.term.stem);
  if (same) return same.map((at) => [at, 1] as const);
  const { at, score } = matches[k]!;
  const { lower } = claim.tokens[k]!.term;
  if (score < 0.9 && isMeasure(lower)) {
    const measures = passage.tokens.flatMap((token, place) =>
      areOneMeasure(lower, token.term.lower) ? [[place, 0.9] as const] : [],
    );
    if (measures.length > 0) return measures;
  }
  return at >= 0 && score >= SURE ? [[at, score]] : [];
}

/** Of many places those next to a token on either side, since of one word the nearest are the nearest in every respect. */
function placesNear(pair: Pair, k: number, j: number): Places {
  const places = placesOf(pair, k);
  if (places.length <= FEW) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]![0] < j) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - BESIDE), low + BESIDE + 1);
}
const FEW = 8;
const BESIDE = 2;

/** Does one of the nearest words that count, on either side of a word of the claim, stand near a word of the passage as well? */
export function touches(pair: Pair, i: number, j: number): boolean {
  const { from, to } = settingOf(pair.claim, i);
  for (const side of [-1, 1]) {
    let seen = 0;
    for (let k = i + side; k >= from && k < to && seen < NEIGHBOURS; k += side) {
      const { weight, figure } = pair.claim.tokens[k]!;
      if (weight === 0 || figure) continue;
      seen++;
      if (placesOf(pair, k).some(([at]) => at !== j && Math.abs(at - j) <= NEAR)) return true;
    }
  }
  return false;
}
const NEIGHBOURS = 2;
const NEAR = 8;

function nearness(passage: Facts, clause: Clause, setting: Setting, j: number, at: number): number {
  if (at === j) return 0;
  if (at >= clause.from && at < clause.to) return 1;
  if (at >= setting.from && at < setting.to) return 0.85;
  const apart = Math.abs(passage.tokens[at]!.sentence - clause.sentence);
  if (apart === 1 && at < clause.from && PRONOUN.test(passage.tokens[setting.from]!.term.lower)) return BEHIND_PRONOUN;
  return apart === 0 ? 0.6 : apart === 1 ? 0.3 : 0.1;
}

/** *Output fell. It recovered later*: said of what the sentence before tells of. */
const PRONOUN = /^(?:it|they|he|she|both|this|these)$/;
const BEHIND_PRONOUN = 0.8;

/** The nearest word that counts before a word in its setting, its subject as a rule; -1 without one. */
export function subjectBefore(facts: Facts, i: number): number {
  const { from } = settingOf(facts, i);
  for (let k = i - 1; k >= from; k--) {
    const { weight, figure, term } = facts.tokens[k]!;
    if (weight > 0 && !figure && !NO_SUBJECT.test(term.lower) && !isVerbal(term.lower)) return k;
  }
  return -1;
}

const NO_SUBJECT = /^(?:.*ly|years?|months?|weeks?|days?|decades?|quarters?|century|centuries|time|times|period)$/;

/** So many words before a word are looked at for what it is said of: *the permit for the ponds of the plant was …*. */
const SUBJECT_WORDS = 3;
/** As far as a sentence goes, as a rule. */
const SENTENCE = 25;

/** The passage has words of the claim's subject, but none beside this word: it is said of something else there. */
export function isOfOther(pair: Pair, i: number, j: number): boolean {
  const setting = settingOf(pair.passage, j);
  // Where the passage's word has a subject of its own, what stands in the next clause is none.
  const reach = subjectBefore(pair.passage, j) >= 0 ? 0 : SENTENCE;
  let known = false;
  let k = i;
  for (let seen = 0; seen < SUBJECT_WORDS; seen++) {
    k = subjectBefore(pair.claim, k);
    if (k < 0) break;
    for (const [at] of placesOf(pair, k)) {
      if ((at >= setting.from && at < setting.to) || Math.abs(at - j) <= reach) return false;
      known = true;
    }
  }
  return known;
}
