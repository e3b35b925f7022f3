import type { Dimension } from '../../language/quantities.ts';
import { affinity, placesOf } from '../affinity.ts';
import { clauseAt, isVerbal } from '../clauses.ts';
import { type Contrast, contrastsOf, signOf } from '../contrasts.ts';
import { denialOf } from '../denials.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import { movesOf } from '../moves.ts';
import type { Pair } from '../pair.ts';
import { haveOtherFigures } from './times.ts';

/** What surrounds the word and the figures must agree so far. */
const LEAST = 0.4;
const MARGIN = 0.15;

/** *waited longer* for *47 minutes, compared with 62*: two figures of the passage stand the other way round. */
export function comparedReasons(pair: Pair): Reason[] {
  const moves = movesOf(pair.passage);
  const contrasts = [...contrastsOf(pair.passage), ...moves];
  if (contrasts.length === 0) return [];
  const { claim } = pair;
  for (const [i, token] of claim.tokens.entries()) {
    let turned: Contrast | null = null;
    let most = LEAST;
    let rival = 0;
    for (const contrast of contrasts) {
      if (isOfOtherStep(pair, i, contrast) || (moves.some((each) => each === contrast) && !isOfMove(pair, i, contrast)))
        continue;
      const way = wayOf(pair, i, (contrast.told.unit ?? contrast.than.unit)?.dimension ?? null);
      if (way === 0 || contrast.told.kind !== contrast.than.kind) continue;
      const seen = viewOf(pair, i, contrast);
      if (seen === 0) continue;
      const fit = fitOf(pair, i, contrast);
      if (seen * signOf(contrast) !== -way) rival = Math.max(rival, fit);
      else if (fit >= most) {
        turned = contrast;
        most = fit;
      }
    }
    // *without an account shrank from 31 to 12 per cent* is *with one grew from 69 to 88*.
    if (
      !turned ||
      rival > most - MARGIN ||
      denialOf(claim, i) !== null ||
      isOfRest(pair, i) ||
      isSaidToo(pair, i, turned)
    )
      continue;
    const { told, than } = turned;
    return [
      {
        kind: 'direction',
        claim: token,
        passage: { start: Math.min(told.start, than.start), end: Math.max(told.end, than.end) },
        sure: Math.min(0.95, 0.5 + 0.5 * most),
      },
    ];
  }
  return [];
}

/** *3,000 tonnes more*, where the two figures are 2,500 apart. */
const isOfOtherStep = ({ claim }: Pair, i: number, { told, than }: Contrast): boolean => {
  const own = claim.quantities.find(({ end }) => end <= claim.tokens[i]!.start && claim.tokens[i]!.start - end <= 12);
  const step = Math.abs(told.high - than.high);
  return own !== undefined && own.unit?.name !== 'percent' && Math.abs(own.high - step) > step * 0.1;
};

/**
 * Does the claim's word speak of what moved? It is a verb, or stands with a figure (*fewer ships* and *more cautious* do not); the claim has no other word of change that
 * goes as the passage does (*exports rose although the number of ships fell*); and it names what the passage does, units and figures apart.
 */
function isOfMove(pair: Pair, i: number, { told, than, ...move }: Contrast): boolean {
  const { claim, passage } = pair;
  const { start } = claim.tokens[i]!;
  const isBeside = claim.quantities.some(({ end }) => end <= start && start - end <= 12);
  if ((MORE.test(claim.tokens[i]!.term.lower) || LESS.test(claim.tokens[i]!.term.lower)) && !isBeside) return false;
  const way = signOf({ told, than, ...move });
  if (claim.directions.some((each) => each.axis === 'change' && each.start !== start && each.sign === way))
    return false;
  const { sentence } = passage.tokens[tokenAt(passage, told.start)]!;
  const { from, to } = clauseAt(claim, i);
  for (let k = from; k < to; k++) {
    const { weight, figure } = claim.tokens[k]!;
    if (k === i || weight === 0 || figure || isCounted(claim, k)) continue;
    if (placesOf(pair, k).some(([at]) => passage.tokens[at]!.sentence === sentence && !isCounted(passage, at)))
      return true;
  }
  return false;
}

/** Right behind a figure: a unit, or what is counted. */
const isCounted = ({ tokens }: Facts, at: number): boolean =>
  at > 0 && tokens[at - 1]!.figure && tokens[at - 1]!.sentence === tokens[at]!.sentence;

/** Does the passage count those without, and the claim another figure: those with? */
const isOfRest = (pair: Pair, i: number): boolean =>
  (pair.passage.negations.length > 0 && pair.claim.negations.length === 0 && haveOtherFigures(pair, i)) ||
  (pair.claim.quantities.length > 1 &&
    pair.figures.every(({ kind, verdict }) => kind !== 'quantity' || verdict === 'derived'));

/** *Increased*, where the passage says of something that it grew: which of its changes is meant is for the words to tell, not for its figures. */
const isSaidToo = (pair: Pair, i: number, { told, than }: Contrast): boolean => {
  if (RANKS.test(pair.claim.tokens[i]!.term.lower)) return false;
  const way = wayOf(pair, i, (told.unit ?? than.unit)?.dimension ?? null);
  return pair.passage.directions.some(({ axis, sign }) => axis === 'change' && sign === way);
};

function fitOf(pair: Pair, i: number, { told, than }: Contrast): number {
  const places = [told, than].map(({ start }) => tokenAt(pair.passage, start));
  return Math.max(...places.map((j) => affinity(pair, i, j)));
}

const RANKS =
  /^(?:outscored|outscore|outscores|exceeded|exceed|exceeds|outnumbered|outnumber|outnumbers|outpaced|outperformed|outperform|outperforms|surpassed|surpass|surpasses|outstripped|topped|outsold|overtook|outspent|outspend|outspends|outearned|outlived|outweighed|outgrew)$/;
const MORE =
  /^(?:more|higher|greater|larger|bigger|heavier|older|taller|deeper|wider|fuller|busier|stronger|richer|wealthier|warmer|hotter|costlier|dearer|pricier|thicker|steeper|worse-off|more-frequent|commoner)$/;
const LESS =
  /^(?:less|fewer|lower|smaller|lighter|younger|narrower|emptier|quieter|weaker|poorer|colder|cooler|thinner|cheaper|rarer|scarcer|shallower)$/;
/** By what is measured. */
const OF_TIME: readonly [RegExp, RegExp] = [
  /^(?:longer|slower|later)$/,
  /^(?:shorter|quicker|faster|sooner|earlier|swifter|swiftly)$/,
];
const OF_MONEY: readonly [RegExp, RegExp] = [/^(?:dearer|costlier|pricier)$/, /^(?:cheaper)$/];
const OF_SPEED: readonly [RegExp, RegExp] = [/^(?:faster|quicker)$/, /^(?:slower)$/];
const OF_LENGTH: readonly [RegExp, RegExp] = [/^(?:longer|farther|further)$/, /^(?:shorter|nearer|closer)$/];
const WORDS: Readonly<Partial<Record<Dimension, readonly [RegExp, RegExp]>>> = {
  time: OF_TIME,
  money: OF_MONEY,
  speed: OF_SPEED,
  length: OF_LENGTH,
};

/** Which way a word of the claim says that a measure of this kind goes; 0 for words that say nothing of it. */
function wayOf(pair: Pair, i: number, dimension: Dimension | null): 1 | -1 | 0 {
  const { tokens } = pair.claim;
  const { lower } = tokens[i]!.term;
  const next = tokens[i + 1]?.term.lower ?? '';
  if (isBound(pair, i) || OF_ERROR.test(pair.claim.text.slice(tokens[i]!.end, tokens[i]!.end + ERROR_REACH))) return 0;
  if (RANKS.test(lower)) return 1;
  if (MORE.test(lower) || LESS.test(lower)) {
    if (/^(?:more|less|fewer)$/.test(lower)) {
      // *more cautious*: of something else.
      if (
        next !== 'than' &&
        !/^(?:expensive|costly|often|time|money|people|slowly|quickly|for|of|in|on)$/.test(next) &&
        placesOf(pair, i + 1 < tokens.length ? i + 1 : i).length === 0
      )
        return 0;
      if (next === 'quickly') return dimension === 'time' ? (lower === 'more' ? -1 : 1) : 0;
      if (next === 'slowly') return dimension === 'time' ? (lower === 'more' ? 1 : -1) : 0;
    }
    return MORE.test(lower) ? 1 : -1;
  }
  const words = dimension && WORDS[dimension];
  if (words) {
    if (words[0].test(lower)) return /^(?:later|longer)$/.test(lower) && tokens[i - 1]?.term.lower === 'no' ? 0 : 1;
    if (words[1].test(lower)) return -1;
  }
  const change = pair.claim.directions.find(({ axis, start }) => axis === 'change' && start === tokens[i]!.start);
  return change && !tokens[i]!.name && (change.end > tokens[i]!.end || isTold(pair, i)) ? change.sign : 0;
}

/** *rose*, *a rise*; not *moderate*, *growing*. */
const isTold = ({ claim }: Pair, i: number): boolean =>
  isVerbal(claim.tokens[i]!.term.lower) ||
  (/^(?:a|an|the)$/.test(claim.tokens[i - 1]?.term.lower ?? '') && claim.tokens[i + 1]?.weight === 0);

/** *more than 40*, *higher than 48.5*: a bound. */
function isBound({ claim }: Pair, i: number): boolean {
  if (claim.tokens[i + 1]?.term.lower !== 'than') return false;
  const figure = claim.quantities.find(({ start }) => start > claim.tokens[i]!.start);
  return figure !== undefined && tokenAt(claim, figure.start) <= i + 4;
}

/** *Smaller than the margin of error*: held against no figure of the two. */
const OF_ERROR =
  /^ (?:\w+ )?than (?:the |its |a |their )?(?:[\w-]+[’']?s? ){0,2}(?:margin|sampling|error|threshold|statistical)\b/i;
const ERROR_REACH = 60;

const TIME = /^(?:years?|months?|weeks?|days?|quarters?|earlier|before|ago|previous|previously|last|same)$/;

/** *Travel took 55 minutes in the delta and 35 in the hills*: what stands before the first figure is said of both, where something of its own stands behind it. */
function commonTo({ passage: { tokens, ...facts } }: Pair, { told, even, split }: Contrast): number {
  const first = tokenAt({ tokens, ...facts }, told.end);
  const own = even && tokens.slice(first, split).some(({ weight, figure }) => weight > 0 && !figure);
  return own && PLACE.test(tokens[first]?.term.lower ?? '') ? first : -1;
}
const PLACE = /^(?:in|for|among|at|on|with|of|by|from|to)$/;

/** 1 where the claim tells of the figure that the passage tells, held against the other; -1 the other way round; 0 where it is not clear. */
function viewOf(pair: Pair, i: number, contrast: Contrast): 1 | -1 | 0 {
  const { tokens } = pair.claim;
  const compares = MORE.test(tokens[i]!.term.lower) || /(?:er|less)$/.test(tokens[i]!.term.lower);
  const than = RANKS.test(tokens[i]!.term.lower)
    ? i
    : tokens.findIndex(
        ({ term, sentence }, k) => compares && k > i && sentence === tokens[i]!.sentence && term.lower === 'than',
      );
  const common = commonTo(pair, contrast);
  const side = (from: number, to: number, other: ReadonlySet<string>): number => {
    let lean = 0;
    let named = 0;
    for (let k = from; k < to && tokens[k]!.sentence === tokens[i]!.sentence; k++) {
      if (
        TIME.test(tokens[k]!.term.lower) ||
        other.has(tokens[k]!.term.stem) ||
        (tokens[k]!.weight === 0 && !tokens[k]!.figure)
      )
        continue;
      const behind = placesOf(pair, k)
        .filter(([at]) => at >= common)
        .map(([at]) => at >= contrast.split);
      if (behind.length === 0 || behind.some((each) => each !== behind[0])) continue;
      const step = behind[0] ? 1 : -1;
      if (tokens[k]!.name || tokens[k]!.figure) named += step;
      else lean += step;
    }
    // Names and dates tell which of the two is meant; other words only where two things stand side by side.
    return named || (contrast.even ? lean : 0);
  };
  // Which of the two stands behind the split.
  const second = contrast.turned ? 1 : -1;
  if (than < 0) return contrast.even ? 0 : 1;
  const stems = (from: number, to: number): Set<string> => new Set(tokens.slice(from, to).map(({ term }) => term.stem));
  let end = than + 1;
  while (end < Math.min(tokens.length, than + 10) && !tokens[end]!.breaks) end++;
  const behind = side(than + 1, end, stems(0, than));
  // What the claim holds against stands behind the split: it tells of what stands before it.
  if (!contrast.even) return behind === 0 ? 1 : ((behind > 0 ? -second : second) as 1 | -1);
  const before = side(0, than, stems(than + 1, end));
  return behind === 0 || behind * before > 0 ? 0 : ((behind > 0 ? -second : second) as 1 | -1);
}
