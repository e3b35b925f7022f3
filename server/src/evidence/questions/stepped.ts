import type { Quantity } from '../../language/quantities.ts';
import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { affinity, placesOf } from '../affinity.ts';
import { clauseAt } from '../clauses.ts';
import { tokenAt } from '../contexts.ts';
import { denialOf } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { factorOf, levelOf } from '../reckoned.ts';
import { opposedIn } from './direction.ts';

/** How far apart two things are, and which way: *seven more than was budgeted*. The span is that of *more*. */
interface Step extends Span {
  readonly figure: Quantity;
  readonly scale: 'size' | 'time' | 'lead';
  readonly sign: 1 | -1;
  /** The token at which what it is held against begins. */
  readonly than: number;
}

const SURE = 0.9;
const LEAST = 0.45;

/** *Seven fewer than was budgeted*, where it is *seven more than was budgeted*: the same distance the other way, between the same two things in the same order. */
export function steppedReasons(pair: Pair): readonly Reason[] {
  const given = stepsIn(pair.passage);
  if (given.length === 0) return [];
  return stepsIn(pair.claim).flatMap((ours): Reason[] => {
    const alike = given.filter(({ figure, scale }) => scale === ours.scale && isOneSize(figure, ours.figure));
    const [theirs] = alike;
    if (!theirs || alike.some(({ sign }) => sign === ours.sign) || !isOneOrder(pair, ours, theirs)) return [];
    if (opposedIn(pair).some(({ claim }) => claim.start === ours.start)) return [];
    const [i, j] = [tokenAt(pair.claim, ours.start), tokenAt(pair.passage, theirs.start)];
    if (affinity(pair, i, j) < LEAST) return [];
    return [{ kind: 'direction', claim: spanOf(ours), passage: spanOf(theirs), sure: SURE }];
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const isOneSize = (one: Quantity, two: Quantity): boolean =>
  one.kind === two.kind &&
  (one.unit && two.unit
    ? one.unit.dimension === two.unit.dimension && one.low * factorOf(one) === two.low * factorOf(two)
    : one.low === two.low);

/** Words for the way, by what is measured; those of size ask for *than* or *on*, the rest stand right before what they hold against. */
const WAYS: readonly (readonly [scale: Step['scale'], sign: 1 | -1, words: string])[] = [
  [
    'size',
    1,
    '(?:(?:more|higher|longer|taller|older|heavier|dearer|larger|greater|warmer|hotter|wider|deeper|bigger)(?: [\\w-]+){0,2} than|up on|above|over)',
  ],
  [
    'size',
    -1,
    '(?:(?:fewer|less|lower|shorter|younger|lighter|cheaper|smaller|colder|cooler|narrower|shallower)(?: [\\w-]+){0,2} than|down on|below|under)',
  ],
  ['time', 1, 'later than'],
  ['time', -1, '(?:earlier|sooner) than'],
  ['lead', 1, 'ahead of'],
  ['lead', -1, 'behind'],
];
const PATTERNS = WAYS.map(
  ([scale, sign, words]) => [scale, sign, new RegExp(`^(?: (?!than|and|or|but)[\\w-]+)? ${words}(?= )`, 'i')] as const,
);
const REACH = 50;

const stepsIn = derived((facts: Facts): readonly Step[] =>
  facts.quantities.flatMap((figure): Step[] => {
    if (figure.low !== figure.high || figure.kind === 'ordinal') return [];
    const step = moveBefore(facts, figure) ?? wayBehind(facts, figure);
    // *Fifty over sixty years old*: it bounds a figure.
    if (!step || denialOf(facts, tokenAt(facts, step.start)) !== null) return [];
    const { start } = facts.tokens[step.than]!;
    return facts.quantities.some((each) => each.start === start) ? [] : [step];
  }),
);

/** *Seven more than*, *three weeks behind* */
function wayBehind(facts: Facts, figure: Quantity): Step | null {
  const behind = facts.text.slice(figure.end, figure.end + REACH);
  for (const [scale, sign, pattern] of PATTERNS) {
    const words = pattern.exec(behind)?.[0];
    if (!words) continue;
    const word = WAY.exec(words);
    if (!word) return null;
    const start = figure.end + word.index;
    return { figure, scale, sign, than: tokenAt(facts, figure.end + words.length), start, end: start + word[0].length };
  }
  return null;
}
const WAY = /(?<= )(?:more|[a-z]{2,}er|less|up|down|above|below|ahead|behind)(?= |$)/i;

/** *Up 5 per cent on 2023* */
function moveBefore(facts: Facts, figure: Quantity): Step | null {
  const before = Math.max(0, figure.start - MOVE_REACH);
  const word = MOVE.exec(facts.text.slice(before, figure.start));
  const on = /^ (?:on|from) /.exec(facts.text.slice(figure.end, figure.end + 8))?.[0];
  if (!word || !on) return null;
  const start = before + word.index;
  const sign = /^up/i.test(word[0]) ? 1 : -1;
  return {
    figure,
    scale: 'size',
    sign,
    than: tokenAt(facts, figure.end + on.length),
    start,
    end: start + word[1]!.length,
  };
}
const MOVE = /\b(up|down)(?: by)?(?: (?:some|about|nearly|almost))? $/i;
const MOVE_REACH = 20;

/**
 * Is the same held against the same? *Seven less was budgeted than a meal costs* is *a meal costs seven more than was budgeted*. It is where what the claim
 * holds against stands behind the passage's step, or where both lead away from the same figure; and it is not where the words have changed sides.
 */
function isOneOrder(pair: Pair, ours: Step, theirs: Step): boolean {
  const { claim, passage } = pair;
  const i = tokenAt(claim, ours.start);
  const { sentence } = passage.tokens[theirs.than]!;
  const { from, to } = {
    from: clauseAt(claim, i).from,
    to: clauseAt(claim, Math.min(ours.than, claim.tokens.length - 1)).to,
  };
  const first = tokenAt(passage, theirs.figure.start);
  const lean = (k: number): number => {
    const { weight, figure } = claim.tokens[k]!;
    if (weight === 0 && !figure) return 0;
    const sides = placesOf(pair, k)
      .filter(([at]) => passage.tokens[at]!.sentence === sentence)
      .map(([at]) => (at >= theirs.than ? 1 : at < first ? -1 : 0));
    return sides.length > 0 && sides.every((each) => each === sides[0]) ? sides[0]! : 0;
  };
  const sum = (low: number, high: number): number => {
    let total = 0;
    for (let k = low; k < high; k++) total += lean(k);
    return total;
  };
  const behind = sum(ours.than, to);
  if (behind < 0 || sum(from, tokenAt(claim, ours.figure.start)) > 0) return false;
  const [one, two] = [levelOf(claim, ours.figure), levelOf(passage, theirs.figure)];
  return behind > 0 || (one !== null && two !== null && isOneSize(one, two));
}
