import type { Quantity } from '../language/quantities.ts';
import { derived } from '../text/derived.ts';
import type { Facts } from './facts.ts';
import { tokenAt } from './figures.ts';

/** Two figures of one measure that a text sets against each other. */
export interface Contrast {
  /** Behind it in time, or the one that is told; `than`: what it is held against. */
  readonly told: Quantity;
  readonly than: Quantity;
  /** The token at which the words for the second of the two begin. */
  readonly split: number;
  /** Does the figure that is held against stand first: *from 19 to 14*? */
  readonly turned: boolean;
  /** Does it tell of a change: *from 19 to 14*, *31, up from 26*? */
  readonly moves: boolean;
  /** Of two things side by side (*31 in Denmark and 19 in Poland*), neither is the earlier one. */
  readonly even: boolean;
}

/** *Per 100,000 births*: what a rate is counted on. */
const BASE = /\b(?:per|every|each) $/i;
const MOST_APART = 18;
const AGAINST = /^(?:against|versus|vs)$/;
const MOVED = /^(?:up|down|increase|decrease|rise|fall|drop|improvement|decline)$/;

/** The contrasts of a text: *from 19 to 14*, *31, against 26*, *up from 26*, *31 in A and 26 in B*. */
export const contrastsOf: (facts: Facts) => readonly Contrast[] = derived((facts) => {
  const found: Contrast[] = [];
  const amounts = facts.quantities.filter(
    ({ kind, start }) =>
      (kind === 'amount' || kind === 'share') && !BASE.test(facts.text.slice(Math.max(0, start - 12), start)),
  );
  for (let i = 0; i + 1 < amounts.length; i++)
    for (const two of amounts.slice(i + 1, i + 3)) {
      const contrast = contrastOf(facts, amounts[i]!, two);
      if (contrast) {
        if (contrast.even && two !== amounts[i + 1]) continue;
        found.push(contrast);
        break;
      }
    }
  return found;
});

function contrastOf(facts: Facts, one: Quantity, two: Quantity): Contrast | null {
  const { tokens } = facts;
  const [first, second] = [tokenAt(facts, one.start), tokenAt(facts, two.start)];
  if (tokens[first]?.sentence !== tokens[second]?.sentence || second - first > MOST_APART || !areAlike(one, two))
    return null;
  const starts = tokens[first - 1]?.term.lower === 'from' || tokens[first - 2]?.term.lower === 'from';
  // *rose to 66 million in 2022 from 60 million*
  const ends = [1, 2].some((back) => tokens[first - back]?.term.lower === 'to');
  let even = -1;
  for (let k = second; k > first; k--) {
    const { lower } = tokens[k]!.term;
    const next = tokens[k + 1]?.term.lower ?? '';
    if (starts && lower === 'to') return { told: two, than: one, split: k, turned: true, moves: true, even: false };
    const moved = lower === 'from' && (ends || tokens[k]!.breaks || MOVED.test(tokens[k - 1]!.term.lower));
    if (
      !starts &&
      (AGAINST.test(lower) || moved || (/^(?:compared|rather)$/.test(lower) && /^(?:with|to|than)$/.test(next)))
    )
      return { told: one, than: two, split: k, turned: false, moves: moved, even: false };
    if (/^(?:and|but|while|whereas)$/.test(lower)) even = k;
  }
  return even > 0 && !starts ? { told: one, than: two, split: even, turned: false, moves: false, even: true } : null;
}

/** Of one unit, or of none; the second may leave it out. */
function areAlike(one: Quantity, two: Quantity): boolean {
  if (one.low !== one.high || two.low !== two.high) return false;
  const [a, b] = [one.unit, two.unit];
  if (a && b) return a.dimension === b.dimension;
  // *In the first six months 2.14 billion*: a length of time is no figure of it.
  return b === null && a?.dimension !== 'time' && (one.of === two.of || one.of === null || two.of === null);
}

/** How the two sizes stand: 1 when what is told is more, -1 when it is less, 0 when they are equal. */
export function signOf({ told, than }: Contrast): number {
  const factor = (each: Quantity): number => each.unit?.factor ?? told.unit?.factor ?? than.unit?.factor ?? 1;
  return Math.sign(told.low * factor(told) - than.low * factor(than));
}
