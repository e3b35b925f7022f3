import { expect, test } from 'vitest';
import { unmarkedIn } from '../../server/src/language/unmarked.ts';

const found = (text: string) => unmarkedIn(text).map((each) => `${each.kind}: ${each.text}`);

test('minds and conclusions are found in order, where they stand', () => {
  const text = 'The ministry seeks to close the pit in order to save money, which means that the strike failed.';
  expect(found(text)).toEqual(['intent: seeks to', 'intent: in order to', 'inference: which means that']);
  for (const { span, text: words } of unmarkedIn(text)) expect(text.slice(span.start, span.end)).toBe(words);
});

test.each([
  'The word means that much.',
  'Marenza sought peace.',
  'The valve is meant to open.',
  'It is unclear whether the party seeks to govern.',
  'Nobody knows what this means.',
  'Our plan aims to cut waste.',
])('neither: %s', (text) => expect(found(text)).toEqual([]));

test('a megabyte is read in no time', () => {
  const begin = performance.now();
  for (const piece of ['is a aaaa ', 'this clearly ', 'in an ', 'seeks to ', 'a'])
    unmarkedIn(piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, piece === 'seeks to ' ? 100_000 : 1_000_000));
  expect(performance.now() - begin).toBeLessThan(5000);
});
