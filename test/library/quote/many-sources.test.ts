import { expect, it } from 'vitest';
import { matchQuotation } from '../../../server/src/library/quote/match.ts';
import { foldedBody } from '../../../server/src/text/fold.ts';
import { bodyOfText } from './body.ts';

const bodies = Array.from({ length: 300 }, (_, i) =>
  bodyOfText(`“Port ${i}” — the com-\npany’s quota rose.\n\nCranes of port ${i} stood still for a week.`),
);
const found = (i: number) => [
  matchQuotation(bodies[i]!, [], `the company's quota rose`),
  matchQuotation(bodies[i]!, [], `Cranes of port ${i} stood quite still for a week`),
];

it('finds the same in a source after many others were read, of which not all are kept', () => {
  const first = bodies.map((_, i) => found(i));
  const folded = bodies.map(foldedBody);
  expect(foldedBody(bodies[0]!)).not.toBe(folded[0]);
  expect(first.every(([exact, near]) => exact!.kind === 'exact' && near!.kind === 'altered')).toBe(true);
  expect(bodies.map((_, i) => found(i))).toEqual(first);
});
