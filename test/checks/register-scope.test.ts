import { expect, it } from 'vitest';
import type { Check } from '../../server/src/checks/check.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { type MinedNames, noMinedNames } from '../../server/src/entities/model.ts';
import { registerOf } from '../support/register.ts';
import { snapshotOf } from '../support/testCheck.ts';

it('runs checks of blocks again when the register changes, and not when more names are mined', () => {
  let runs = 0;
  const counting: Check = {
    id: 'entity/counting',
    severity: 'info',
    certainty: 'exact',
    summary: 'how often a block was looked at',
    *block({ register }) {
      runs++;
      for (const { name } of register.entities) yield { span: { start: 0, end: 1 }, message: name };
    },
  };
  const checks = [counting];
  const before = snapshotOf('Boagang Group makes steel.\n');
  const said = (snapshot: typeof before) =>
    checkNote(snapshot, before.path, checks).findings.map(({ message }) => message);

  expect(said(before)).toEqual([]);
  const mined: MinedNames = { ...noMinedNames };
  expect(said({ ...before, mined })).toEqual([]);
  expect(runs).toBe(1);
  expect(said({ ...before, register: registerOf([{ name: 'Baogang Group' }]) })).toEqual(['Baogang Group']);
  expect(runs).toBe(2);
});
