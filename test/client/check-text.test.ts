import { expect, test } from 'vitest';
import { saidOfWorkspace } from '../../client/src/commands/check-text.ts';

const report = (...severities: number[]) => ({ kind: 'full', items: severities.map((severity) => ({ severity })) });

test('the sum of all files, and in how many something was found', () => {
  expect(saidOfWorkspace([report(1, 1, 2), report(), report(3), { kind: 'unchanged' }])).toEqual({
    text: 'All notes are checked: 2 errors, 1 warning, 1 info in 2 files.',
    count: 4,
  });
});

test('nothing found is said, too', () => {
  expect(saidOfWorkspace([report()])).toEqual({ text: 'All notes are checked: no findings.', count: 0 });
  expect(saidOfWorkspace([])).toMatchObject({ count: 0 });
});
