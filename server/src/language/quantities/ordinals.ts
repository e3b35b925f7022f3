import { ordinalAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** The ordinal at a token; `named` when it is one by form only: *second* the time, *at first*, *Third Avenue*, *second-hand*. */
export function isOrdinal(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number; named: boolean } | null {
  const ordinal = ordinalAt(tokens, at);
  return ordinal && { ...ordinal, named: isNamed(tokens, at, ordinal.next) };
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
