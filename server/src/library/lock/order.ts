import type { Pin } from './model.ts';

/** The order of the lock: by key, then locator with numbers as numbers (¶ 2 before ¶ 10), the same on every machine. */
export function byPlace(a: Pin, b: Pin): number {
  return (
    byUnits(a.key, b.key) ||
    naturally(a.locator, b.locator) ||
    byUnits(a.date, b.date) ||
    byUnits(JSON.stringify(a), JSON.stringify(b))
  );
}

function naturally(a: string, b: string): number {
  const left = a.split(DIGITS);
  const right = b.split(DIGITS);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const number = i % 2 === 1 ? Number(left[i]) - Number(right[i]) : 0;
    const order = number || byUnits(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const DIGITS = /([0-9]{1,15})/;

const byUnits = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
