/** The smallest of numbers, however many; Infinity of none. */
export const least = (numbers: Iterable<number>): number => {
  let found = Infinity;
  for (const number of numbers) if (number < found) found = number;
  return found;
};

/** The largest of numbers, however many; -Infinity of none. */
export const most = (numbers: Iterable<number>): number => {
  let found = -Infinity;
  for (const number of numbers) if (number > found) found = number;
  return found;
};

/** The middle one of numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
