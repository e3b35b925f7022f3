import { expect, it } from 'vitest';
import { entitySymbols } from '../../server/src/features/entity-symbols.ts';
import { snapshotOf } from '../features/library.ts';
import { minedName } from '../support/mined.ts';

const COUNT = 100_000;

/** Words made of the digits of a number. */
const word = (number: number): string => {
  const small = [...String(number)]
    .map((digit) => 'ba chi do fen gra hu jin ka lo mar'.split(' ')[Number(digit)])
    .join('');
  return small[0]!.toUpperCase() + small.slice(1);
};

/** The bound is generous: what was measured is printed. */
it('names are looked up in milliseconds among 100,000', () => {
  const names = Array.from({ length: COUNT }, (_, at) => {
    const last = word((at * 7919) % COUNT);
    return minedName(`${word(at)} ${last}`, 'seeds/quota.txt', { kind: 'person', short: [last] });
  });
  const snapshot = { ...snapshotOf({}), mined: { length: COUNT, at: (at: number) => names[at]!, of: () => [] } };
  const timed = (query: string): number => {
    const start = performance.now();
    entitySymbols(snapshot, query);
    return performance.now() - start;
  };
  const first = timed('ba');
  const queries = names.filter((_, at) => at % 500 === 0).map(({ name }, at) => name.slice(at % 3, 2 + (at % 12)));
  const times = [...queries, '', 'b', 'zzz'].map(timed).sort((a, b) => a - b);
  const [median, p95, most] = [0.5, 0.95, 1].map((part) => times[Math.ceil(part * times.length) - 1]!);
  console.log(
    `first ${first.toFixed(0)} ms, then median ${median!.toFixed(1)}, p95 ${p95!.toFixed(1)}, most ${most!.toFixed(1)} ms`,
  );
  expect(median).toBeLessThan(30);
  expect(first).toBeLessThan(5000);
});
