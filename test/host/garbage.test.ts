import { expect, test } from 'vitest';
import { garbageCollector } from '../../server/src/host/garbage.ts';

/** A large thing that nobody has but weakly. */
const large = () => new WeakRef(Array.from({ length: 3_000_000 }, (_, i) => i + 0.5));
/** A weak reference holds on until the job that made it has ended. */
const turn = () => new Promise((done) => setTimeout(done, 0));

test('what nobody has any more is collected, once it is much', async () => {
  const collect = garbageCollector();
  collect();
  const things = Array.from({ length: 3 }, large);
  await turn();
  collect();
  expect(things.map((thing) => thing.deref())).toEqual([undefined, undefined, undefined]);
});
