import { directionOf } from '../direction.ts';
import type { Unit } from './model.ts';
import { countsHere } from './nouns.ts';
import { numberAt, type ReadNumber } from './numerals.ts';
import type { Token } from './tokens.ts';
import { currencyBefore, unitAfter } from './units.ts';

/** A figure with its unit: `first` and `next` are the tokens it starts with and ends before. */
interface ReadAmount {
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly step: number;
}

interface One extends ReadAmount {
  readonly number: ReadNumber;
}

/** The amount whose number starts at `at`, with its currency, unit and, for ranges, its other end. */
export function amountAt(tokens: readonly Token[], at: number): ReadAmount | null {
  const one = oneAt(tokens, at, null);
  if (!one) return null;
  const join = joinAt(tokens, at, one);
  const two = join === null ? null : otherEnd(tokens, join, one);
  if (!two || isUntilYear(tokens, join!, one) || isResult(tokens, join!, one, two)) return one;
  const unit = one.unit && one.unit.dimension !== two.unit?.dimension ? one.unit : (two.unit ?? one.unit);
  const low = spreads(one, two) ? one.low * two.number.scale : one.low;
  if (isChange(tokens, at, one)) return { ...one, low, high: low, unit: one.unit ?? two.unit };
  if (low > two.low || (low === two.low && low === 0)) return one;
  return {
    first: one.first,
    next: two.next,
    low,
    high: two.high,
    unit,
    step: Math.min(one.step * (low / one.low || 1), two.step),
  };
}

/** *the twenty-two years to 2022* end there. */
const isUntilYear = (tokens: readonly Token[], join: number, { unit }: One): boolean =>
  unit?.dimension === 'time' && tokens[join - 1]!.lower === 'to' && /^[12]\d{3}$/.test(tokens[join]!.lower);

/** *rose 5% to 31%*, *grew by 6 points to 31%*: a change and what it came to, where a range would give the unit once. */
function isResult(tokens: readonly Token[], join: number, one: One, two: One): boolean {
  if (tokens[join - 1]!.lower !== 'to') return false;
  // *cut by 30 million to 120 million*: a range would say *million* once.
  const isWhole = one.number.scale > 1 && two.number.scale > 1 && tokens[one.first - 1]?.lower === 'by';
  if (!one.unit && !isWhole) return false;
  // *climbed 11% to 246 million*
  if (one.unit && !two.unit) return one.unit.dimension === 'share' || one.unit.dimension === 'point';
  if (one.unit && one.unit.dimension !== two.unit!.dimension) return true;
  for (let i = one.first - 1; i >= Math.max(0, one.first - 3); i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'word' && (directionOf(lower)?.axis === 'change' || CHANGES.has(lower))) return true;
  }
  return false;
}

/** *3 to 5 million*: the scale word counts for both, unless the first is larger as it stands. */
const spreads = (one: One, two: One): boolean =>
  one.number.scale === 1 &&
  two.number.scale > 1 &&
  one.unit?.dimension !== 'share' &&
  one.low < two.low / two.number.scale;

function oneAt(tokens: readonly Token[], at: number, money: Unit | null): One | null {
  const currency = currencyBefore(tokens, at);
  const number = numberAt(tokens, at, currency !== null || money !== null || shortScale(tokens, at));
  if (!number) return null;
  const negative = isNegative(tokens, currency?.first ?? at);
  const after = unitAfter(tokens, number.next, number.scale >= 1000);
  const unit = currency?.unit ?? after?.unit ?? null;
  const next = currency ? (after?.unit.dimension === 'money' ? after.next : number.next) : (after?.next ?? number.next);
  const value = negative ? -number.value : number.value;
  const first = (currency?.first ?? at) - (negative ? 1 : 0);
  return { first, next, low: value, high: value, unit, step: number.step, number };
}

/** `10m people`, `3.1m tonnes`, `10M`, `5B`: a scale, where `10m` alone is a length. */
function shortScale(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at + 1];
  if (!letter?.glued || (letter.lower !== 'm' && letter.lower !== 'b')) return false;
  return (
    letter.capital ||
    letter.lower === 'b' ||
    isCounted(tokens, at + 2) ||
    isManifold(tokens, at) ||
    ((tokens[at + 2]?.kind !== 'word' || GOES_ON.test(tokens[at + 2]!.lower)) && isAmongMillions(tokens, at))
  );
}

/** *1.36m containers*: so many, where nothing that is measured in metres stands behind it. */
const isManifold = (tokens: readonly Token[], at: number): boolean => {
  const noun = tokens[at + 2];
  return (
    tokens[at]!.value % 1 !== 0 &&
    noun?.kind === 'word' &&
    !noun.glued &&
    /[^s'iu]s$/.test(noun.lower) &&
    !MEASURED.test(noun.lower)
  );
};
const MEASURED =
  /^(?:waves|walls|tides|fences|hurdles|logs|poles|planks|beams|boards|ceilings|tunnels|cables|pipes|trees|boats|jumps|throws|strips|gaps|falls|drops|was|has|does|as|its|across|towards|upwards|downwards|inwards|outwards|seas|snakes|statues|towers|trenches|swells|doors|ropes|ladders|steps|masts|blades|wings)$/;

/** *3.1m passengers in 2017, 4.6m in 2018* */
const GOES_ON = /^(?:more|fewer|less|for|in|from|to|and|or|by|at|on|last|this|after|before|while|but|the|a)$/;

/** So many tokens before it another million may stand. */
const MILLION_REACH = 24;

/** *760m pounds, of which 190m*: it goes on counting millions, in the same sentence. */
function isAmongMillions(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= MILLION_REACH && !/^[.!?]$/.test(tokens[k]!.lower); k--)
    if (
      tokens[k]!.kind === 'numeral' &&
      tokens[k + 1]!.lower === 'm' &&
      tokens[k + 1]!.glued &&
      (isCounted(tokens, k + 2) || isManifold(tokens, k))
    )
      return true;
  return false;
}

const isCounted = (tokens: readonly Token[], at: number): boolean => countsHere(tokens, at) || isMeasured(tokens, at);

const isMeasured = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !tokens[at]!.glued && unitAfter(tokens, at, true) !== null;

function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign?.lower === 'minus') return true;
  return (sign?.lower === '-' || sign?.lower === '−') && !sign.glued && tokens[at]!.glued;
}

/** The token behind what joins two ends of a range: a dash, *to*, or *and* after *between*. */
function joinAt(tokens: readonly Token[], at: number, { next, first }: One): number | null {
  const token = tokens[next];
  if (!token) return null;
  // 18- to 24-year-olds
  if (token.lower === '-' && tokens[next + 1]?.lower === 'to' && !tokens[next + 1]!.glued) return next + 2;
  if (token.lower === '–' || token.lower === '-' || token.lower === '‑' || token.lower === '—')
    return token.glued === (tokens[next + 1]?.glued ?? false) &&
      (token.glued || token.lower === '–') &&
      beginsFigure(tokens[next + 1])
      ? next + 1
      : null;
  if (token.lower === 'to' || token.lower === 'or')
    return token.lower === 'or' && tokens[at]!.kind === 'numeral' ? null : next + 1;
  if (token.lower !== 'and') return null;
  const before = tokens[first - 1]?.lower;
  return before === 'between' || tokens[first - 2]?.lower === 'between' ? next + 1 : null;
}

const beginsFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind !== 'sign' || /^[$€£¥₹]$/.test(token.lower));

function otherEnd(tokens: readonly Token[], at: number, one: One): One | null {
  let start = at;
  for (let i = 0; i < 2 && (/^[$€£¥₹]$/.test(tokens[start]?.lower ?? '') || tokens[start + 1]?.lower === '$'); i++)
    start++;
  if (!tokens[start] || tokens[start]!.lower === 'a') return null;
  return oneAt(tokens, start, one.unit?.dimension === 'money' ? one.unit : null);
}

/** How far before *from 3 to 5* a verb may stand that makes it a change and no range. */
const NEAR = 8;

function isChange(tokens: readonly Token[], at: number, { next, first }: One): boolean {
  if (tokens[first - 1]?.lower !== 'from' && tokens[first - 2]?.lower !== 'from') return false;
  if (tokens[next]?.lower !== 'to') return false;
  for (let i = at - 2; i >= Math.max(0, at - NEAR); i--) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'sign' && /^[.;!?]$/.test(lower)) return false;
    if (kind === 'word' && (directionOf(lower)?.axis === 'change' || CHANGES.has(lower))) return true;
  }
  return false;
}

const CHANGES: ReadonlySet<string> = new Set(
  'changed changes went moved moving revised shifted turned expanded extended doubled tripled halved adjusted improved worsened slipped edged'.split(
    ' ',
  ),
);
