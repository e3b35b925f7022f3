import { covers, factorOf, intervalOf, meets, sameNumber } from './interval.ts';
import type { Quantity, Unit } from './model.ts';

/**
 * `equal`: the same figure, at most written otherwise. `compatible`: what the passage says makes the claim true (*more than
 * 10* of 12, *about 12* of 11.7). `different`: the same kind of figure, and it is not. `unrelated`: not the same kind of
 * figure, or figures of different things.
 */
export type QuantityVerdict = 'equal' | 'compatible' | 'different' | 'unrelated';

export type QuantityReason =
  /** The same value, in other units or words. */
  | { readonly kind: 'converted'; readonly from: string; readonly to: string }
  /** The claim has fewer digits; `marked` when it says *about* or the like. */
  | { readonly kind: 'rounded'; readonly marked: boolean }
  | { readonly kind: 'within-bound' | 'within-range' | 'counts-of-share' | 'counted-in-order' }
  /** The passage leaves the claim possible but does not say it: *more than 10* and 12. */
  | { readonly kind: 'undetermined' }
  /** *about*, *at least* … is in the one and not in the other; `side` is who has it. */
  | { readonly kind: 'approximation'; readonly side: 'claim' | 'passage'; readonly words: string }
  | { readonly kind: 'points-for-percent' }
  | { readonly kind: 'other-unit'; readonly claim: string | null; readonly passage: string | null }
  | { readonly kind: 'other-noun'; readonly claim: string; readonly passage: string }
  | { readonly kind: 'other-rate'; readonly claim: string | null; readonly passage: string | null }
  | { readonly kind: 'other-kind'; readonly claim: string; readonly passage: string }
  | { readonly kind: 'value'; readonly ratio: number };

export interface QuantityComparison {
  readonly verdict: QuantityVerdict;
  readonly reasons: readonly QuantityReason[];
}

/** Compares a figure of a claim with one of the passage it cites; not symmetric. */
export function compareQuantities(claim: Quantity, passage: Quantity): QuantityComparison {
  const shared = unitReasons(claim, passage);
  if (shared.verdict) return { verdict: shared.verdict, reasons: shared.reasons };
  const values = compareValues(claim, passage);
  const reasons = [...shared.reasons, ...values.reasons, ...nounReasons(claim, passage)];
  const others = reasons.some(({ kind }) => kind === 'other-noun' || kind === 'other-rate');
  const loose = values.verdict === 'different' || values.reasons.some(({ kind }) => kind === 'within-bound');
  const vagueFirst = values.verdict === 'different' && isBareFirst(claim, passage);
  return { verdict: (loose && others) || vagueFirst ? 'unrelated' : values.verdict, reasons };
}

/** *First* is said of much: it differs from another rank only when both rank the same. */
const isBareFirst = (claim: Quantity, passage: Quantity): boolean =>
  claim.kind === 'ordinal' && (claim.low === 1 || passage.low === 1) && (claim.of === null || passage.of === null);

interface Shared {
  readonly verdict: QuantityVerdict | null;
  readonly reasons: QuantityReason[];
}

/** Kinds and units: what can be compared at all. */
function unitReasons(claim: Quantity, passage: Quantity): Shared {
  const one = groupOf(claim);
  const two = groupOf(passage);
  if (one !== two) {
    if (one === 'count' && two === 'share' && passage.parts) return partsReasons(claim, passage, passage.parts);
    if (
      sameNumber(claim.low, passage.high) &&
      (one === 'ordinal' ? two === 'count' : one === 'count' && two === 'ordinal')
    )
      return {
        verdict: opposed(claim, passage) ? 'different' : 'compatible',
        reasons: [{ kind: 'counted-in-order' }],
      };
    if (isElided(claim, passage)) return { verdict: 'compatible', reasons: [] };
    if (isPoint(claim.unit) !== isPoint(passage.unit) && (one === 'share' || two === 'share'))
      return { verdict: 'different', reasons: [{ kind: 'points-for-percent' }] };
    if (claim.kind !== passage.kind && !(claim.unit && passage.unit))
      return { verdict: 'unrelated', reasons: [{ kind: 'other-kind', claim: claim.kind, passage: passage.kind }] };
    return { verdict: 'unrelated', reasons: [{ kind: 'other-unit', ...units(claim, passage) }] };
  }
  const [from, to] = [passage.unit?.name ?? one, claim.unit?.name ?? one];
  return { verdict: null, reasons: from === to ? [] : [{ kind: 'converted', from, to }] };
}

/** *The last seven alone* of seven years, *will add 12 million* of 12 million euros: the same number, whose unit one side leaves to the context. */
function isElided(claim: Quantity, passage: Quantity): boolean {
  const [bare, full] = claim.unit ? [passage, claim] : [claim, passage];
  if (bare.unit || bare.of !== null || bare.kind !== 'amount' || !full.unit || full.kind !== 'amount') return false;
  if (bare === passage && (full.unit.dimension !== 'money' || full.low < 1000)) return false;
  return !isOpen(claim) && sameNumber(bare.low, full.low) && sameNumber(bare.high, full.high);
}

/** *more than*, *fewer than*: the figure itself is not meant. */
const isOpen = ({ relation }: Quantity): boolean => relation === '>' || relation === '<';

const units = (claim: Quantity, passage: Quantity): { claim: string | null; passage: string | null } => ({
  claim: claim.unit?.name ?? null,
  passage: passage.unit?.name ?? null,
});

const isPoint = (unit: Unit | null): boolean => unit?.dimension === 'point';

/** What may be compared with what: money by currency, degrees by scale, vague words with counts. */
function groupOf({ kind, unit }: Quantity): string {
  if (unit) return unit.dimension === 'money' || unit.dimension === 'temperature' ? unit.name : unit.dimension;
  return kind === 'amount' || kind === 'vague' ? 'count' : kind;
}

/** *five members* of *5 out of 12 members*. */
function partsReasons(claim: Quantity, passage: Quantity, parts: readonly [number, number]): Shared {
  const fits = parts.some((part) => sameNumber(part, claim.low) && sameNumber(part, claim.high) && !isOpen(claim));
  if (fits) return { verdict: 'compatible', reasons: [{ kind: 'counts-of-share' }] };
  const [mark, most] = parts;
  if (claim.of === null && !claim.unit && (most === 10 || most === 100)) {
    const one = compareFigures(claim, { ...passage, low: mark, high: mark, step: passage.step * most });
    return { verdict: one.verdict, reasons: [{ kind: 'counts-of-share' }, ...one.reasons] };
  }
  const same = claim.of !== null && claim.of === passage.of;
  return { verdict: same ? 'different' : 'unrelated', reasons: [] };
}

function compareValues(claim: Quantity, passage: Quantity): { verdict: QuantityVerdict; reasons: QuantityReason[] } {
  if (claim.kind === 'score') return compareScores(claim, passage);
  if (claim.kind === 'ordinal') return compareFigures(ranked(claim), ranked(passage));
  return compareFigures(claim, passage);
}

/** *Above seventh* is sixth or better: ranks count down. */
const ranked = (rank: Quantity): Quantity =>
  /^(?:above|higher|better|below|lower)/.test(rank.approximator ?? '')
    ? { ...rank, relation: TURNED[rank.relation] ?? '=' }
    : rank;
const TURNED: Readonly<Partial<Record<Quantity['relation'], Quantity['relation']>>> = { '>': '<', '<': '>' };

/** *fewer than three* of what is counted is *no more than two*, unless it is held against a figure that is no whole number. */
function closed(count: Quantity, other: Quantity): Quantity {
  if (other.low % 1 !== 0 || other.high % 1 !== 0) return count;
  if (!isOpen(count) || count.kind !== 'amount' || count.unit || count.low !== count.high || count.low % 1 !== 0)
    return count;
  const more = count.relation === '>';
  const value = count.low + (more ? 1 : -1);
  return { ...count, low: value, high: value, relation: more ? '≥' : '≤' };
}

function compareFigures(claim: Quantity, passage: Quantity): { verdict: QuantityVerdict; reasons: QuantityReason[] } {
  const [low, high] = [passage.low * factorOf(passage), passage.high * factorOf(passage)];
  const same = sameNumber(claim.low * factorOf(claim), low) && sameNumber(claim.high * factorOf(claim), high);
  const around = approximations(claim, passage);
  if (same && claim.relation === passage.relation) return { verdict: 'equal', reasons: [] };
  if (same && !opposed(claim, passage)) return { verdict: 'compatible', reasons: around };
  const said = intervalOf(closed(claim, passage));
  const given = intervalOf(closed(passage, claim));
  if (covers(said, given)) return { verdict: 'compatible', reasons: [coverReason(claim), ...around] };
  if (isAboutAsMuch(claim, passage)) return { verdict: 'compatible', reasons: [{ kind: 'rounded', marked: true }] };
  if (isOtherCalendar(claim, passage)) return { verdict: 'compatible', reasons: [{ kind: 'rounded', marked: false }] };
  if (isFacing(claim, passage)) return { verdict: 'compatible', reasons: [{ kind: 'undetermined' }, ...around] };
  // More than 10.8 million, of about 11 million: so it is, if the figure is.
  if (passage.relation === '≈' && isOpen(claim) && covers(said, intervalOf({ ...passage, relation: '=' })))
    return { verdict: 'compatible', reasons: [{ kind: 'undetermined' }, ...around] };
  if (roundedFrom(claim, passage)) return { verdict: 'compatible', reasons: [{ kind: 'rounded', marked: false }] };
  const reasons: QuantityReason[] = [
    { kind: 'value', ratio: low === 0 ? Infinity : (claim.low * factorOf(claim)) / low },
  ];
  return {
    verdict: 'different',
    reasons: meets(said, given) && !touch(claim, passage) ? [{ kind: 'undetermined' }, ...reasons] : reasons,
  };
}

/** *1.6–2.2* and *1.2–1.6*: two ranges that share an end only. */
const touch = (a: Quantity, b: Quantity): boolean =>
  a.low < a.high &&
  b.low < b.high &&
  (a.low * factorOf(a) >= b.high * factorOf(b) || b.low * factorOf(b) >= a.high * factorOf(a));

/** A score holds for both sides: who is named first may have it the other way round. */
function compareScores(claim: Quantity, passage: Quantity): { verdict: QuantityVerdict; reasons: QuantityReason[] } {
  if (claim.low === passage.low && claim.high === passage.high) return { verdict: 'equal', reasons: [] };
  const turned = claim.low === passage.high && claim.high === passage.low;
  return { verdict: turned ? 'compatible' : 'different', reasons: [] };
}

/** 1 for bounds from below, -1 for bounds from above. */
const way = (relation: string): number => ('≥>'.includes(relation) ? 1 : '≤<'.includes(relation) ? -1 : 0);

/** *at least 5* and *at most 5*, *more than 5* and *fewer than 5*, *more than 5* and just 5. */
function opposed(claim: Quantity, passage: Quantity): boolean {
  if (way(claim.relation) * way(passage.relation) === -1) return true;
  return (claim.relation === '>' || claim.relation === '<') && passage.relation === '=';
}

/** *Close to 33 percent* of *almost a third*: neither is exact, and they are as good as the same. */
const isAboutAsMuch = (claim: Quantity, passage: Quantity): boolean =>
  claim.relation === '≈' &&
  passage.relation === '≈' &&
  [claim.low / passage.low, claim.high / passage.high].every(
    (ratio) => Math.abs((ratio * factorOf(claim)) / factorOf(passage) - 1) <= UNMARKED,
  );

/**
 * *A month and a half* of six weeks: who goes from weeks or days to months or years rounds. The other way she may only convert: *13 weeks* are three months,
 * *97 days* are more than these.
 */
function isOtherCalendar(claim: Quantity, passage: Quantity): boolean {
  const [one, two] = [claim.unit, passage.unit];
  if (one?.dimension !== 'time' || two?.dimension !== 'time' || Math.min(one.factor, two.factor) < DAY) return false;
  const isLong = one.factor >= MONTH;
  if (isLong === two.factor >= MONTH || claim.low !== claim.high || passage.low !== passage.high) return false;
  if (way(claim.relation) !== 0 || way(passage.relation) !== 0) return false;
  if (one.name === 'month' && two.name === 'week' && passage.low === WEEKS * claim.low) return true;
  const off = Math.abs(Math.log((claim.low * one.factor) / (passage.low * two.factor)));
  return off <= (isLong ? (claim.low % 1 === 0 ? ROUNDED : ROUNDED_HALVES) : CONVERTED);
}
const DAY = 86_400;
const MONTH = 28 * DAY;
/** Four to the month, as writers count. */
const WEEKS = 4;
/** So far apart are whole months or years and what they are rounded from, halves of these, and what is only converted. */
const ROUNDED = 0.04;
const ROUNDED_HALVES = 0.085;
const CONVERTED = 0.02;

/** *Fewer than 14* where the passage says *over 10*: writers say *over* of the nearest round figure, so it is likely, not sure. */
const isFacing = (claim: Quantity, passage: Quantity): boolean =>
  way(claim.relation) * way(passage.relation) === -1 &&
  (claim.low * factorOf(claim) - passage.low * factorOf(passage)) * way(passage.relation) > 0;

const coverReason = ({ relation, low, high }: Quantity): QuantityReason =>
  relation === '≈' ? { kind: 'rounded', marked: true } : { kind: low === high ? 'within-bound' : 'within-range' };

function approximations(claim: Quantity, passage: Quantity): QuantityReason[] {
  if (claim.relation === passage.relation) return [];
  const reasons: QuantityReason[] = [];
  if (claim.relation !== '=') reasons.push({ kind: 'approximation', side: 'claim', words: claim.approximator ?? '' });
  if (passage.relation !== '=')
    reasons.push({ kind: 'approximation', side: 'passage', words: passage.approximator ?? '' });
  return reasons;
}

/** How far a writer may round without saying so, as a share of the figure. */
const UNMARKED = 0.03;

/** *1.2 million* of 1,187,000, *12 percent* of 11.9: rounded right to the claim's last digit, and close. */
function roundedFrom(claim: Quantity, passage: Quantity): boolean {
  if (claim.relation !== passage.relation && passage.relation !== '≈' && passage.relation !== '=') return false;
  if (claim.relation !== '=' || claim.kind === 'vague' || passage.kind === 'vague') return false;
  const step = claim.step * factorOf(claim);
  if (passage.step * factorOf(passage) > step * (1 - 1e-6)) return false;
  const near = (a: number, b: number): boolean =>
    Math.abs(a - b) <= step / 2 + 1e-9 && Math.abs(a - b) <= UNMARKED * Math.abs(b);
  return (
    near(claim.low * factorOf(claim), passage.low * factorOf(passage)) &&
    near(claim.high * factorOf(claim), passage.high * factorOf(passage))
  );
}

/** What is counted, and per what, where both say it. */
function nounReasons(claim: Quantity, passage: Quantity): QuantityReason[] {
  const reasons: QuantityReason[] = [];
  if (claim.per !== passage.per && (claim.per ?? passage.per) !== null)
    reasons.push({ kind: 'other-rate', claim: claim.per, passage: passage.per });
  if (claim.of !== null && passage.of !== null && !sameNoun(claim.of, passage.of))
    reasons.push({ kind: 'other-noun', claim: claim.of, passage: passage.of });
  return reasons;
}

/** Stems that stand for the same when counted. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'person individu human resid inhabit citizen',
  'death fatal kill dead casualti life',
  'case infect patient',
  'injuri hurt wound',
  'firm compani busi corpor',
  'worker employe staff',
  'soldier troop',
  'countri nation state',
  'movi film',
  'song track singl',
  'car vehicl',
  'lorri truck',
  'ship vessel boat',
  'hous home dwell flat apart',
  'household famili',
  'review critic',
  'copi unit sale',
  'contain box',
  'lawmak legisl mp deputi',
].map((stems) => new Set(stems.split(' ')));

const sameNoun = (a: string, b: string): boolean =>
  a === b || a === 'other' || b === 'other' || ALIKE.some((set) => set.has(a) && set.has(b));
