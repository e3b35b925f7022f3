import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** A condition with what hangs on it, and whether each is denied. */
interface Condition extends Span {
  /** Where the condition itself stands. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly denied: boolean;
  readonly mainDenied: boolean;
}

const OPENS = /\b(?:unless|if|provided that|on condition that)\b/gi;
const DENIES =
  /\b(?:no|not|never|nobody|none|neither|without|unless|cannot|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|lack(?:s|ed|ing)?)\b|n['’]t\b/gi;
/** They limit a condition instead of naming one. */
const OTHER_USE = /\b(?:even|only|as|what|ask(?:s|ed)?|whether|and|or) $/i;
const LIKE = 0.75;
const LEAST = 2;
const SURE = 0.8;

const isOdd = (text: string): boolean => (text.match(DENIES)?.length ?? 0) % 2 === 1;

/** The one condition of each sentence that has just one. */
const conditionsIn: (facts: Facts) => readonly Condition[] = derived(({ text, sentences }) =>
  sentences.flatMap(({ start, end }, sentence): Condition[] => {
    const whole = text.slice(start, end);
    const found = [...whole.matchAll(OPENS)];
    const [one] = found;
    if (!one || found.length > 1 || OTHER_USE.test(whole.slice(0, one.index))) return [];
    const comma = whole.slice(one.index).search(/[,;:—–]|[.!?]\s*$/);
    const from = start + one.index;
    const to = comma < 0 ? end : from + comma;
    const main = `${text.slice(start, from)} ${text.slice(to, end)}`;
    return [{ start, end, from, to, sentence, denied: isOdd(text.slice(from, to)), mainDenied: isOdd(main) }];
  }),
);

/** A condition of which the opposite is told, or that is left out of what is denied. */
export function conditionReasons(pair: Pair): Reason[] {
  return [...onOpposites(pair), ...deniedFlatly(pair)];
}

/** *Not eligible*, of what is *eligible only if it is open to all*: said in the passage's own words, the condition left out. */
function deniedFlatly(pair: Pair): Reason[] {
  const { claim, passage, matches } = pair;
  const [negation] = claim.negations;
  if (!negation || claim.negations.length > 1 || negation.kind !== 'not' || LIMITS.test(claim.text)) return [];
  const only = ONLY_IF.exec(passage.text);
  if (!only) return [];
  const { cue } = negation;
  const told = claim.tokens.flatMap(({ start, weight, figure }, k) =>
    (weight > 0 || figure) && (start < cue.start || start >= cue.end) ? [k] : [],
  );
  const stands = (k: number): boolean => {
    const there = passage.tokens[matches[k]!.at];
    return matches[k]!.how === 'same' && !there?.negated && there!.start < only.index;
  };
  const last = told.at(-1);
  if (last === undefined || told.length < LEAST || !told.every(stands)) return [];
  return [
    {
      kind: 'negation',
      claim: { start: cue.start, end: claim.tokens[last]!.end },
      passage: { start: passage.tokens[matches[last]!.at]!.start, end: only.index + only[0].length },
      sure: SURE,
    },
  ];
}
const ONLY_IF = /\b(?:only|unless|provided(?: that)?|as long as|on condition)\b(?: (?:if|when|where|they|it|he|she))?/i;
const LIMITS =
  /\b(?:if|unless|otherwise|without|until|automatically|necessarily|always|all|every|yet|which|that|who|other|by themselves)\b/i;

/** *Will default if parliament approves the loan*, where it will *unless parliament approves*: the same follows from the opposite. */
function onOpposites(pair: Pair): Reason[] {
  const given = conditionsIn(pair.passage);
  if (given.length === 0) return [];
  return conditionsIn(pair.claim).flatMap((ours): Reason[] => {
    const theirs = given.find(
      (each) =>
        each.denied !== ours.denied &&
        each.mainDenied === ours.mainDenied &&
        isAllThere(pair, ours, each, true) &&
        isAllThere(pair, ours, each, false),
    );
    return theirs
      ? [
          {
            kind: 'negation',
            claim: { start: ours.from, end: ours.to },
            passage: { start: theirs.from, end: theirs.to },
            sure: SURE,
          },
        ]
      : [];
  });
}

/** Stands every word of the claim's condition (or of what hangs on it) in that of the passage? Another word might turn it round. */
function isAllThere(pair: Pair, ours: Condition, theirs: Condition, inside: boolean): boolean {
  const isIn = ({ from, to }: Condition, start: number): boolean => (start >= from && start < to) === inside;
  const { claim, passage } = pair;
  let shared = 0;
  for (const [k, token] of claim.tokens.entries()) {
    if (token.start < ours.start || token.start >= ours.end || !isIn(ours, token.start)) continue;
    if (token.weight === 0 || token.figure) continue;
    const places = placesOf(pair, k);
    const isThere = places.some(([at, sure]) => {
      const { start, sentence } = passage.tokens[at]!;
      return sure >= LIKE && sentence === theirs.sentence && isIn(theirs, start);
    });
    if (!isThere) return false;
    shared++;
  }
  return shared >= (inside ? LEAST : 1);
}
