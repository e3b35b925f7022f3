import { CARDINALS, ordinalAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** The ordinal at a token; `named` when it is one by form only: *second* the time, *at first*, *Third Avenue*, *second-hand*. */
export function isOrdinal(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number; named: boolean } | null {
  const ordinal = ordinalAt(tokens, at) ?? numbered(tokens, at);
  return ordinal && { ...ordinal, named: isNamed(tokens, at, ordinal.next) };
}

/** *#5*, *No. 5*, *number 5*: a rank in figures. */
function numbered(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const { kind, value } = tokens[at]!;
  if (
    kind !== 'numeral' ||
    !(value >= 1 && value <= 500 && value % 1 === 0) ||
    (tokens[at + 1]?.glued === true && tokens[at + 1]!.kind === 'word')
  )
    return null;
  const stop = tokens[at - 1]?.lower === '.' && tokens[at - 1]!.glued ? 2 : 1;
  const word = tokens[at - stop];
  const isRank =
    stop === 2
      ? word?.lower === 'no'
      : word?.lower === '#' || word?.lower === 'number' || (word?.lower === 'no' && word.capital);
  return isRank ? { value, next: at + 1 } : null;
}

const NOT_BEHIND: ReadonlySet<string> = new Set(
  'hand class party world lady name person minister of , rate aid thing century'.split(' '),
);

function isNamed(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.kind === 'numeral') return false;
  const behind = tokens[next]?.lower === '-' ? tokens[next + 1] : tokens[next];
  if (token.capital && behind?.capital) return true;
  if (token.lower === 'second' && isTime(before, tokens[next])) return true;
  if (before?.lower === 'at') return true;
  // The first three years: their number is what counts.
  if (token.lower === 'first' && behind && (behind.kind === 'numeral' || CARDINALS.has(behind.lower))) return true;
  return (
    behind !== undefined &&
    NOT_BEHIND.has(behind.lower) &&
    (before?.lower !== 'the' || behind.lower === 'world' || behind.lower === 'lady')
  );
}

/** *a second later*, *per second*, *a split second*. */
function isTime(before: Token | undefined, after: Token | undefined): boolean {
  if (before && ['per', 'split', 'every', 'last-second'].includes(before.lower)) return true;
  return (
    before?.lower === 'a' &&
    (!after || after.kind === 'sign' || ['later', 'ago', 'before', 'after', 'and', 'or'].includes(after.lower))
  );
}
