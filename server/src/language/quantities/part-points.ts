import { CARDINALS, ORDINALS } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A part of a percentage point as read. */
interface ReadPoints {
  readonly value: number;
  readonly next: number;
  readonly step: number;
}

/**
 * `half a percentage point`, `three tenths of a point`, `a quarter-point`, `three-quarters of a percentage point`; null when none starts here. A bare
 * *point* counts with *half* and *quarter* only, where it can be no other.
 */
export function partOfPointAt(tokens: readonly Token[], at: number): ReadPoints | null {
  const article = /^(?:a|an|one)$/.test(tokens[at]!.lower);
  const count = article ? 1 : (CARDINALS.get(tokens[at]!.lower) ?? 0);
  const part = count > 0 ? skipDash(tokens, at + 1) : at;
  const parts = partsOf(tokens[part]?.lower ?? '');
  if (!parts || count >= parts) return null;
  let next = skipDash(tokens, part + 1);
  if (tokens[next]?.lower === 'of') next++;
  if (tokens[next]?.lower === 'a' || tokens[next]?.lower === 'one') next++;
  const percentage = /^(?:percentage|percent)$/.test(tokens[next]?.lower ?? '');
  if (percentage) next++;
  const point = tokens[next]?.lower;
  if ((point !== 'point' && point !== 'points') || (!percentage && parts !== 2 && parts !== 4)) return null;
  return { value: Math.max(count, 1) / parts, next: next + 1, step: 1 / parts };
}

const skipDash = (tokens: readonly Token[], at: number): number => (tokens[at]?.lower === '-' ? at + 1 : at);

function partsOf(word: string): number | null {
  if (word === 'half') return 2;
  if (word === 'quarter' || word === 'quarters') return 4;
  const parts = ORDINALS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  return parts !== undefined && parts > 2 ? parts : null;
}
