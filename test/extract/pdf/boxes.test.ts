import { expect, test } from 'vitest';
import { boxesOf } from '../../../server/src/extract/pdf/boxes.ts';
import type { Line } from '../../../server/src/extract/pdf/columns.ts';

const page = { width: 400, height: 600 };
const line = (left: number, y: number, size = 10) => ({ left, right: left + 100, y, size }) as Line;

test('one box for each column, and none for what a file puts at no place in this world', () => {
  expect(boxesOf([line(40, 100), line(40, 88)], page, 0)).toHaveLength(1);
  for (const far of [
    line(-Infinity, 100),
    line(40, Infinity),
    line(40, 100, Infinity),
    line(Number.NaN, 100),
    line(1e308, 1),
  ])
    expect(boxesOf([far], page, 0)).toEqual([]);
  expect(
    boxesOf([line(40, 100), line(Infinity, 200)], page, 1)
      .flat()
      .every(Number.isFinite),
  ).toBe(true);
});
