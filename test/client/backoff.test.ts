import { expect, test } from 'vitest';
import { Backoff } from '../../client/src/backoff.ts';

test('each crash in a row doubles the wait, to a minute at most, and after ten it gives up', () => {
  const backoff = new Backoff(() => 0);
  const waits = Array.from({ length: 11 }, () => {
    backoff.started();
    return backoff.crashed();
  });
  expect(waits.map((wait) => wait && wait / 1000)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60, null]);
  expect(backoff.crashes).toBe(11);
});

test('a server that ran for a minute counts as well again', () => {
  let now = 0;
  const backoff = new Backoff(() => now);
  backoff.crashed();
  backoff.crashed();
  backoff.started();
  now += 59_999;
  expect(backoff.crashed()).toBe(4000);
  backoff.started();
  now += 60_000;
  expect(backoff.crashed()).toBe(1000);
  expect(backoff.crashes).toBe(1);
});

test('a start that fails is a crash, however long ago the last good one was', () => {
  let now = 0;
  const backoff = new Backoff(() => now);
  backoff.started();
  backoff.crashed();
  now += 100_000;
  expect(backoff.crashed()).toBe(2000);
});

test('who restarts it starts the count anew', () => {
  const backoff = new Backoff(() => 0);
  backoff.crashed();
  backoff.crashed();
  backoff.reset();
  expect([backoff.crashes, backoff.crashed()]).toEqual([0, 1000]);
});
