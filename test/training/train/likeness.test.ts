import { expect, it } from 'vitest';
import { areAlike } from '../../../server/training/train/likeness.ts';

it.each([
  [
    'The film holds a rating of 82%, based on 38 reviews.',
    'The film holds a rating of 86%, based on 65 reviews.',
    true,
  ],
  ['The film holds a rating of 82%.', 'Perry was born in New Orleans.', false],
])('tells versions of one sentence: %s', (one, two, alike) => {
  expect(areAlike(one, two)).toBe(alike);
});
