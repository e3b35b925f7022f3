import type { Quantity } from '../quantities.ts';
import { alike, before, behind, between, CLOSED, type Row, sameNoun, textOf } from './beside.ts';
import type { Miscount } from './model.ts';
import { halfStep, isCounted, isFlat, meet, roundedFrom, type Stretch, statedFrom, written } from './rounding.ts';

/*
 * *Rose by 12 percent from 40 to 50*, *from 40 to 50, an increase of 20 percent*, *doubled from 40 to 60*.
 */

const MOVED =
  `rose|risen|rises?|rising|grew|grows?|grown|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|
  soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|rais(?:e|es|ed|ing)|went up|goes up|lifted|
  fell|falls?|fallen|falling|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shrank|shrinks?|shrunk|
  shrinking|dipp?(?:s|ed|ing)?|sank|sinks?|slipp?(?:s|ed|ing)?|slid|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|cut|cuts|
  cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|went down|goes down|chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)`.replace(
    /\s*\n\s*/g,
    '',
  );
const MOVE = new RegExp(`\\b(?:${MOVED})\\b`, 'i');
const MOVE_ALONE = new RegExp(`^(?:${MOVED})$`);

/** True for a word, in lower case, that tells of a rise, a fall or another change: *rose*, *cut*, *moved*. */
export const isChange = (lower: string): boolean => MOVE_ALONE.test(lower);

/** The verb, then at most an adverb, then the figure. */
const MOVED_BY = new RegExp(`\\b(?:${MOVED})(?: (?:again|further|sharply|steadily|slightly|only))?(?: by)? $`, 'i');
const THEN_CHANGE =
  /^(?: [\p{L}-]+){0,3}(?: in [\p{L}\d ]{1,20})?,? (?:(?:an?|the) (?:increase|rise|gain|jump|growth|fall|drop|decline|decrease|loss|cut|change|reduction|difference|climb) of|or by|up|down|up by|down by) $/u;
const IN_SIGNS =
  /^(?: [\p{L}-]+){0,3}(?: in [\p{L}\d ]{1,20})? \((?:[+–−-]|up |down |an? (?:increase|rise|fall|drop|decline) of )?$/u;
const BEFORE_FROM = /^(?: (?:percentage )?points?| [\p{L}-]+)?,? from $/u;
const TO = /^(?: [\p{L}\d'’-]+){0,6},? to (?:a record )?$/u;

/** Another base or another measure may be meant. */
const OTHER_BASE =
  /\b(?:annual\w*|yearly|average\w*|monthly|quarterly|daily|compound\w*|each|every|per|real terms|adjusted|inflation|constant|like-for-like|organic\w*|respectively|relative|cumulative\w*|ranges?|ranging|ranged|between)\b/i;

/** The changes in a sentence that are not those between the two figures beside them. */
export function* changesIn(row: Row): Generator<Miscount> {
  const { quantities, text } = row;
  if (quantities.length < 3 || !/\bfrom\b/.test(text) || !/\bto\b/.test(text) || OTHER_BASE.test(text)) return;
  for (let i = 0; i + 1 < quantities.length; i++) {
    const pair = pairAt(row, i);
    if (!pair) continue;
    const found = quantities[i - 1] && statedBefore(row, quantities[i - 1]!, pair[0]);
    const stated = found ? quantities[i - 1]! : quantities[i + 2];
    if (!stated || !(found || statedBehind(row, pair, stated))) continue;
    const miscount = compared(row, pair, stated);
    if (miscount) yield miscount;
  }
}

type Pair = readonly [from: Quantity, to: Quantity];

/** *from 40 to 50* behind a verb of change; neither figure loosened, both of one thing. */
function pairAt(row: Row, i: number): Pair | null {
  const [from, second] = [row.quantities[i]!, row.quantities[i + 1]!];
  const lead = before(row, from);
  if (!/\bfrom $/i.test(lead) || !(MOVE.test(lead) || row.quantities[i - 1]?.kind === 'multiple')) return null;
  const gap = between(row, from, second);
  if (gap === null || !TO.test(gap) || !isFlat(from) || !isFlat(second)) return null;
  if (!alike(from, second) || !sameNoun(from, second) || from.low <= 0 || second.low <= 0) return null;
  // *from 10 to 20 million*: the first is as rough as the second.
  return [from.step * 1000 < second.step ? { ...from, step: second.step } : from, second];
}

function statedBefore(row: Row, stated: Quantity, from: Quantity): boolean {
  const gap = between(row, stated, from);
  if (gap === null || stated.per !== null || !BEFORE_FROM.test(gap)) return false;
  return stated.kind === 'multiple' || MOVED_BY.test(withoutApproximator(row, stated));
}

function statedBehind(row: Row, [, to]: Pair, stated: Quantity): boolean {
  const gap = between(row, to, stated);
  if (gap === null || stated.kind === 'multiple' || stated.per !== null) return false;
  const lead = stated.approximator && gap.endsWith(`${stated.approximator} `) ? withoutEnd(gap, stated) : gap;
  // *(20 percent)* without a sign may be a share of something.
  const inSigns = IN_SIGNS.test(lead) && (!lead.endsWith('(') || /^[+−-]/.test(textOf(row, stated)));
  return (inSigns || THEN_CHANGE.test(lead)) && closes(row, stated);
}

/** Nothing behind says of what the change is; a noun may stand there when the change is a count. */
function closes(row: Row, stated: Quantity): boolean {
  const rest = behind(row, stated);
  return CLOSED.test(stated.kind === 'amount' ? rest.replace(/^ (?:percentage )?[\p{L}-]+/u, '') : rest);
}

const withoutEnd = (text: string, { approximator }: Quantity): string =>
  text.slice(0, text.length - (approximator?.length ?? 0) - 1);

function withoutApproximator(row: Row, stated: Quantity): string {
  const lead = before(row, stated);
  return stated.approximator && lead.endsWith(`${stated.approximator} `) ? withoutEnd(lead, stated) : lead;
}

const stretch = (low: number, high: number): Stretch => ({ low: Math.min(low, high), high: Math.max(low, high) });

/** The change in hundredths of the first, with what rounding leaves open. */
function percentOf([from, to]: Pair): Stretch {
  const [a, b] = [halfStep(from.low, from.step), halfStep(to.low, to.step)];
  const factor = (to.unit?.factor ?? 1) / (from.unit?.factor ?? to.unit?.factor ?? 1);
  const at = (x: number, y: number): number => Math.abs((y * factor) / x - 1) * 100;
  const ends = [at(from.low - a, to.low + b), at(from.low + a, to.low - b)];
  return stretch(ends[0]!, ends[1]!);
}

function differenceOf([from, to]: Pair): Stretch {
  const half = halfStep(from.low, from.step) + halfStep(to.low, to.step);
  const difference = Math.abs(to.low - from.low);
  // Of what was rounded the difference may be off by half a place on either side.
  const off = isCounted(from) && isCounted(to) ? 0 : half;
  return { low: Math.max(0, difference - off), high: difference + off };
}

const isPoints = ({ unit, of }: Quantity): boolean => unit?.dimension === 'point' || of === 'point';

function compared(row: Row, pair: Pair, stated: Quantity): Miscount | null {
  const [from, to] = pair;
  const found = (how: Miscount['how'], worked: string): Miscount => ({
    start: stated.start,
    end: stated.end,
    how,
    stated: textOf(row, stated),
    parts: [textOf(row, from), textOf(row, to)],
    worked,
  });
  if (stated.kind === 'multiple') {
    const ratio = to.low / from.low;
    const room = Math.max(0.25 * stated.low, 0.25);
    if (!isFlat(stated) || meet(stretch(ratio, ratio), { low: stated.low - room / 2, high: stated.low + room }))
      return null;
    return found('multiple', `${written(ratio, 2)} times as much`);
  }
  if (!saysOne(stated)) return null;
  const percents = percentOf(pair);
  if (stated.kind === 'share') {
    if (stated.unit?.name !== 'percent') return null;
    const said = loosened(stated);
    const points = from.kind === 'share' ? differenceOf(pair) : null;
    if (meet(percents, said) || (points && meet(points, said))) return null;
    return found('change', `${written(Math.abs(to.low / from.low - 1) * 100)} percent`);
  }
  const ofPoints = isPoints(stated);
  if (!ofPoints && !(stated.kind === 'amount' && from.kind === 'amount' && isSameThing(stated, pair))) return null;
  if (ofPoints && from.kind === 'amount' && from.unit) return null;
  if (meet(differenceOf(pair), ofPoints || stated.low < 1000 ? loosened(stated) : roundedFrom(stated.low, stated.step)))
    return null;
  return found('difference', `${written(Math.abs(to.low - from.low), 3)}${ofPoints ? ' points' : ''}`);
}

/** The change counts what the two figures count: the same unit where both have one, no other noun. */
const isSameThing = (stated: Quantity, [from, to]: Pair): boolean =>
  [from, to].every((each) => alike(stated, each) && sameNoun(stated, each)) &&
  (stated.unit !== null) === (from.unit !== null || to.unit !== null);

const saysOne = ({ low, high, relation }: Quantity): boolean => low === high && (relation === '=' || relation === '≈');

/** *About 20 percent* reaches further, *nearly* and *just over* too. */
function loosened(stated: Quantity): Stretch {
  const { low, high } = statedFrom(stated);
  const more = stated.relation === '≈' ? Math.max(1, 0.15 * stated.low) : 0;
  return { low: low - more, high: high + more };
}
