import { placesOf } from '../affinity.ts';
import { type Facts, runSpan } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { partsOf, type Slot, slotOf } from '../slots.ts';

const SURE = 0.85;
const SAME = 0.9;
const COMPARES = /^(?:more|less|fewer|rather|better|worse|[a-z]{3,}er)$/;

/** Something compared: the tokens of a part before its *than*, and behind it. */
interface Comparison {
  readonly from: number;
  readonly than: number;
  readonly to: number;
  /** *faster*, *more … often*: the words by which it is compared. */
  readonly by: string;
}

/** *Trout in the untreated stream grew faster than those in the treated one* for the other way round: one word of each side stands on the other. */
export function comparedSides(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  for (const ours of comparisonsIn(claim))
    for (const theirs of comparisonsIn(passage)) {
      if (ours.by !== theirs.by) continue;
      const [before, behind] = [sideOf(pair, ours, theirs, -1), sideOf(pair, ours, theirs, 1)];
      const isCrossed = before.some((one) => behind.some((two) => areAlike(slotOf(claim, one), slotOf(claim, two))));
      if (!isCrossed) continue;
      return [
        {
          kind: 'role',
          claim: runSpan(claim, ours.from, ours.to),
          passage: runSpan(passage, theirs.from, theirs.to),
          sure: SURE,
          detail: 'places',
        },
      ];
    }
  return [];
}

/** In the same slot, or what is compared itself: the subject, and what stands right behind *than*. */
const areAlike = (before: Slot | null, behind: Slot | null): boolean =>
  before !== null && (before === behind || (behind === 'than' && /^(?:first|open|object)$/.test(before)));

function comparisonsIn(facts: Facts): Comparison[] {
  const { tokens } = facts;
  const parts = partsOf(facts);
  return tokens.flatMap(({ term }, than) => {
    if (term.lower !== 'than') return [];
    const by: string[] = [];
    let from = than;
    while (parts[from - 1] === parts[than]) {
      from--;
      if (COMPARES.test(tokens[from]!.term.lower)) by.unshift(tokens[from]!.term.lower);
    }
    let to = than + 1;
    while (parts[to] === parts[than]) to++;
    return by.length > 0 ? [{ from, than, to, by: by.join(' ') }] : [];
  });
}

/** The words on one side (-1: before *than*) of the claim's comparison that stand on the other side of the passage's, and nowhere else. */
function sideOf(pair: Pair, ours: Comparison, theirs: Comparison, side: 1 | -1): number[] {
  const [from, to] = side < 0 ? [ours.from, ours.than] : [ours.than + 1, ours.to];
  const [low, high] = side < 0 ? [theirs.than + 1, theirs.to] : [theirs.from, theirs.than];
  return pair.claim.tokens.flatMap(({ weight, figure, term }, k) => {
    if (k < from || k >= to || weight === 0 || figure || pair.claim.places.get(term.stem)?.length !== 1) return [];
    if ((pair.passage.places.get(term.stem)?.length ?? 0) > high - low) return [];
    const places = placesOf(pair, k).filter(([, score]) => score >= SAME);
    return places.length > 0 && places.every(([at]) => at >= low && at < high) ? [k] : [];
  });
}
