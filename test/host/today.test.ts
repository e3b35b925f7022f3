import { expect, test } from 'vitest';
import { today } from '../../server/src/host/today.ts';

test('the day is that of the clock on the wall, in full', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 10, 26, 0, 1))).toBe('2026-11-26');
  expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
});
