import type { Token } from './tokens.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINAL_ONES =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const numbered = (words: string, by: (at: number) => number): [string, number][] =>
  words.split(' ').map((word, at) => [word, by(at)]);

/** Cardinal words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ONES, (at) => at),
  ...numbered(TENS, (at) => (at + 2) * 10),
]);

/** Ordinal words below a hundred, and the round ones. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ORDINAL_ONES, (at) => at),
  ...numbered(ORDINAL_TENS, (at) => (at + 2) * 10),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);

/** Scale words; dozens and scores are scales, too (*two dozen*). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Letters that are scales only right behind a figure, and `m`, `b`, `t` only where the reader expects money or a count. */
const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** A number read at a token. `next` is the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly step: number;
  readonly next: number;
  /** Written in words, at least its first part. */
  readonly worded: boolean;
  /** What the scale word multiplied; 1 without one. */
  readonly scale: number;
}

/**
 * The cardinal number that starts at a token: `41,000`, `2.1bn`, `twenty-one`, `two hundred and five thousand`, `a million`,
 * `half a million`, `two and a half`, `2½`. Null when none does. `money`: `m`, `b`, `t` right behind the figure are scales.
 */
export function numberAt(tokens: readonly Token[], at: number, money = false): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'numeral') return Number.isNaN(token.value) ? null : figure(tokens, at, money);
  if (token.kind !== 'word') return null;
  if (token.lower === 'half') return halfOf(tokens, at);
  if (token.lower === 'a' || token.lower === 'an') return articled(tokens, at);
  return CARDINALS.has(token.lower) ? worded(tokens, at, CARDINALS.get(token.lower)!) : null;
}

function figure(tokens: readonly Token[], at: number, money: boolean): ReadNumber {
  let { value, step } = tokens[at]!;
  let next = at + 1;
  const fraction = tokens[next];
  if (fraction?.step === 0 && value % 1 === 0) {
    value += fraction.value;
    step = 0.5;
    next++;
  } else if (step === 0) step = 0.25;
  const half = andHalf(tokens, next);
  if (half > next) {
    value += 0.5;
    step = 0.5;
    next = half;
  }
  return scaled(tokens, { value, step, next, worded: false, scale: 1 }, money);
}

/** The token behind `and a half`. */
function andHalf(tokens: readonly Token[], at: number): number {
  const dash = tokens[at]?.lower === '-' ? 1 : 0;
  if (tokens[at + dash]?.lower !== 'and' && dash === 0) return at;
  return tokens[at + 1 + dash]?.lower === 'a' && tokens[at + 2 + dash]?.lower === 'half' ? at + 3 + dash : at;
}

function scaled(tokens: readonly Token[], number: ReadNumber, money: boolean): ReadNumber {
  let { value, step, next, scale } = number;
  for (let times = 0; times < 3; times++) {
    const dash = tokens[next]?.lower === '-' && tokens[next]!.glued ? 1 : 0;
    const token = tokens[next + dash];
    if (token?.kind !== 'word') break;
    const factor = SCALES.get(token.lower) ?? (token.glued && dash === 0 ? letterScale(token.lower, money) : undefined);
    if (factor === undefined) break;
    // 2.05 million is no 2,049,999.9999999998.
    value = Number((value * factor).toPrecision(15));
    step = value === factor ? factor : step * factor;
    scale *= factor;
    next += 1 + dash;
  }
  return { value, step, next, worded: number.worded, scale };
}

const letterScale = (lower: string, money: boolean): number | undefined =>
  money || lower === 'k' ? SCALE_LETTERS.get(lower) : undefined;

function halfOf(tokens: readonly Token[], at: number): ReadNumber | null {
  const next = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
  const scale = tokens[next]?.lower === 'a' ? next + 1 : next;
  const factor = SCALES.get(tokens[scale]?.lower ?? '');
  if (factor === undefined || factor === 100) return null;
  return { value: factor / 2, step: factor / 2, next: scale + 1, worded: true, scale: factor };
}

/** `a hundred`, `a dozen`; not `a unit`. */
function articled(tokens: readonly Token[], at: number): ReadNumber | null {
  const factor = SCALES.get(tokens[at + 1]?.lower ?? '');
  if (factor === undefined) return null;
  const half = andHalf(tokens, at + 2);
  if (half > at + 2) return { value: factor * 1.5, step: factor / 2, next: half, worded: true, scale: factor };
  return worded(tokens, at, 1);
}

/** `two hundred and five thousand`: hundreds multiply the part at hand, larger scales close it. */
function worded(tokens: readonly Token[], at: number, first: number): ReadNumber {
  let total = 0;
  let part = first;
  let step = part >= 10 && part % 10 === 0 ? 10 : 1;
  let scale = 1;
  let next = at + 1;
  const limit = Math.min(tokens.length, at + 16);
  while (next < limit) {
    const dash = tokens[next]!.lower === '-' && tokens[next]!.glued ? 1 : 0;
    const lower = tokens[next + dash]?.lower ?? '';
    const more = CARDINALS.get(lower);
    const factor = SCALES.get(lower);
    if (factor !== undefined) {
      if (factor === 100 || factor === 12) part *= factor;
      else {
        total += part * factor;
        part = 0;
      }
      scale = Math.max(scale, factor);
      step = factor;
      next += 1 + dash;
    } else if (more !== undefined && more > 0 && follows(part, more, scale)) {
      part += more;
      step = more % 10 === 0 ? 10 : 1;
      next += 1 + dash;
    } else if (
      lower === 'and' && dash === 0 && part === 0
        ? joinsPart(tokens, next)
        : lower === 'and' && joinsPart(tokens, next) && part % 100 === 0
    )
      next += 1;
    else break;
  }
  const half = andHalf(tokens, next);
  if (half > next) {
    const unit = scale;
    return scaled(tokens, { value: total + part + unit / 2, step: unit / 2, next: half, worded: true, scale }, false);
  }
  return { value: total + part, step, next, worded: true, scale };
}

/** `twenty` takes `one`; a round hundred or thousand takes any; `five` takes no `six`. */
const follows = (part: number, more: number, scale: number): boolean =>
  part === 0 ? scale > 1 : part % 100 === 0 ? true : part % 10 === 0 && part % 100 >= 20 && more < 10;

/** `and` inside a number: behind hundred or thousand and before a smaller number. */
function joinsPart(tokens: readonly Token[], at: number): boolean {
  const before = SCALES.get(tokens[at - 1]?.lower ?? '') ?? 0;
  return before >= 100 && CARDINALS.has(tokens[at + 1]?.lower ?? '');
}

/** The ordinal that starts at a token: `third`, `twenty-first`, `42nd`. Null when none does. */
export function ordinalAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const token = tokens[at]!;
  const after = tokens[at + 1];
  if (token.kind === 'numeral') {
    const suffixed = after?.glued && token.value % 1 === 0 && ['st', 'nd', 'rd', 'th'].includes(after.lower);
    return suffixed ? { value: token.value, next: at + 2 } : null;
  }
  const plain = ORDINALS.get(token.lower);
  if (plain !== undefined) return { value: plain, next: at + 1 };
  const tens = CARDINALS.get(token.lower);
  if (tens === undefined || tens < 20 || !after) return null;
  const dash = after.lower === '-' ? 1 : 0;
  const ones = ORDINALS.get(tokens[at + 1 + dash]?.lower ?? '');
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, next: at + 2 + dash } : null;
}
