import type { Token } from './tokens.ts';

const PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 12]],
  ['scores', [40, 20]],
  ['tens', [20, 10]],
  ['hundreds', [200, 100]],
  ['thousands', [2000, 1000]],
  ['millions', [2e6, 1e6]],
  ['billions', [2e9, 1e9]],
  ['trillions', [2e12, 1e12]],
]);

/** *dozens*, *hundreds of thousands*: from twice the word to just under its tenfold. Null when none starts here. */
export function vagueAt(
  tokens: readonly Token[],
  at: number,
): { low: number; high: number; step: number; next: number } | null {
  const word = PLURALS.get(tokens[at]!.lower);
  if (!word) return null;
  const second = tokens[at + 1]?.lower === 'of' ? PLURALS.get(tokens[at + 2]?.lower ?? '') : undefined;
  if (tokens[at]!.lower === 'tens' && !second) return null;
  if (tokens[at]!.lower === 'scores' && tokens[at + 1]?.lower !== 'of') return null;
  const times = second && second[1] > word[1] ? second[1] : 1;
  const [low, step] = [word[0] * times, word[1] * times];
  return { low, high: step * 10, step, next: times > 1 ? at + 3 : at + 1 };
}
