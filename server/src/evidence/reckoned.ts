import { isValueOf, type Quantity } from '../language/quantities.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { phraseEnd } from './clauses.ts';
import { sentenceOf, tokenAt } from './contexts.ts';
import type { Facts } from './facts.ts';

/** A figure that the text does not write, but that everybody who reads it works out. */
export interface Reckoned extends Span {
  /** In the base unit of what it is worked out from. */
  readonly value: number;
  /** Whose unit and kind it has. */
  readonly like: Quantity;
  /** The fineness of what it is worked out from, in the base unit. */
  readonly step: number;
  /** What comes of counting the wrong way, in the base unit: *14 less* added where it is to be taken off. Null where there is no such thing. */
  readonly wrong: number | null;
  /** The shares that follow: of the rest what it is of the whole, of a step what it is of either figure. */
  readonly shares: readonly number[];
  /** It may be of something else: a share among what is taken off is not said to be one of the whole. */
  readonly isOpen: boolean;
  /** The tokens that say what it is the figure of, from here to before `to`. */
  readonly from: number;
  readonly to: number;
}

/**
 * What follows from *3.2 tonnes, half a tonne less than the mean* (a mean of 3.7), and from *of the 90, 27 were upheld and 51 rejected; the rest wait* (twelve
 * wait). The spans are those of what says so.
 */
export const reckonedIn: (facts: Facts) => readonly Reckoned[] = derived((facts) => [
  ...basesIn(facts),
  ...restsIn(facts),
]);

/** Is the figure one that the text lets its reader work out, as exact as it is given? */
export const isReckoned = (claim: Quantity, facts: Facts): boolean =>
  reckonedIn(facts).some((each) => {
    if (claim.kind === 'share' && each.shares.some((share) => isValueOf(claim, share / factorOf(claim), SHARE_STEP)))
      return true;
    return isOneKind(claim, each.like) && isValueOf(claim, each.value / factorOf(claim), each.step / factorOf(claim));
  });
const SHARE_STEP = 1e-4;

export const factorOf = ({ unit }: Quantity): number => unit?.factor ?? 1;

/** Can two figures be of one thing, as far as their units tell? */
export const isOneKind = (one: Quantity, two: Quantity): boolean =>
  one.kind === two.kind &&
  (one.unit?.dimension ?? null) === (two.unit?.dimension ?? null) &&
  (one.unit?.dimension !== 'money' || one.unit.name === two.unit!.name);

const isFlat = ({ low, high, kind }: Quantity): boolean =>
  low === high && low > 0 && (kind === 'amount' || kind === 'share');

/** *14 crowns less than*, *half a metre above*, *3.1 points below*: which way what it is held against lies. */
const APART =
  /^(?: [\w-]+)? (?:(more|higher|above|longer|taller|older|heavier|dearer|larger|greater|warmer|wider|deeper|bigger|faster|better|over)|(fewer|less|lower|below|shorter|younger|lighter|cheaper|smaller|colder|cooler|narrower|shallower|under|short))(?: [\w-]+){0,2}? ?\b(?:than|of)?\b/i;
/** Behind these stands what it is held against at once. */
const AT_ONCE = /(?:above|below|over|under)\s*$/i;
const THAN = /\bthan\s*$/i;
const APART_REACH = 50;
/** How many words say what it is. */
const MOST_WORDS = 9;

function basesIn(facts: Facts): Reckoned[] {
  const { text, quantities } = facts;
  const found: Reckoned[] = [];
  for (const step of quantities) {
    if (!isFlat(step) || /[<>≤≥]/.test(step.relation)) continue;
    const apart = APART.exec(text.slice(step.end, step.end + APART_REACH));
    if (!apart || (!THAN.test(apart[0]) && !AT_ONCE.test(apart[0]))) continue;
    const level = levelOf(facts, step);
    if (!level) continue;
    const sign = apart[1] ? -1 : 1;
    const length = FEWER.test(step.of ?? '') ? step.low * factorOf(level) : sizeOf(step);
    const base = (way: number): number =>
      step.kind === 'share' && level.kind !== 'share'
        ? (level.low * factorOf(level)) / (1 - way * sizeOf(step))
        : level.low * factorOf(level) + way * length;
    const from = tokenAt(facts, step.end + apart[0].length);
    const to = phraseEnd(facts, from, MOST_WORDS);
    // *less than the 196 of a year before*: it is written.
    if (
      quantities.some(
        ({ start, unit }) =>
          start >= step.end + apart[0].length && start < (facts.tokens[to - 1]?.end ?? 0) && unit?.dimension !== 'time',
      )
    )
      continue;
    const { start, end } =
      level.start < step.start ? { start: level.start, end: step.end } : { start: step.start, end: level.end };
    const size = level.low * factorOf(level);
    const shares = step.kind === 'share' ? [] : [size, base(sign)].map((all) => Math.abs(base(sign) - size) / all);
    const fine = Math.min(level.step * factorOf(level), step.step * factorOf(step) * (isPoint(step) ? 0.01 : 1));
    found.push({
      start,
      end,
      value: base(sign),
      like: level,
      step: fine,
      wrong: base(-sign),
      shares,
      isOpen: false,
      from,
      to,
    });
  }
  return found;
}

/** Its size in the base unit; percentage points as parts of one. */
export const sizeOf = (each: Quantity): number => each.low * factorOf(each) * (isPoint(each) ? 0.01 : 1);
const isPoint = ({ unit, of }: Quantity): boolean => unit?.dimension === 'point' || (unit === null && of === 'point');

/** The figure that a step leads away from: the nearest before it in its sentence that it can be of, else behind it. */
export function levelOf(facts: Facts, step: Quantity): Quantity | null {
  const sentence = sentenceOf(facts, step);
  const fits = facts.quantities.filter(
    (each) =>
      each !== step &&
      isFlat(each) &&
      each.relation === '=' &&
      sentenceOf(facts, each) === sentence &&
      (isPoint(step)
        ? each.kind === 'share'
        : step.kind === 'share'
          ? each.kind === 'amount' && each.unit?.dimension !== 'time'
          : isOneKind(each, step) || (step.unit === null && FEWER.test(step.of ?? ''))) &&
      !APART.test(facts.text.slice(each.end, each.end + APART_REACH)),
  );
  return fits.findLast(({ end }) => end <= step.start) ?? null;
}

const REST =
  /\b(?:the (?:rest|remainder|balance|others|remaining [a-z]+)|all (?:the )?others|what (?:remain(?:s|ed)|is left|was left))\b/gi;

function restsIn(facts: Facts): Reckoned[] {
  const found: Reckoned[] = [];
  for (const { 0: words, index } of facts.text.matchAll(REST)) {
    const at = tokenAt(facts, index);
    const { sentence } = facts.tokens[at]!;
    const given = facts.quantities.filter(
      (each) => isFlat(each) && each.end <= index && sentenceOf(facts, each) >= sentence - 1,
    );
    const counts = given.filter(({ kind }) => kind === 'amount');
    const beside = counts.filter((each) => sentenceOf(facts, each) === sentence);
    const parts = given.filter(({ kind }) => kind === 'share');
    const rest = restOf(beside.length > 1 && parts.length === 0 ? beside : counts, parts);
    if (!rest) continue;
    const { whole, value, step } = rest;
    const isOpen = !parts.every((each) => isPart(facts, each));
    const from = startOfPhrase(facts, at);
    const to = phraseEnd(facts, at, MOST_WORDS);
    const shares = [value / (whole.low * factorOf(whole))];
    found.push({
      start: index,
      end: index + words.length,
      value,
      like: whole,
      step,
      wrong: null,
      shares,
      isOpen,
      from,
      to,
    });
  }
  return found;
}

/** *a quarter of it*, *15 percent are kept*: a share that is said to be one of the whole. */
const isPart = ({ text }: Facts, { end }: Quantity): boolean =>
  /^(?: of (?:it|this|that|them|these|those|which)\b|,? (?:is|are|was|were|goes|go|went)\b)/i.test(
    text.slice(end, end + 12),
  );

/** What the largest of some figures of one kind leaves when all others are taken off, and shares of it as well: *paid a quarter of it*. */
function restOf(
  counts: readonly Quantity[],
  parts: readonly Quantity[],
): { whole: Quantity; value: number; step: number } | null {
  if (counts.length === 0 || counts.length + parts.length < 2) return null;
  const whole = counts.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most));
  if (!counts.every((each) => isOneKind(each, whole) && each.relation === '=')) return null;
  const taken = parts.reduce((sum, { low, unit }) => sum + low * (unit?.factor ?? 1), 0);
  const value = (2 - taken) * sizeOf(whole) - counts.reduce((sum, each) => sum + sizeOf(each), 0);
  const step = Math.min(...counts.map((each) => each.step * factorOf(each)));
  return value > 0 ? { whole, value: Math.round(value / TINY) * TINY, step } : null;
}
/** Binary fractions leave crumbs. */
const TINY = 1e-6;

/** *1.4 million fewer than*: of what the figure before it counts. */
const FEWER = /^(?:fewer|less|more)$/;

/** *has yet to decide the rest*: back to the figure or comma before it. */
function startOfPhrase({ tokens }: Facts, at: number): number {
  let from = at;
  while (
    from > 0 &&
    from > at - MOST_WORDS &&
    !tokens[from]!.breaks &&
    !tokens[from - 1]!.figure &&
    tokens[from - 1]!.sentence === tokens[at]!.sentence
  )
    from--;
  return from;
}
