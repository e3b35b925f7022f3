import { derived } from '../../text/derived.ts';
import { range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import { isOwner } from '../deeds.ts';
import { type Facts, runSpan } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { headOf, isDoing, partsOf, type Slot } from '../slots.ts';
import { nounRole } from './turned-about.ts';

const SURE = 0.8;

/** A deed as it is told from either end: verbs whose subject gives, with the slots of who takes; verbs whose subject takes, with the slots of who gives. Own compilation. */
interface Converse {
  readonly gives: RegExp;
  readonly to: RegExp;
  readonly takes: RegExp;
  readonly from: RegExp;
  /** Nothing is passed from one to the other. */
  readonly alone?: true;
}
const TO = /^(?:to|object)$/;
const FROM = /^from$/;
const CONVERSES: readonly Converse[] = [
  { gives: /^(?:lends?|lent|lending)$/, to: TO, takes: /^borrow(?:s|ed|ing)?$/, from: FROM },
  { gives: /^(?:sells?|sold|selling)$/, to: /^to$/, takes: /^(?:buys?|bought|buying|purchase[sd]?)$/, from: FROM },
  {
    gives: /^(?:leases?|leased|rents?|rented|lets?)$/,
    to: /^to$/,
    takes: /^(?:leases?|leased|rents?|rented)$/,
    from: FROM,
  },
  { gives: /^(?:exports?|exported|ships?|shipped)$/, to: /^to$/, takes: /^(?:imports?|imported)$/, from: FROM },
  {
    gives:
      /^(?:pays?|paid|gives?|gave|given|sends?|sent|supply|supplies|supplied|awards?|awarded|grants?|granted|donates?|donated|hands?|handed)$/,
    to: TO,
    takes: /^(?:receives?|received|gets?|got|obtains?|obtained|accepts?|accepted|inherits?|inherited)$/,
    from: FROM,
  },
  { gives: /^(?:teach|teaches|taught)$/, to: TO, takes: /^(?:learns?|learned|learnt)$/, from: FROM },
  { gives: /^(?:employs?|employed)$/, to: /^object$/, takes: /^(?:works?|worked)$/, from: /^for$/, alone: true },
  {
    gives: /^(?:precedes?|preceded)$/,
    to: /^object$/,
    takes: /^(?:follows?|followed)$/,
    from: /^object$/,
    alone: true,
  },
];

/** Who gave and who took, by tokens of nouns. */
interface Passing {
  readonly converse: Converse;
  readonly at: number;
  readonly givers: readonly number[];
  readonly takers: readonly number[];
}

/**
 * *The bank borrowed 4m from the town* for *the bank lent the town 4m*: of a deed that is told from its two ends, the one who gives and the one who takes have
 * changed places. Only in the passage's own nouns, each of which stands there once.
 */
export function converseReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const claimed = passingsOf(claim);
  if (claimed.length === 0) return [];
  const told = passingsOf(passage);
  for (const ours of claimed) {
    const givers = ours.givers.map((k) => onlyPlaceOf(pair, k));
    const takers = ours.takers.map((k) => onlyPlaceOf(pair, k));
    const alike = told.filter(({ converse }) => converse === ours.converse);
    const meet = (places: readonly number[], theirs: readonly number[]): boolean =>
      places.some((at) => theirs.includes(at));
    if (alike.some((theirs) => meet(givers, theirs.givers) || meet(takers, theirs.takers))) continue;
    const turned = alike.find(
      (theirs) => meet(givers, theirs.takers) && meet(takers, theirs.givers) && areOfOneThing(pair, ours, theirs),
    );
    if (turned)
      return [
        {
          kind: 'role',
          claim: partSpan(claim, ours.at),
          passage: partSpan(passage, turned.at),
          sure: SURE,
          detail: 'places',
        },
      ];
  }
  return [];
}

/** *bought a barn from the brewery* may be so where the farmer *sold the orchard to the brewery*: is one thing or sum passed on both sides? */
function areOfOneThing({ claim, passage }: Pair, ours: Passing, theirs: Passing): boolean {
  if (ours.converse.alone) return true;
  const people = stemsIn(passage, [...theirs.givers, ...theirs.takers]);
  const both = stemsIn(claim, [...ours.givers, ...ours.takers]).filter((stem) => people.includes(stem));
  const things = stemsIn(passage, thingsIn(passage, theirs.at));
  return stemsIn(claim, thingsIn(claim, ours.at)).some((stem) => things.includes(stem) && !both.includes(stem));
}

const stemsIn = ({ tokens }: Facts, at: readonly number[]): string[] => at.map((k) => tokens[k]!.term.stem);

/** Objects and figures beside a verb. */
const thingsIn = (facts: Facts, at: number): number[] => [
  ...nounsIn(facts, at, /^object$/),
  ...partOf(facts, at).filter((k) => facts.tokens[k]!.figure),
];

/** The deeds of this kind that a text tells, where their verb is the only one of its part of the sentence. */
const passingsOf = derived((facts: Facts): readonly Passing[] =>
  facts.tokens.flatMap(({ term: { lower }, name }, at): Passing[] => {
    const converses = name ? [] : CONVERSES.filter(({ gives, takes }) => gives.test(lower) || takes.test(lower));
    if (converses.length === 0) return [];
    const part = partOf(facts, at);
    if (part.length > LONGEST || part.some((k) => k !== at && isDoing(facts.tokens[k]!))) return [];
    const first = nounsIn(facts, at, /^first$/);
    return converses.flatMap((converse): Passing[] => {
      const [to, from] = [nounsIn(facts, at, converse.to), nounsIn(facts, at, converse.from)];
      if (first.length === 0) return [];
      if (converse.takes.test(lower) && from.length > 0) return [{ converse, at, givers: from, takers: first }];
      return converse.gives.test(lower) && to.length > 0 ? [{ converse, at, givers: first, takers: to }] : [];
    });
  }),
);

/** Longer parts are tables. */
const LONGEST = 60;

/** The heads of the phrases that stand in such a slot of the part of a token. */
const nounsIn = (facts: Facts, at: number, slots: RegExp): number[] =>
  partOf(facts, at).filter((k) => {
    const { weight, figure } = facts.tokens[k]!;
    if (k === at || weight === 0 || figure || headOf(facts, k) !== k || isOwner(facts, k)) return false;
    const role: Slot | null = nounRole(facts, k);
    return role !== null && slots.test(role);
  });

/** The tokens of the part that a token stands in. */
function partOf(facts: Facts, at: number): number[] {
  const parts = partsOf(facts);
  let from = at;
  while (from > 0 && parts[from - 1] === parts[at]) from--;
  let to = at + 1;
  while (to < parts.length && parts[to] === parts[at]) to++;
  return range(from, to);
}

/** Where the passage has a noun of the claim, if each of the two has it once; -1 else. */
function onlyPlaceOf({ claim, passage }: Pair, k: number): number {
  const { stem } = claim.tokens[k]!.term;
  const places = passage.places.get(stem) ?? [];
  return places.length === 1 && claim.places.get(stem)?.length === 1 ? places[0]! : -1;
}

const partSpan = (facts: Facts, at: number): Span => {
  const part = partOf(facts, at);
  return runSpan(facts, part[0]!, part.at(-1)! + 1);
};
