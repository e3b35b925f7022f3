import { isVerbal } from '../clauses.ts';
import { denialOf } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** So far before a verb its subject, and so far behind it its object or agent may stand, in tokens. */
const BEFORE = 8;
const BEHIND = 7;
const SURE = 0.85;
const SAME = 0.85;

/** Who did it and to whom it was done, by their tokens, with the verb. */
interface Told {
  readonly at: number;
  readonly by: readonly number[];
  readonly to: readonly number[];
}

/**
 * *Brask threatened two guards*, where *Brask had been threatened by two guards*: the same verb, in the other voice, and the same two in the same places. Only where
 * both sides name both.
 */
export function swappedVoices(pair: Pair): Reason[] {
  const { claim, passage, matches } = pair;
  return claim.tokens.flatMap(({ term, name, start, end }, at): Reason[] => {
    if (name || !/ed$|en$|wn$/.test(term.lower) || !isVerbal(term.lower)) return [];
    const places = passage.places.get(term.stem) ?? [];
    const [other] = places;
    if (places.length !== 1 || other === undefined || passage.tokens[other]!.term.lower !== term.lower) return [];
    const [ours, theirs] = [toldAt(claim, at), toldAt(passage, other)];
    if (!ours || !theirs || isPassive(claim, at) === isPassive(passage, other)) return [];
    const meet = (one: readonly number[], two: readonly number[]): boolean =>
      one.some((k) => matches[k]!.score >= SAME && two.includes(matches[k]!.at));
    if (!meet(ours.by, theirs.to) || !meet(ours.to, theirs.by)) return [];
    if (meet(ours.by, theirs.by) || meet(ours.to, theirs.to)) return [];
    const { start: from, end: to } = passage.tokens[other]!;
    return [{ kind: 'role', claim: { start, end }, passage: { start: from, end: to }, sure: SURE }];
  });
}

/** *had been (openly) threatened*, *the guards threatened by Brask* */
const isPassive = ({ tokens }: Facts, at: number): boolean =>
  tokens[at + 1]?.term.lower === 'by' ||
  [1, 2].some(
    (back) => BE.test(tokens[at - back]?.term.lower ?? '') && (back === 1 || /ly$/.test(tokens[at - 1]!.term.lower)),
  );

function toldAt(facts: Facts, at: number): Told | null {
  if (denialOf(facts, at) !== null) return null;
  const { tokens } = facts;
  const { sentence } = tokens[at]!;
  const subject: number[] = [];
  for (let k = at - 1; k >= Math.max(0, at - BEFORE) && tokens[k]!.sentence === sentence; k--)
    if (tokens[k]!.weight > 0 && !tokens[k]!.figure && !isVerbal(tokens[k]!.term.lower)) subject.push(k);
  const passive = isPassive(facts, at);
  // *was freed, and airlifted out by helicopter*: it may go on with a passive.
  if (!passive && tokens.slice(at + 1, at + BEHIND).some(({ term }) => term.lower === 'by')) return null;
  let from = at + 1;
  if (passive) {
    from = tokens.findIndex(({ term }, k) => k > at && k <= at + 2 && term.lower === 'by') + 1;
    if (from === 0) return null;
  }
  const behind: number[] = [];
  for (let k = from; k < Math.min(tokens.length, from + BEHIND) && tokens[k]!.sentence === sentence; k++) {
    if (
      (tokens[k]!.breaks && k > from) ||
      isVerbal(tokens[k]!.term.lower) ||
      /^(?:that|which|who|on|in|at|after|before)$/.test(tokens[k]!.term.lower)
    )
      break;
    if (tokens[k]!.weight > 0 && !tokens[k]!.figure) behind.push(k);
  }
  if (subject.length === 0 || behind.length === 0) return null;
  return passive ? { at, by: behind, to: subject } : { at, by: subject, to: behind };
}
