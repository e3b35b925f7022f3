import type { Span } from '../text/span.ts';
import type { DateMention } from './dates.ts';
import { contentStem, isVague, setsApart } from './frames/words.ts';
import { namesIn } from './proper-names.ts';
import type { Figures, Quantity } from './quantities.ts';
import { isChange } from './sums.ts';
import { type Word, wordsOf } from './words.ts';

/** What a figure is said of: two figures with one key are figures of the same thing. */
export interface Frame {
  readonly figure: Quantity;
  /** Unit, noun, content words and dates in one text, the same in whatever order they stand. */
  readonly key: string;
  /** A proper name says whose figure it is; else the context does. */
  readonly named: boolean;
  /** A date says when; else the context does. */
  readonly dated: boolean;
}

/** A clause without a name must say so many things, the noun that is counted among them. */
const LEAST_WORDS = 3;
const LEAST_WORDS_NAMED = 2;
/** With more dates than these it is not clear which is whose. */
const MOST_DATES = 2;
/** Longer than this it is more than one clause, or a list. */
const MOST_WORDS = 14;

const OPENS = /[;:()]|\s[–—-]\s|,\s+(?:and|but|while|whereas|although|though|which|who|because|so)\s/g;
const CLOSES = /[;:(),]|\s[–—-]\s|\s(?:and|but|while|whereas|although|though|which|who|because|so)\s/g;

/**
 * What the figures of a rendered sentence are said of, for those where its clause tells flatly: one figure of its kind
 * there, no comparison, plan, condition or change over time. Made to be sure rather than complete: figures of which it is
 * not clear what they are of have no frame. `figures`: those that may count, outside quotations.
 */
export function framesIn(text: string, { quantities, dates }: Figures): Frame[] {
  const figures = quantities.filter(isFigure);
  if (figures.length === 0 || dates.length > MOST_DATES) return [];
  const words = wordsOf(text);
  const when = dates.map(dateKey).sort().join(' ');
  const frames: Frame[] = [];
  for (const figure of figures) {
    const clause = clauseOf(text, figure);
    const beside = quantities.filter((each) => each !== figure && within(clause, each));
    if (beside.some((each) => groupOf(each) === groupOf(figure))) continue;
    const inside = words.filter((word) => within(clause, word));
    const content = contentOf(inside, figure, dates, beside);
    if (!content) continue;
    const names = namesIn(text, words).filter((name) => within(clause, name));
    if (content.length > MOST_WORDS || !tellsEnough(inside, dates, content, figure, names)) continue;
    // “Exports fell by 9 percent” may be said of every year.
    if (dates.length === 0 && inside.some(({ lower }) => isChange(lower))) continue;
    const others = beside.map(({ low, high }) => `${low}-${high}`).sort();
    const key = [groupOf(figure), figure.of ?? '', figure.per ?? '', when, content.join(' '), others.join(' ')].join(
      '|',
    );
    frames.push({ figure, key, named: names.length > 0, dated: dates.length > 0 });
  }
  return frames;
}

/** Counts need their noun; a bare *1947* may be a year all the same. */
const isFigure = ({ kind, unit, of, low, step }: Quantity): boolean =>
  (kind === 'amount' && (unit !== null || (of !== null && !(low >= 1500 && low < 2100 && step < 100)))) ||
  kind === 'share';

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What may be compared: money by currency, measures by dimension, counts by their noun. */
const groupOf = ({ kind, unit, of }: Quantity): string => {
  if (kind === 'share') return 'share';
  return unit ? (unit.dimension === 'money' ? unit.name : unit.dimension) : `${kind} ${of}`;
};

const dateKey = ({ days, relative, year, month, day, bound }: DateMention): string =>
  `${bound ?? ''}${days ? `${days.from}/${days.to}` : relative ? `${relative.unit}${relative.offset}` : `${year}-${month}-${day}`}`;

/** From the last break before a figure to the first behind it, where breaks before it need a new clause. */
function clauseOf(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const match of text.slice(0, start).matchAll(OPENS)) from = match.index + match[0].length;
  CLOSES.lastIndex = end;
  const close = CLOSES.exec(text);
  return { start: from, end: close ? close.index : text.length };
}

/** The stems of what a clause speaks of, sorted, without its figures and dates; null when it sets them apart from others. */
function contentOf(
  words: readonly Word[],
  figure: Quantity,
  dates: readonly DateMention[],
  beside: readonly Quantity[],
): string[] | null {
  const taken: readonly Span[] = [figure, ...dates, ...beside];
  const content = new Set<string>();
  for (const word of words) {
    if (taken.some((span) => word.start < span.end && span.start < word.end)) continue;
    if (setsApart(word.lower)) return null;
    const stem = word.citation ? null : contentStem(word.lower);
    if (stem !== null && stem !== figure.of) content.add(stem);
  }
  return [...content].sort();
}

/** *In 2025 the ban …* begins with *the*. */
const LEADS = /^(?:in|on|at|by|as|of|during)$/;

/** Enough is said to know whose figure it is: by a name, or by a clause that begins with *the* and points nowhere. */
function tellsEnough(
  words: readonly Word[],
  dates: readonly DateMention[],
  content: readonly string[],
  { of, start }: Quantity,
  names: readonly Span[],
): boolean {
  const said = content.length + (of === null ? 0 : 1);
  // The word right before the figure may be its own: *some 14 minerals*.
  const points = words.some((word) => word.end < start - 1 && isVague(word.lower));
  const first = words.find((word) => !LEADS.test(word.lower) && !dates.some((date) => within(date, word)));
  if (names.length === 0) return said >= LEAST_WORDS && first?.lower === 'the' && !points;
  // “Northfold says that it mined …”: it is Northfold. “It has 12 mines in Orvania”: who?
  return said >= LEAST_WORDS_NAMED && (!points || names.some((name) => name.start === first?.start));
}
