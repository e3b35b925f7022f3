import { compareQuantities } from './compare.ts';
import { factorOf } from './interval.ts';
import type { Quantity, QuantityKind, Unit } from './model.ts';

export type DerivationHow =
  | 'sum'
  | 'difference'
  | 'ratio'
  | 'percent-change'
  | 'share'
  | 'complement'
  | 'part'
  | 'before-change';

/** How a figure follows from figures of the passage. */
export interface Derivation {
  readonly how: DerivationHow;
  /** The figures of the passage, in the order of the passage for sums; for the rest: from, to or part, whole. */
  readonly parts: readonly Quantity[];
}

/** More figures than these are not combined: the work grows with their square, and so do coincidences. */
const MOST = 24;

/**
 * Does a figure of the claim follow from figures of the passage by one step of arithmetic: a sum (of neighbours, or of all alike), a
 * difference, a ratio (*doubled*), a change or share in percent, the rest to 100 percent? Null when not. The claim's own
 * approximator and rounding count as in `compareQuantities`. A match may be chance: it excuses a figure, it proves none.
 */
export function derivable(claim: Quantity, passage: readonly Quantity[]): Derivation | null {
  if (claim.kind === 'ordinal' || claim.kind === 'score' || claim.kind === 'vague') return null;
  // What is the claim's figure itself is no part of a sum that comes to it.
  const figures = withUnits(passage)
    .filter((each) => isFigure(each) && !isItself(each, claim))
    .slice(0, MOST);
  const byMultiple = multiplied(claim, figures, passage);
  if (byMultiple) return byMultiple;
  if (claim.kind === 'share' || claim.kind === 'multiple')
    return (
      ofPairs(claim, figures) ??
      (claim.kind === 'share' ? (sums(claim, figures) ?? differences(claim, figures) ?? moved(claim, figures)) : null)
    );
  return sums(claim, figures) ?? differences(claim, figures) ?? products(claim, figures);
}

/** How far behind a figure with a unit one without may stand that is of the same: *wants 9 per cent; the operator has offered 5*. */
const NEAR = 60;

/** The figures, where one has no unit and no noun with the unit of the one before it. */
export function withUnits(passage: readonly Quantity[]): readonly Quantity[] {
  const figures: Quantity[] = [];
  for (const [at, each] of passage.entries()) {
    const before = figures[at - 1];
    const unit = before && unitFrom(before, each, passage[at + 1]);
    figures.push(unit ? { ...each, unit, kind: before.kind } : each);
  }
  return figures;
}

function unitFrom(before: Quantity, each: Quantity, next: Quantity | undefined): Unit | null {
  if (!before.unit || each.kind !== 'amount' || each.unit || each.start - before.end > NEAR) return null;
  // *all but two of the 19 villages*
  if (isOfGroup(next, each)) return null;
  if (each.of !== null && !/^(?:last|this|next|previous)$/.test(each.of)) return null;
  // *fell 20 per cent to 80 million*
  if (each.low > before.low * ALIKE || each.low * ALIKE < before.low) return null;
  if (before.unit.dimension === 'time' || (before.kind !== 'amount' && before.kind !== 'share')) return null;
  return before.unit;
}

/** Figures of one kind are seldom so many times as large as each other. */
const ALIKE = 50;

/** Is the next figure, right behind it, how many there are of what the figure counts? */
const isOfGroup = (next: Quantity | undefined, { end }: Quantity): boolean =>
  next !== undefined && next.of !== null && next.unit === null && next.start - end <= OF_THE;
const OF_THE = 10;

/** *Stood at 5.75 percent before*, where it was raised by 50 basis points to 6.25. */
function moved(claim: Quantity, figures: readonly Quantity[]): Derivation | null {
  for (const by of figures) {
    if (by.unit?.dimension !== 'point') continue;
    for (const level of figures) {
      if (level.kind !== 'share') continue;
      const [share, step] = [level.low * factorOf(level), (by.low * factorOf(by)) / 100];
      for (const value of [share - step, share + step])
        if (fits(claim, value / factorOf(claim), [by, level])) return { how: 'before-change', parts: [by, level] };
    }
  }
  return null;
}

const isFigure = ({ kind, low, high }: Quantity): boolean => (kind === 'amount' || kind === 'share') && low === high;

const isItself = (each: Quantity, claim: Quantity): boolean =>
  claim.kind !== 'multiple' && each.low === claim.low && each.unit?.name === claim.unit?.name;

function sums(claim: Quantity, figures: readonly Quantity[]): Derivation | null {
  const alike = figures.filter((each) => isAlike(each, claim));
  for (let first = 0; first < alike.length; first++) {
    let total = alike[first]!.low * factorOf(alike[first]!);
    for (let last = first + 1; last < alike.length; last++) {
      total += alike[last]!.low * factorOf(alike[last]!);
      const parts = alike.slice(first, last + 1);
      if (fits(claim, total / factorOf(claim), parts)) return { how: 'sum', parts };
    }
  }
  return null;
}

/** Also between percentages, where the difference is in percentage points. */
function differences(claim: Quantity, figures: readonly Quantity[]): Derivation | null {
  const points = claim.unit?.dimension === 'point' || (!claim.unit && claim.of === 'point');
  const alike = figures.filter((each) => (points ? each.kind === 'share' : isAlike(each, claim)));
  // Points of an index: of plain figures.
  if (points && alike.length === 0 && !claim.unit) return differences({ ...claim, of: null }, figures);
  for (const [a, b] of pairs(alike)) {
    const difference = Math.abs(b.low * factorOf(b) - a.low * factorOf(a)) * (points ? 100 : 1);
    if (difference > 0 && fits(claim, difference / factorOf(claim), [a, b]))
      return { how: 'difference', parts: [a, b] };
  }
  return points ? null : rest(claim, alike);
}

/** What is left of a figure by two or more behind it: *eight abstained*, where of 48 31 voted for and nine against. */
function rest(claim: Quantity, alike: readonly Quantity[]): Derivation | null {
  for (let whole = 0; whole + 2 < alike.length; whole++) {
    let left = alike[whole]!.low * factorOf(alike[whole]!);
    for (let last = whole + 1; last < alike.length; last++) {
      left -= alike[last]!.low * factorOf(alike[last]!);
      const parts = alike.slice(whole, last + 1);
      if (left > 0 && parts.length > 2 && fits(claim, left / factorOf(claim), parts))
        return { how: 'difference', parts };
    }
  }
  return null;
}

/** *Four years*, where eight were halved; *8 percent before*, where 17 are twice as many. */
function multiplied(claim: Quantity, figures: readonly Quantity[], passage: readonly Quantity[]): Derivation | null {
  for (const times of passage) {
    if (times.kind !== 'multiple' || times.low !== times.high || !(times.low > 0)) continue;
    for (const whole of figures) {
      if (!isAlike(whole, claim)) continue;
      const value = (whole.low * factorOf(whole)) / factorOf(claim);
      const parts = [times, whole];
      if (fits(claim, value * times.low, parts) || fits(claim, value / times.low, parts))
        return { how: 'before-change', parts };
    }
  }
  return null;
}

/** *27 villages* of 60 percent of 45; *was to cost 1 million* of 1.25 million, a quarter more than planned. */
function products(claim: Quantity, figures: readonly Quantity[]): Derivation | null {
  if (claim.relation !== '=' && claim.relation !== '≈') return null;
  for (const share of figures) {
    if (share.kind !== 'share') continue;
    const part = share.low * factorOf(share);
    for (const whole of figures) {
      if (!isAlike(whole, claim)) continue;
      const value = (whole.low * factorOf(whole)) / factorOf(claim);
      const parts = [share, whole];
      // And back: *values the whole at 150 million*, of 30 million for 20 percent.
      if (fits(claim, value * part, parts) || (part < 1 && fits(claim, value / part, parts)))
        return { how: 'part', parts };
      for (const factor of [1 + part, 1 - part])
        if (factor > 0 && (fits(claim, value * factor, parts) || fits(claim, value / factor, parts)))
          return { how: 'before-change', parts };
    }
  }
  return null;
}

function ofPairs(claim: Quantity, figures: readonly Quantity[]): Derivation | null {
  const factor = factorOf(claim);
  for (const [a, b] of pairs(figures)) {
    if (!comparable(a, b)) continue;
    const [from, to] = [a.low * factorOf(a), b.low * factorOf(b)];
    if (from === 0 || to === 0 || from === to) continue;
    if (claim.kind === 'multiple') {
      if (fits(claim, to / from, [a, b])) return { how: 'ratio', parts: [a, b] };
      if (fits(claim, from / to, [b, a])) return { how: 'ratio', parts: [b, a] };
      continue;
    }
    if (fits(claim, Math.abs(to - from) / from / factor, [a, b])) return { how: 'percent-change', parts: [a, b] };
    if (a.kind === 'share') {
      // *Half of her 40 percent*; *two thirds of what they wanted*, of 15 percent and 10.
      if (fits(claim, (from * to) / factor, [a, b])) return { how: 'part', parts: [a, b] };
      if (!claim.unit && fits(claim, Math.min(from, to) / Math.max(from, to), [a, b]))
        return { how: 'share', parts: [a, b] };
      continue;
    }
    if (fits(claim, Math.abs(from - to) / to / factor, [b, a])) return { how: 'percent-change', parts: [b, a] };
    const [part, whole] = from < to ? [a, b] : [b, a];
    if (fits(claim, Math.min(from, to) / Math.max(from, to) / factor, [part, whole]))
      return { how: 'share', parts: [part, whole] };
  }
  return claim.kind === 'share' ? complement(claim, figures) : null;
}

function complement(claim: Quantity, figures: readonly Quantity[]): Derivation | null {
  for (const each of figures)
    if (each.kind === 'share' && fits(claim, (1 - each.low * factorOf(each)) / factorOf(claim), [each]))
      return { how: 'complement', parts: [each] };
  return null;
}

function* pairs(figures: readonly Quantity[]): Generator<[Quantity, Quantity]> {
  for (let i = 0; i < figures.length; i++)
    for (let j = i + 1; j < figures.length; j++) yield [figures[i]!, figures[j]!];
}

/** *A half* and *20 percent* are both shares of a whole, whichever way they are written. */
const comparable = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  (a.kind === 'share' ||
    ((a.unit?.dimension ?? null) === (b.unit?.dimension ?? null) &&
      (a.unit?.dimension !== 'money' || a.unit.name === b.unit!.name)));

const isAlike = (each: Quantity, claim: Quantity): boolean => comparable(each, claim);

/** How far past a bound a worked-out value may lie: *more than 10* is no way to speak of 40, and any sum would pass. */
const PAST: Readonly<Partial<Record<QuantityKind, number>>> = { multiple: 1.5 };
const PAST_ELSE = 1.2;

/** Would a worked-out value, good to `step`, be the claim's figure, its rounding and approximators counted? */
export function isValueOf(claim: Quantity, value: number, step: number): boolean {
  const worked: Quantity = {
    ...claim,
    low: value,
    high: value,
    relation: '=',
    side: null,
    approximator: null,
    of: null,
    parts: null,
    step,
  };
  const { verdict } = compareQuantities(claim, worked);
  return verdict === 'equal' || verdict === 'compatible';
}

/** Does the worked-out value make the claim true? Percentages and ratios are given to a digit that the claim chooses. */
function fits(claim: Quantity, value: number, parts: readonly Quantity[]): boolean {
  const past = PAST[claim.kind] ?? PAST_ELSE;
  if (claim.low > 0 && (value > claim.high * past || value < claim.low / past)) return false;
  return isValueOf(claim, value, Math.min(...parts.map(({ step }) => step), claim.step / 1000));
}
