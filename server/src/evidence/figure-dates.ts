import { compareDates, type DateMention, withoutBound } from '../language/dates.ts';
import { derived } from '../text/derived.ts';
import type { Alignment } from './align.ts';
import { type Candidate, meantOf } from './candidates.ts';
import type { Contexts } from './contexts.ts';
import type { Facts } from './facts.ts';
import type { DateMatch } from './figures.ts';
import { seasonMeant, seasonsTold } from './seasons-told.ts';

/** A date of the claim against those of the passage. */
export function matchDate(written: DateMention, { claim: said, passage }: Alignment, contexts: Contexts): DateMatch {
  const claim = seasonMeant(said, written);
  const candidates: Candidate<DateMention>[] = [];
  const own = started(claim, said);
  const seasons = seasonsTold(passage, own);
  for (const figure of [...passage.dates, ...endsOf(passage.dates, own, said), ...seasons]) {
    // Three days later: later than what?
    if (!figure.days && figure.relative && !claim.relative) continue;
    const told = claim.precision === 'season' ? seasonMeant(passage, figure) : figure;
    if ((told !== figure || claim !== written) && isOfOtherDate(told, own, said)) continue;
    const given = started(told, passage);
    const bothBegin = (own.bound && own.bound === given.bound) || isBeginning(own, given);
    const verdict = bothBegin ? compareDates(withoutBound(own), withoutBound(given)) : compareDates(own, given);
    const context = contexts.of(claim, figure);
    const fits = verdict !== 'different';
    const open = fits && own.bound !== given.bound;
    const alike = alikeness(claim, withYears(passage).get(figure) ?? told);
    const around = context + alike;
    const meant = around + (fits ? (open ? OPEN : FITTING) : 0) + (verdict === 'same' ? 0.1 : 0);
    candidates.push({ figure, comparison: null, fits, context, around, meant, role: 0 });
  }
  const likeliest = meantOf(candidates);
  // A season that differs is another one than that which is told, whatever year stands there of something else.
  const isSeason = !likeliest?.fits && claim.precision === 'season';
  const best = (isSeason && meantOf(candidates.filter(({ figure }) => seasons.includes(figure)))) || likeliest;
  const found = {
    kind: 'date',
    claim: written,
    rivals: candidates.length,
    passage: best?.figure ?? null,
    context: best?.context ?? 0,
    closeness: 0,
  } as const;
  if (!best) return { ...found, verdict: 'missing' };
  if (best.fits)
    return { ...found, verdict: compareDates(own, started(best.figure, passage)) === 'same' ? 'equal' : 'compatible' };
  const given = candidates.some(
    ({ fits, figure }) => fits && figure.precision === claim.precision && figure.bound === claim.bound,
  );
  return { ...found, verdict: given ? 'elsewhere' : 'different' };
}
/** *Warmer than that of 2024*, beside the summer of 2018: each of the two is told by its own date. */
const isOfOtherDate = (told: DateMention, own: DateMention, said: Facts): boolean =>
  compareDates(told, own) === 'different' &&
  said.dates.some((each) => compareDates(told, seasonMeant(said, each)) === 'same');

/**
 * *Until late June*, *between spring and early summer*, held against *between 8 April and 26 June*: an end of the range is meant.
 */
function endsOf(dates: readonly DateMention[], { bound, range, start }: DateMention, { text }: Facts): DateMention[] {
  if (range || bound === 'before') return [];
  const part = bound ?? PARTS_OF_RANGE.exec(text.slice(Math.max(0, start - BEFORE_REACH), start))?.[1]?.toLowerCase();
  if (!part) return [];
  const isEnd = /^(?:until|till|by|and|to|through)$/.test(part);
  return dates.flatMap((date) => {
    if (!date.range || !date.days) return [];
    const iso = isEnd ? date.days.to : date.days.from;
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    return [
      { ...date, bound, range: false, precision: 'day', days: { from: iso, to: iso }, year, month, day } as const,
    ];
  });
}
/** How far before a date the word that says which end is meant may stand. */
const BEFORE_REACH = 30;
const PARTS_OF_RANGE = /\b(between|from|and|to|until|till|through)(?: (?:the|about|around))* $/i;

const FITTING = 0.4;
/** One side leaves it open: *since 2012* fits every year behind it. */
const OPEN = 0.1;
/** The same day of the month, month or year. */
const PIECE = 0.25;
/** Both are deadlines. */
const ALIKE_BOUND = 0.3;

/** *Submitted on 3 May 2021, approved on 14 May*: a day without a year is of the one before it in its sentence, where it is a later day. */
const withYears = derived(({ text, dates }: Facts): ReadonlyMap<DateMention, DateMention> => {
  const found = new Map<DateMention, DateMention>();
  let before: DateMention | null = null;
  for (const date of dates) {
    if (date.year !== null && date.month !== null) before = date;
    if (date.year !== null || date.month === null || !before || isEarlier(date, before)) continue;
    if (!/[.!?]\s/.test(text.slice(before.end, date.start))) found.set(date, { ...date, year: before.year });
    else before = null;
  }
  return found;
});

/** In one year, and as far as both tell month and day. */
const isEarlier = (one: DateMention, two: DateMention): boolean =>
  one.month! < two.month! || (one.month === two.month && one.day !== null && two.day !== null && one.day < two.day);

function alikeness(claim: DateMention, passage: DateMention): number {
  const bound = claim.bound !== null && claim.bound === passage.bound ? ALIKE_BOUND : 0;
  let pieces = claim.precision === passage.precision ? 1 : 0;
  for (const key of ['year', 'month', 'day'] as const) if (claim[key] !== null && claim[key] === passage[key]) pieces++;
  // The same season or quarter, of whatever year.
  if (claim.month === null && claim.days && claim.days.from.slice(5) === passage.days?.from.slice(5)) pieces++;
  return bound + PIECE * pieces;
}

/** How far before a date its *not* may stand, in characters. */
const NOT_REACH = 80;

/** *Open since 14 May*, where it was opened on 16 May: as exact as this, both tell the day or the month when it began. */
const isBeginning = (claim: DateMention, passage: DateMention): boolean =>
  claim.bound === 'since' &&
  passage.bound === null &&
  !passage.range &&
  claim.precision === passage.precision &&
  (claim.precision === 'day' || claim.precision === 'month');

/** *Not before October*, *not until October*: it begins then, so the date itself is meant. */
function started(date: DateMention, facts: Facts): DateMention {
  if (date.bound !== 'before' && date.bound !== 'until') return date;
  const isNegated = /\b(?:not|never|unlikely|hardly|\w+n['’]t)\b[^.;!?]*$/i.test(
    facts.text.slice(Math.max(0, date.start - NOT_REACH), date.start),
  );
  return isNegated ? withoutBound(date) : date;
}
