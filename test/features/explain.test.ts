import { expect, test } from 'vitest';
import { allChecks } from '../../server/src/checks/registry.ts';
import { explainCheck } from '../../server/src/features/explain.ts';

test('every check has a page under its id', () => {
  for (const { id } of allChecks)
    expect(explainCheck(id)).toEqual({ title: id, markdown: expect.stringMatching(/^# .*\n$/s) });
});

test('of a check that does not exist it says which may be meant', () => {
  expect(explainCheck('quote/alterd')).toEqual({
    problem: '“quote/alterd” is not a check. Did you mean “quote/altered”? “pincite checks” lists all of them.',
  });
});
