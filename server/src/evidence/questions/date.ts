import { compareDates, type DateMention, withoutBound } from '../../language/dates.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { withBounds } from '../bounded.ts';
import { clauseAt } from '../clauses.ts';
import { sentenceOf } from '../contexts.ts';
import { type DateMatch, type FigureMatch, tokenAt } from '../figures.ts';
import type { Circumstances, Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { isDatedNow } from './figures/before-told.ts';
import {
  isComparedToo,
  isComparedWith,
  isOfSameFigure,
  isReckonedBack,
  isSinceBetter,
} from './figures/compared-dates.ts';
import { isLaterThan } from './figures/complement.ts';
import { wrongDeadline } from './figures/deadlines.ts';
import { inForceFrom } from './figures/in-force.ts';
import { type Miscounted, miscounted } from './figures/intervals.ts';
import { sureOf } from './figures/logistic.ts';
import { ofNeighbour } from './figures/neighbour.ts';
import { ofFigureCompared } from './figures/only-compared.ts';
import { otherRange } from './figures/range-ends.ts';
import { sameOrNext } from './figures/same-or-next.ts';
import { mayBeCounted } from './figures/shifted.ts';
import { dateSigns, isPassed } from './figures/signs.ts';
import { wrongSpans } from './figures/spans.ts';
import { termLeft } from './figures/term-left.ts';
import { wrongEnd } from './figures/terms.ts';
import { isToldNow } from './figures/told-now.ts';
import { DATE_WEIGHTS } from './figures/weights.ts';

/**
 * A date that the passage gives otherwise, or of something else (`detail`: `elsewhere`), or lets its reader count out (`worked`), or on the other side of it (`bound`). Dates that count from a day that is not known
 * (*last month*, of a source without a date) are held against nothing. A source need not name the year in which it is written.
 */
export function dateReasons(pair: Pair, about: Circumstances = {}): Reason[] {
  const reasons: Reason[] = sameOrNext(pair);
  for (const match of pair.figures) {
    if (match.kind === 'date') {
      const meant = besideOwn(pair, match) ?? inForceFrom(pair, match);
      if (meant) reasons.push(ofOther(match, meant));
      const figures = meant ? null : ofFigureCompared(pair, match);
      if (figures) reasons.push({ ...ofOther(match, figures), sure: COUNTED });
      const wrong = meant || figures || isPassed(pair, match) ? null : miscounted(pair, match);
      if (wrong) reasons.push(fromCount(match, wrong));
      const left = meant || figures || wrong ? null : termLeft(pair, match, about);
      const isAsked = !meant && !figures && !wrong;
      const due = left?.fits === false ? left : isAsked ? (wrongDeadline(pair, match) ?? wrongEnd(pair, match)) : null;
      if (due) reasons.push(ofTerm(match, due));
      const range = isAsked && !due && !left ? otherRange(pair, match) : null;
      if (range) reasons.push(ofRange(match, range));
      if (!isAsked || due || left || range) continue;
    }
    if (match.kind !== 'date' || (match.verdict !== 'different' && match.verdict !== 'elsewhere')) continue;
    if (
      isPassed(pair, match) ||
      isBothSides(pair, match) ||
      isOfComparison(pair, match) ||
      isLaterThan(pair, match) ||
      isSaidOtherwise(pair, match) ||
      isOwnYear(pair, match, about) ||
      isToldNow(pair, match, about) ||
      isTaken(pair, match) ||
      isJoined(pair, match) ||
      isEdge(pair, match) ||
      isReckonedBack(pair, match) ||
      isSinceBetter(pair, match) ||
      isDatedNow(pair, match) ||
      isCounted(pair, match) ||
      mayBeCounted(match.claim, pair.passage)
    )
      continue;
    const { claim, passage } = match;
    reasons.push({
      kind: 'date',
      claim: { start: claim.start, end: claim.end },
      passage: passage && { start: passage.start, end: passage.end },
      sure: sureOf(dateSigns(pair, match), DATE_WEIGHTS),
      ...(match.verdict === 'elsewhere' && { detail: 'elsewhere' }),
    });
  }
  const told = reasons.map(({ claim }) => claim);
  for (const { claim, passage, isDate } of wrongSpans(pair))
    if (isDate && !told.some((each) => overlaps(each, claim)))
      reasons.push({ kind: 'date', claim, passage, sure: COUNTED, detail: 'worked' });
  return reasons.map((each) => withBounds(pair, each));
}

/** A date right beside it in the passage is that of what the claim speaks of. */
const BESIDE = 0.8;
/** The days between two dates are no matter of words, nor is the date of a figure. */
const COUNTED = 0.9;

const ofOther = ({ claim }: DateMatch, meant: DateMention): Reason => ({
  kind: 'date',
  claim: { start: claim.start, end: claim.end },
  passage: { start: meant.start, end: meant.end },
  sure: BESIDE,
  detail: 'elsewhere',
});

const fromCount = ({ claim }: DateMatch, { from, sure }: Miscounted): Reason => ({
  kind: 'date',
  claim: { start: claim.start, end: claim.end },
  passage: { start: from.start, end: from.end },
  sure,
  detail: 'worked',
});

/** *By the end of July*, with 90 days from 1 June. */
const ofTerm = ({ claim: { start, end } }: DateMatch, passage: Span): Reason => ({
  kind: 'date',
  claim: { start, end },
  passage,
  sure: BESIDE,
  detail: 'worked',
});

/** *Between 2004 and 2014*, where it is between 2004 and 2016. */
const ofRange = ({ claim: { start, end } }: DateMatch, range: Span): Reason => ({
  kind: 'date',
  claim: { start, end },
  passage: { start: range.start, end: range.end },
  sure: OF_RANGE,
});
const OF_RANGE = 0.85;

/** *In force since 3 October*, where it was agreed on 3 October and came into force on 6 October. */
function besideOwn(pair: Pair, { claim, passage: own, verdict }: DateMatch): DateMention | null {
  if (isEndOfSpan(pair, claim) || isOfSameFigure(pair, claim, own) || isComparedToo(pair, claim, own)) return null;
  if (!own || own.relative || (verdict !== 'equal' && verdict !== 'compatible') || isRange(claim) || isRange(own))
    return null;
  const day = withoutBound(claim);
  const isRival = (each: DateMention): boolean =>
    each === own ||
    (!isComparedWith(pair.passage, each) &&
      EXACT.has(each.precision) &&
      !isRange(each) &&
      compareDates(each, day) === 'different');
  if (!EXACT.has(claim.precision) || !EXACT.has(own.precision) || (claim.bound && claim.bound !== 'since')) return null;
  if (compareDates(day, withoutBound(own)) === 'different') return null;
  // *Two increases in 2022*, of January and July: the year is that of both.
  const fits = (each: DateMention): boolean => !isRange(each) && compareDates(day, withoutBound(each)) !== 'different';
  if (claim.precision !== own.precision && pair.passage.dates.filter(fits).length > 1) return null;
  const found = ofNeighbour(pair, claim, own, pair.passage.dates.filter(isRival), pair.claim.dates);
  return found && !pair.claim.dates.some((each) => compareDates(each, found) === 'same') ? found : null;
}

/** *In the three years to 2023*: the length before it tells where the time begins. */
const isEndOfSpan = ({ claim: { text, quantities } }: Pair, { start }: DateMention): boolean =>
  quantities.some(({ end, unit }) => unit?.dimension === 'time' && end < start && TO_END.test(text.slice(end, start)));
const TO_END = /^ (?:up )?(?:to|until|before|after|since|from|ending in|that followed) (?:the )?(?:end of )?$/i;

const EXACT: ReadonlySet<string> = new Set(['day', 'month', 'year']);
const isRange = ({ range }: DateMention): boolean => range;

/** *This year's harvest*, where it is a fifth *below last year's*: what it is held against is not when it is. */
const isOfComparison = ({ claim: said, passage: given }: Pair, { claim, passage }: DateMatch): boolean =>
  passage !== null && isComparedWith(given, passage) && !isComparedWith(said, claim);

/** *In the years after 2016*, where *until 2016 it did; since then it has not*. */
const isBothSides = ({ passage: { text } }: Pair, { claim, passage }: DateMatch): boolean =>
  passage !== null &&
  claim.bound !== null &&
  passage.bound !== claim.bound &&
  claim.year === passage.year &&
  (isEnd({ text }, claim, passage) || SINCE.test(text.slice(passage.end)));
const SINCE = /\b(?:since then|ever since|thereafter|from then on|after that|no longer|now|today)\b/i;

/** *What comes after July*, where it *ends in July*. */
const isEnd = ({ text }: { readonly text: string }, claim: DateMention, { start }: DateMention): boolean =>
  claim.bound === 'after' && ENDS.test(text.slice(Math.max(0, start - ENDS_REACH), start));
const ENDS =
  /\b(?:ends?|ended|ending|runs? out|ran out|expires?|expired|lapses?|lapsed|closes?|closed|finish(?:es|ed)?|until|till)(?: (?:in|on|at|by|the|end|of))* $/i;
const ENDS_REACH = 30;

/** *Cannot have been built before 1702*, where it was felled in or after 1702; *to be left with seven after 2026*, where four close by the end of 2026. */
function isSaidOtherwise({ claim: said, passage: { text } }: Pair, { claim, passage }: DateMatch): boolean {
  if (!passage || claim.year === null || claim.year !== passage.year) return false;
  const before = said.text.slice(Math.max(0, claim.start - 50), claim.start);
  if (claim.bound === 'before' && /(?:\bnot|n't|\bcannot|\bnever|\bnone|\bno) [^.;]*$/i.test(before))
    return (
      passage.bound === 'since' ||
      /\b(?:after|from|since) (?:\w+ )?$/i.test(text.slice(Math.max(0, passage.start - 16), passage.start))
    );
  return (
    claim.bound === 'after' &&
    (passage.bound === 'by' || passage.bound === 'until') &&
    /\b(?:left|remain(?:s|ing)?|only|still|no longer)\b/i.test(said.text.slice(0, claim.start))
  );
}

/** *Rates may rise in 2026, as they did in 2024*: the only date of the passage, 2024, is that of another date of the claim. */
const isTaken = ({ figures }: Pair, match: DateMatch): boolean =>
  match.rivals === 1 &&
  figures.some((each) => each !== match && each.verdict === 'equal' && each.passage === match.passage);

/** *Resumed in 2018*, where it *lay idle until 2018*; *stops in November*, where it goes on *until the end of October*: the end of the one is the beginning of the other. */
const isEdge = ({ passage: { dates } }: Pair, { claim, verdict }: DateMatch): boolean =>
  verdict === 'different' &&
  !claim.bound &&
  dates.some(
    (date) => date.bound === 'until' && (compareDates(claim, withoutBound(date)) === 'same' || isNextDay(date, claim)),
  );

/** Ends the one on the day before the other begins? Of days without a year only where both have none. */
const isNextDay = ({ days: one }: DateMention, { days: two }: DateMention): boolean =>
  one !== null && two !== null && Date.parse(two.from) - Date.parse(one.to) === DAY;

/** *In the 1950s and 1960s*, of what was begun in 1957 and finished in 1964: each of the two fits a date of the passage. */
const isJoined = ({ figures, claim: { text }, passage: { dates } }: Pair, { claim }: DateMatch): boolean =>
  dates.some((date) => compareDates(claim, date) !== 'different') &&
  figures.some(
    (each) =>
      each.kind === 'date' &&
      (each.verdict === 'equal' || each.verdict === 'compatible') &&
      /^ and (?:the |in )?$/.test(
        text.slice(Math.min(each.claim.end, claim.end), Math.max(each.claim.start, claim.start)),
      ),
  );

/** A length of time that leads from one day to another: *eleven months after*, *lasted sixteen days*, *put back by six weeks*. */
const LEADS = /^ (?:after|before|earlier|later|ago|from|into|on|since|to|until|previously|following|ahead|ending)\b/i;
const LASTS = /\b(?:by|for|lasted|took|within|ran|runs|period of|another|further) (?:\w+ )?$/i;
const RUN = 24;
const DAY = 86_400_000;

/**
 * *Talks began in April 2020*, where *the accord was signed on 9 March 2021, eleven months after they opened*: it is counted from the date of the passage.
 * Where the year of one is not known, or the length stands as a date of its own (*two months later*), it is not worked out, and is let pass.
 */
function isCounted({ passage }: Pair, { claim, passage: held, rivals }: DateMatch): boolean {
  if (claim.precision === 'year') return false;
  const lengths = passage.quantities.filter(
    ({ unit, start, end }) =>
      unit?.dimension === 'time' &&
      unit.factor >= DAY / 1000 &&
      // *The three months to June*: the date behind it has them in it.
      !passage.dates.some((date) => date.range && date.start > end && date.start - end <= RUN) &&
      (LEADS.test(passage.text.slice(end, end + 12)) || LASTS.test(passage.text.slice(Math.max(0, start - 20), start))),
  );
  const isOpen = !claim.days || !held?.days;
  const later = passage.dates.some(({ relative }) => relative?.anchor === 'text' && relative.unit !== 'year');
  if (isOpen || later) return rivals <= 1 && claim.precision !== held?.precision && (lengths.length > 0 || later);
  const [from, to] = [Date.parse(claim.days.from), Date.parse(claim.days.to)];
  return lengths.some(({ unit, low }) => {
    const length = low * unit!.factor * 1000;
    const slack = unit!.factor >= 2e6 ? unit!.factor * 500 : 2 * DAY;
    return passage.dates.some(({ days }) =>
      [-1, 1].some((way) => {
        const shift = way * length;
        if (!days) return false;
        return Date.parse(days.from) + shift - slack <= to && Date.parse(days.to) + shift + slack >= from;
      }),
    );
  });
}

/** What the year behind it is only compared with. */
const COMPARES = /\b(?:than|against|versus|vs|compared (?:with|to)|up from|down from)\b[^.;:!?]*$/i;
const COMPARES_REACH = 40;

/**
 * *The quota for 2025 is 138,000 tonnes*, of a notice of 2025 that names only 2024, for comparison: the year of the source itself, where the passage gives
 * another one only to compare, or where what the claim dates stands there before all dates. A date counts for what follows it.
 */
function isOwnYear(pair: Pair, { claim, passage }: DateMatch, { passageDate }: Circumstances): boolean {
  if (claim.precision !== 'year' || claim.bound || !passage) return false;
  if (passageDate && !passageDate.startsWith(`${claim.year}`)) return false;
  const { text } = pair.passage;
  if (passageDate && COMPARES.test(text.slice(Math.max(0, passage.start - COMPARES_REACH), passage.start))) return true;
  const { from, to } = clauseAt(pair.claim, tokenAt(pair.claim, claim.start));
  return pair.figures.some((each) => {
    const at = tokenAt(pair.claim, each.claim.start);
    return from <= at && at < to && isFound(each) && !isDated(pair, each);
  });
}

/** An amount of the claim that the passage gives: an ordinal tells too little. */
const isFound = (match: FigureMatch): boolean =>
  match.kind === 'quantity' &&
  match.claim.kind !== 'ordinal' &&
  (match.verdict === 'equal' || match.verdict === 'compatible');

/** Does the sentence of its figure hold a date, or one before it? */
function isDated({ passage: facts }: Pair, { passage }: FigureMatch): boolean {
  if (!passage) return true;
  const own = sentenceOf(facts, passage);
  return facts.dates.some((date) => sentenceOf(facts, date) <= own);
}
