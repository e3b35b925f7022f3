import type { DateMention } from '../dates/model.ts';
import { datesIn } from '../dates/read.ts';
import { stemOf } from '../stems.ts';
import { amountAt } from './amounts.ts';
import { approximatorBefore, approximatorBehind, boundsNothing } from './approximators.ts';
import { isLeftOut } from './left-out.ts';
import type { Quantity, QuantityKind, Unit } from './model.ts';
import { multipleAt } from './multiples.ts';
import { nounAt } from './nouns.ts';
import { CARDINALS, ORDINALS, SCALES } from './numerals.ts';
import { isOrdinal } from './ordinals.ts';
import { partMeasureAt } from './part-measures.ts';
import { partOfPointAt } from './part-points.ts';
import { perAt } from './rates.ts';
import { scoreAt } from './scores.ts';
import { withSharedUnits } from './shared-units.ts';
import { shareAt } from './shares.ts';
import { type Token, tokensOf } from './tokens.ts';
import { POINT, YEAR } from './units.ts';
import { vagueAt } from './vague.ts';

/** The figures of a text, read once. */
export interface Figures {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
}

/**
 * The quantities of a text, in order, none overlapping. Years and dates are none, nor are the numbers of names and
 * identifiers (*COVID-19*, *Article 5*, *Boeing 747*, times of day, telephone numbers).
 */
export const readQuantities = (text: string): Quantity[] => readFigures(text).quantities as Quantity[];

/** Dates and quantities of a text in one reading. `asOf`: the day of writing, for dates that count from it. */
export function readFigures(text: string, asOf?: string): Figures {
  const tokens = tokensOf(text);
  const dates = datesIn(tokens, asOf);
  const quantities: Quantity[] = [];
  let date = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (date < dates.length && dates[date]!.end <= token.start) date++;
    const dated = date < dates.length && dates[date]!.start < token.end;
    const found = dated || !mayStart(token) ? null : quantityAt(tokens, at);
    if (found) quantities.push(found.quantity);
    at = found ? Math.max(found.next, at + 1) : at + 1;
  }
  return { dates, quantities: withSharedUnits(text, quantities) };
}

const OTHERS: ReadonlySet<string> = new Set(
  `a an half quarter dozens scores tens hundreds thousands millions billions trillions twice doubled doubles doubling double redoubled
  tripled triples tripling triple trebled trebles trebling treble quadrupled quadruples quadrupling quadruple quintupled
  quintupling halved halves halving halve twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold`.split(
    /\s+/,
  ),
);

const mayStart = ({ kind, lower }: Token): boolean =>
  kind === 'numeral' || (kind === 'word' && (CARDINALS.has(lower) || ORDINALS.has(lower) || OTHERS.has(lower)));

interface Found {
  readonly quantity: Quantity;
  readonly next: number;
}

/** What is read at a token, before approximator and noun are looked for. */
interface Read {
  readonly kind: QuantityKind;
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly unit: Unit | null;
  readonly parts: readonly [number, number] | null;
}

function quantityAt(tokens: readonly Token[], at: number): Found | null {
  const read = sharesAndRatios(tokens, at) ?? plain(tokens, at);
  return read && built(tokens, read);
}

function sharesAndRatios(tokens: readonly Token[], at: number): Read | null {
  const points = partOfPointAt(tokens, at);
  if (points)
    return { kind: 'amount', first: at, low: points.value, high: points.value, unit: POINT, parts: null, ...points };
  const measure = partMeasureAt(tokens, at);
  if (measure) return { kind: 'amount', first: at, parts: null, ...measure };
  const share = shareAt(tokens, at);
  if (share) return { kind: 'share', first: at, low: share.value, high: share.value, unit: null, ...share };
  const multiple = multipleAt(tokens, at);
  if (multiple) return { ...exact('multiple', at, multiple), step: 0.5 };
  const ordinal = isOrdinal(tokens, at);
  if (ordinal) return ordinal.named ? null : { ...exact('ordinal', at, ordinal), step: 1 };
  const vague = vagueAt(tokens, at);
  return vague ? { kind: 'vague', first: at, unit: null, parts: null, ...vague } : null;
}

const exact = (kind: QuantityKind, first: number, { value, next }: { value: number; next: number }): Read => ({
  kind,
  first,
  next,
  low: value,
  high: value,
  step: 1,
  unit: null,
  parts: null,
});

function plain(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at]!;
  if (ORDINALS.has(token.lower)) return null;
  const score = scoreAt(tokens, at);
  if (score && !isName(tokens, at)) return { kind: 'score', first: at, unit: null, parts: null, step: 1, ...score };
  if (token.kind === 'numeral' ? isLeftOut(tokens, at) : isName(tokens, at) || isNoNumber(tokens, at)) return null;
  const amount = amountAt(tokens, at);
  if (!amount) return null;
  return { kind: amount.unit?.dimension === 'share' ? 'share' : 'amount', parts: null, ...amount };
}

/** *Group of Seven*, *the Big Five*: a capital inside the sentence. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || !token.capital) return false;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    !/^[.!?:;"“”‘'(–—-]$/.test(before.lower) &&
    !(tokens[at + 1]?.capital === false && !before.capital && before.lower !== 'of')
  );
}

const NOT_AFTER_ONE: ReadonlySet<string> = new Set(
  `of another can may must should has is was will would could might cannot who that which - 's ’s and or to in on at . , ; : ? ! ) day`.split(
    ' ',
  ),
);
const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  `the this that no any every each which another some only-one no-one first last next other new big good bad number`.split(
    ' ',
  ),
);
const NOT_IN_COMPOUNDS: ReadonlySet<string> = new Set(
  `off way sided time to on stop liner dimensional hand piece size faced fold man star tier up party off.`.split(' '),
);

/** *one* the pronoun, *one-off*, *two-way*, *a* before anything but a scale word. */
function isNoNumber(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const after = tokens[at + 1];
  if (lower === 'a' || lower === 'an') return !SCALES.has(after?.lower ?? '');
  if (after?.lower === '-' && after.glued && NOT_IN_COMPOUNDS.has(tokens[at + 2]?.lower ?? '')) return true;
  if (lower !== 'one') return false;
  if (!after) return true;
  if (after.lower === '-') return !tokens[at + 2]?.glued;
  if (after.lower === 'and' && tokens[at + 2]?.lower === 'a' && tokens[at + 3]?.lower === 'half') return false;
  // One ship, but: if one exists.
  if (after.kind === 'word' && /[^siu']s$/.test(after.lower)) return true;
  return NOT_AFTER_ONE.has(after.lower) || NOT_BEFORE_ONE.has(tokens[at - 1]?.lower ?? '');
}

/** By their stems: what things happen in the course of. */
const TIMES: ReadonlySet<string> = new Set(
  'winter summer spring autumn season harvest term session phase wave cycle census'.split(' ').map(stemOf),
);

/** *over five years* and *over three winters* is *during* them, *averaged over nine reviews* is *of* them. */
const isDuring = (words: string, unit: Unit | null, noun: string | null, before: Token | undefined): boolean =>
  ((words === 'over' || words === 'past') && (unit?.dimension === 'time' || TIMES.has(noun ?? ''))) ||
  (words === 'over' && /^(?:averaged?|spread|shared|divided|split)$/.test(before?.lower ?? ''));

function built(tokens: readonly Token[], read: Read): Found {
  const found = approximatorBefore(tokens, read.first);
  const before = found && isCount(read) && boundsNothing(tokens, found, read.next) ? null : found;
  const behind = before ? null : approximatorBehind(tokens, read.next);
  const loose = behind ?? (before ? null : boundBehindNoun(tokens, read));
  const old = read.unit?.name === 'year' ? oldEnd(tokens, read.next) : read.next;
  const end = old > read.next ? old : read.next;
  const noun = behind ? behind.next : end;
  const per = perAt(tokens, noun);
  const isAge = isAged(tokens, read);
  const aged = old > read.next || isAge;
  const of = aged ? 'age' : counted(tokens, read, per?.next ?? noun);
  const near = before && isDuring(before.words, read.unit, of, tokens[before.first - 1]) ? null : (before ?? loose);
  const quantity: Quantity = {
    start: tokens[read.first]!.start,
    end: tokens[end - 1]!.end,
    kind: read.kind,
    low: read.low,
    high: read.high,
    relation: near?.relation ?? '=',
    side: near?.side ?? null,
    approximator: near?.words ?? null,
    unit: isAge ? YEAR : read.unit,
    per: per?.stem ?? null,
    of,
    step: read.step,
    parts: read.parts,
  };
  return { quantity, next: end };
}

const isCount = ({ kind, unit }: Read): boolean => kind === 'amount' && unit === null;

/** *50 cows or more*: behind what is counted only bounds of two words. */
function boundBehindNoun(tokens: readonly Token[], { kind, unit, next }: Read): ReturnType<typeof approximatorBehind> {
  const noun = tokens[next];
  if (kind !== 'amount' || unit || noun?.kind !== 'word' || noun.glued || !/[^s]s$/.test(noun.lower)) return null;
  const found = approximatorBehind(tokens, next + 1);
  return found && /^or (?:more|less|fewer)$/.test(found.words) ? found : null;
}

const OLDEST = 110;

/** *The minister, 54, resigned*: a number alone between two commas behind a word. */
const isApposition = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === ',' &&
  tokens[at - 2]?.kind === 'word' &&
  tokens[at + 1]?.lower === ',' &&
  /^\d+$/.test(tokens[at]!.lower) &&
  tokens[at]!.value <= OLDEST &&
  tokens[at + 2]?.kind === 'word';

/** *aged 45*, *at the age of 45*. */
function isAged(tokens: readonly Token[], { first, unit, kind }: Read): boolean {
  const of = tokens[first - 1]?.lower === 'of' ? 2 : 1;
  const word = tokens[first - of]?.lower;
  if (isApposition(tokens, first)) return kind === 'amount' && unit === null;
  return kind === 'amount' && (unit ?? YEAR).name === 'year' && (word === 'age' || (word === 'aged' && of === 1));
}

/** Past `-old` and ` old`. */
function oldEnd(tokens: readonly Token[], at: number): number {
  const dash = tokens[at]?.lower === '-' ? 1 : 0;
  const word = tokens[at + dash]?.lower;
  return word === 'old' || word === 'olds' ? at + dash + 1 : at;
}

/** The noun that is counted; of measures and shares only the one behind *of*. */
function counted(tokens: readonly Token[], { kind, unit, high, next }: Read, at: number): string | null {
  if (kind === 'multiple' || kind === 'score') return null;
  if ((unit || kind === 'share') && tokens[at]?.lower !== 'of') return null;
  if (unit && at > next) return null;
  return nounAt(tokens, at, kind === 'ordinal' || high === 1);
}
