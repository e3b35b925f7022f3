import { expect, test } from 'vitest';
import { saidOfCrashes } from '../../client/src/server-text.ts';

test('one crash disturbs nobody, and is in the log', () => {
  expect(saidOfCrashes(1, 1000)).toEqual({
    log: 'The language server ended unexpectedly. It is started again in 1 s.',
    message: null,
  });
});

test('the writer is told once that it keeps crashing, and once that it is given up', () => {
  const told = [1, 2, 3, 4, 5].filter((crashes) => saidOfCrashes(crashes, 1000).message !== null);
  expect(told).toEqual([3]);
  expect(saidOfCrashes(3, 4000).log).toContain('(3 times in a row). It is started again in 4 s.');
  expect(saidOfCrashes(11, null).message).toMatch(/not checked until you restart/);
});
