import type { Span } from '../text/span.ts';
import { isUpper } from './characters.ts';
import { MONTHS } from './dates/names.ts';
import { directedPhraseAt } from './direction-phrases.ts';
import { OPPOSITES } from './direction-table.ts';
import { type Negation, negationsIn, polarityAt } from './negation.ts';
import { stemOf } from './stems.ts';
import { type Word, wordsOf } from './words.ts';

/** Which way a word points on an axis: *rise* is `change` +1, *fall* `change` -1. */
export interface Direction {
  readonly axis: string;
  readonly sign: 1 | -1;
}

/** A word with a direction, in a text. `sign` is its own, also where it is negated. */
export interface DirectionMention extends Span, Direction {
  readonly lower: string;
  /** *did not rise* */
  readonly negated: boolean;
}

const byWord = new Map<string, Direction[]>();
const byStem = new Map<string, Direction[]>();
for (const [axis, up, down] of OPPOSITES) {
  for (const [sign, words] of [
    [1, up],
    [-1, down],
  ] as const)
    for (const word of words.split(/\s+/)) {
      const exact = word.startsWith('=');
      const lower = exact ? word.slice(1) : word;
      add(byWord, lower, { axis, sign });
      if (!exact) add(byStem, stemOf(lower), { axis, sign });
    }
}

function add(all: Map<string, Direction[]>, key: string, direction: Direction): void {
  const known = all.get(key);
  if (!known) all.set(key, [direction]);
  else if (known.every(({ axis }) => axis !== direction.axis)) known.push(direction);
}

const NONE: readonly Direction[] = [];

/** The directions of a lower-cased word in any of its forms, one an axis; that of its commonest use first. */
export function directionsOf(lower: string): readonly Direction[] {
  const own = byWord.get(lower);
  const shared = byStem.get(stemOf(lower));
  if (!own || !shared) return own ?? shared ?? NONE;
  const more = shared.filter(({ axis }) => own.every((each) => each.axis !== axis));
  return more.length > 0 ? [...own, ...more] : own;
}

/**
 * The direction of a lower-cased word in its commonest use with figures and events; null for words without one.
 * `directionsIn` leaves out uses that its neighbours give away.
 */
export const directionOf = (lower: string): Direction | null => directionsOf(lower)[0] ?? null;

/** True when two lower-cased words point opposite ways on an axis, and the same way on none: *rose* and *declined*. */
export function areOpposites(a: string, b: string): boolean {
  const one = directionsOf(a);
  if (one.length === 0) return false;
  let opposite = false;
  for (const two of directionsOf(b))
    for (const each of one) {
      if (each.axis !== two.axis) continue;
      if (each.sign === two.sign) return false;
      opposite = true;
    }
  return opposite;
}

/**
 * The words and turns of phrase (*put its name to*) of a text that have a direction, in order; words of several axes give one
 * mention for each. `words` and `negations` save reading them again.
 */
export function directionsIn(
  text: string,
  words: readonly Word[] = wordsOf(text),
  negations: readonly Negation[] = negationsIn(text, words),
): DirectionMention[] {
  const found: DirectionMention[] = [];
  const scopes = negations.filter(({ double }) => !double);
  let first = 0;
  let cue = 0;
  for (let at = 0; at < words.length; at++) {
    const { start } = words[at]!;
    const phrase = directedPhraseAt(words, at);
    const last = at + (phrase?.length ?? 1) - 1;
    while (cue < negations.length && negations[cue]!.cue.end <= start) cue++;
    const directions = phrase
      ? phrase.directions
      : [...apart(text, words, at), ...wordDirections(words, at, negations[cue])];
    if (directions.length > 0 && !isName(text, words, at, directions[0]!)) {
      while (first < scopes.length && scopes[first]!.scope.end <= start) first++;
      const negated = polarityAt(scopes.slice(first, first + NEGATIONS), start) === 'negative';
      const { end } = words[last]!;
      const lower = last > at ? text.slice(start, end).toLowerCase() : words[at]!.lower;
      for (const { axis, sign } of directions) found.push({ start, end, lower, axis, sign, negated });
    }
    at = last;
  }
  return found;
}

/** Words between which a thing stands: *pushed the price of lithium up*, *more rice in October than a month before*. */
const MOST_APART = 9;
const MOVES =
  /^(?:push|pushes|pushed|pushing|drive|drives|drove|driven|driving|force|forces|forced|send|sends|sent|nudge|nudged|drag|drags|dragged)$/;
const PARTICLE: Readonly<Record<string, 1 | -1>> = { up: 1, higher: 1, down: -1 };
const THAN_BEFORE =
  /^than (?:in )?(?:(?:a|an|one|the|two|three|four|five|six) )?(?:(?:year|month|week|quarter|decade|season|day|winter|summer)s? (?:before|earlier|ago|previously)|(?:previous|last|preceding|past) (?:year|month|week|quarter|decade|season))\b/i;
const ENDS = /[.,;:!?()]|\bto\b/;

function apart(text: string, words: readonly Word[], at: number): readonly Direction[] {
  const { lower, start, end } = words[at]!;
  // What is pushed stands before the particle, as the subject of *rose* does before the verb.
  const sign = Object.hasOwn(PARTICLE, lower) ? PARTICLE[lower]! : 0;
  if (sign !== 0)
    for (let k = at - 2; k >= 0 && at - k <= MOST_APART && !ENDS.test(text.slice(words[k]!.end, start)); k--)
      if (MOVES.test(words[k]!.lower)) return [{ axis: 'change', sign }];
  if (lower !== 'more' && lower !== 'fewer' && lower !== 'less') return NONE;
  for (let k = at + 2; k < words.length && k - at <= MOST_APART && !ENDS.test(text.slice(end, words[k]!.start)); k++)
    if (words[k]!.lower === 'than' && THAN_BEFORE.test(text.slice(words[k]!.start)))
      return [{ axis: 'change', sign: lower === 'more' ? 1 : -1 }];
  return NONE;
}

/** The directions of a single word where it stands; none in its other uses, and for what only denies. */
function wordDirections(words: readonly Word[], at: number, negation: Negation | undefined): readonly Direction[] {
  const { lower } = words[at]!;
  const directions = directionsOf(lower);
  if (directions.length === 0 || isCue(words[at]!, negation) || isOtherUse(words, at)) return NONE;
  const before = words[at - 1]?.lower ?? '';
  if (lower === 'lower' && LEVEL.test(before)) return directions.filter(({ axis }) => axis === 'level');
  if (isBeaten(words, at)) return directions.map(({ axis }) => ({ axis, sign: -1 }));
  // The noun is on the side of who lost, the verb on that of who won.
  if (lower === 'defeat' && VERB.test(before)) return directions.map(({ axis }) => ({ axis, sign: 1 }));
  return directions;
}
const VERB = /^(?:to|will|would|could|can|may|might|did|not)$/;

/** *were lower* is a level, *lower the fees* a change. */
const LEVEL =
  /^(?:is|are|was|were|be|been|being|remained|stayed|a|the|at|much|far|slightly|significantly|even|somewhat|and)$/;

/** *failed to*, *declined (on Monday) to*, *stopped short of*: the word denies what follows, and points nowhere itself. */
const isCue = ({ start, end, lower }: Word, negation: Negation | undefined): boolean =>
  negation !== undefined &&
  negation.cue.start <= start &&
  end <= negation.cue.end &&
  (negation.cue.end > end || negation.cue.start < start || /^(?:declin|fail)/.test(lower));

/** More negations than these do not cover one word. */
const NEGATIONS = 8;

/** A capital inside a sentence: *Soares*, *Long Island*; compass points keep their direction in names. */
function isName(text: string, words: readonly Word[], at: number, { axis }: Direction): boolean {
  const { start } = words[at]!;
  if (axis === 'north' || axis === 'east' || at === 0 || !isUpper(text.charCodeAt(start))) return false;
  const gap = text.slice(Math.max(words[at - 1]!.end, start - 4), start);
  return !/[.!?:;"“”]/.test(gap);
}

/** *was defeated*, *were beaten*: the subject lost. */
function isBeaten(words: readonly Word[], at: number): boolean {
  if (!/^(?:defeated|beaten|beat)$/.test(words[at]!.lower)) return false;
  const be = /^(?:was|were|been|be|being|is|are|got)$/;
  return be.test(words[at - 1]?.lower ?? '') || be.test(words[at - 2]?.lower ?? '') || words[at + 1]?.lower === 'by';
}

/** *the fall of 2023*, *no more than*, *more or less*, *last year*, *at first*, *at least*: no direction there. */
function isOtherUse(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  switch (words[at]!.lower) {
    case 'more':
    case 'fewer':
    case 'less':
      return (
        after === 'or' ||
        before === 'or' ||
        before === 'no' ||
        before === 'not' ||
        after === 'than' ||
        after === 'likely'
      );
    case 'starting':
    case 'beginning':
      return /^(?:on|from|in|with|at)$/.test(after);
    case 'over':
    case 'under':
      return true;
    case 'before':
    case 'after':
    case 'prior':
      return isDate(after) || (after === 'to' && isDate(words[at + 2]?.lower ?? ''));
    case 'following':
      return before === 'the' || after !== 'the';
    case 'defeat':
      return after === 'of';
    case 'fall':
      return /^(?:the|this|last|next|in)$/.test(before) && /^(?:of|20\d\d|19\d\d)$/.test(after) && before !== 'the';
    case 'last':
    case 'first':
      return (
        /^(?:year|month|week|decade|night|summer|spring|autumn|winter|time|of|minister|lady)$/.test(after) ||
        before === 'at'
      );
    // *on temporary contracts*
    case 'contracts':
      return !/^(?:by|in|at|again|further|sharply|slightly|slowly)$/.test(after);
    case 'rose':
      return before === 'a' || before === 'the';
    default:
      return false;
  }
}

/** The order of dates is that of the dates. */
const isDate = (lower: string): boolean => /^\d/.test(lower) || MONTHS.has(lower);
