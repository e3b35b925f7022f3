import { affinity, touches } from '../affinity.ts';
import { isClouded } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { areOfOtherTimes } from './times.ts';

/** Words that compare by one measure, a line each. */
const MEASURES: ReadonlyMap<string, number> = new Map(
  [
    'more higher greater larger bigger likelier',
    'less fewer lower smaller',
    'sooner earlier faster quicker',
    'later slower',
    'better stronger safer',
    'worse weaker',
    'longer',
    'shorter',
    'cheaper',
    'dearer costlier',
    'older',
    'younger',
    'warmer hotter',
    'colder cooler',
  ].flatMap((line, measure) => line.split(' ').map((word) => [word, measure] as const)),
);
/** How far behind the word *than* may stand. */
const THAN = 12;
/** What surrounds both must agree so far. */
const LEAST = 0.4;
const SURE = 0.8;

/**
 * *Went home earlier than the others* for *discharged no sooner than the others*, *longer than* for *no difference between*: the passage says that the two were
 * alike. Figures behind *than* make a bound (*no more than five*), which compares no two things.
 */
export function noMoreReasons(pair: Pair): Reason[] {
  const alike = likenessesIn(pair.passage);
  if (alike.length === 0) return [];
  for (const [i, token] of pair.claim.tokens.entries()) {
    const measure = MEASURES.get(token.term.lower);
    if (measure === undefined || !compares(pair.claim, i) || isClouded(pair.claim, i)) continue;
    for (const { at, measure: other, start, end } of alike) {
      if (other !== null && other !== measure) continue;
      if (affinity(pair, i, at) < LEAST || !touches(pair, i, at) || areOfOtherTimes(pair, i, at)) continue;
      return [{ kind: 'negation', claim: token, passage: { start, end }, sure: SURE }];
    }
  }
  return [];
}

interface Likeness {
  readonly at: number;
  /** Null: in no measure is there a difference. */
  readonly measure: number | null;
  readonly start: number;
  readonly end: number;
}

function likenessesIn(facts: Facts): Likeness[] {
  const { tokens } = facts;
  return tokens.flatMap(({ term, end }, at): Likeness[] => {
    const measure = MEASURES.get(term.lower);
    const none = noneBefore(facts, at);
    if (none < 0) return [];
    const { start } = tokens[none]!;
    if (measure !== undefined) return none >= at - 2 && compares(facts, at) ? [{ at, measure, start, end }] : [];
    return /^differences?$/.test(term.lower) && tokens[none]!.term.lower === 'no'
      ? [{ at, measure: null, start, end }]
      : [];
  });
}

/** Index of *no* shortly before a token, or of *not* before *any*; -1 for none. */
function noneBefore({ tokens }: Facts, at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - 3) && tokens[k]!.sentence === tokens[at]!.sentence; k--) {
    const { lower } = tokens[k]!.term;
    if (lower === 'no' || (lower === 'not' && tokens[k + 1]!.term.lower === 'any')) return k;
  }
  return -1;
}

/** Does *than* stand behind the word, and no figure or date behind *than*? */
function compares({ tokens }: Facts, at: number): boolean {
  for (let k = at + 1; k < Math.min(tokens.length, at + THAN) && tokens[k]!.sentence === tokens[at]!.sentence; k++)
    if (tokens[k]!.term.lower === 'than') return tokens[k + 1] !== undefined && !tokens[k + 1]!.figure;
  return false;
}
