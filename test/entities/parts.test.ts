import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Parts } from '../../server/src/entities/parts.ts';

const pairs = fc.array(fc.tuple(fc.constantFrom('ab', 'abc', 'abd', '__proto__', ''), fc.nat(2 ** 31 - 1)), {
  maxLength: 3000,
});

test('what was added under a key is found under it, in its order', () =>
  fc.assert(
    fc.property(pairs, (all) => {
      const parts = new Parts();
      for (const [key, value] of all) parts.add(key, value);
      const find = parts.done();
      for (const key of ['ab', 'abc', 'abd', '__proto__', '', 'constructor'])
        expect([...find(key)]).toEqual(all.filter(([own]) => own === key).map(([, value]) => value));
    }),
  ));
