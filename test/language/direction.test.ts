import { describe, expect, it } from 'vitest';
import { areOpposites, directionOf, directionsIn, directionsOf } from '../../server/src/language/direction.ts';
import { OPPOSITES } from '../../server/src/language/direction-table.ts';

describe('directions of words', () => {
  it.each([
    ['rose', 'change', 1],
    ['rising', 'change', 1],
    ['increases', 'change', 1],
    ['grew', 'change', 1],
    ['fell', 'change', -1],
    ['declining', 'change', -1],
    ['shrank', 'change', -1],
    ['won', 'contest', 1],
    ['defeated', 'contest', 1],
    ['lost', 'contest', -1],
    ['before', 'order', 1],
    ['after', 'order', -1],
    ['more', 'amount', 1],
    ['fewer', 'amount', -1],
    ['approved', 'accept', 1],
    ['vetoed', 'accept', -1],
    ['higher', 'level', 1],
    ['imports', 'export', -1],
  ])('%s', (word, axis, sign) => expect(directionOf(word)).toEqual({ axis, sign }));

  it.each(['table', 'generally', 'policy', 'constructor', '__proto__', 'toString', ''])('none: %s', (word) =>
    expect(directionOf(word)).toBeNull(),
  );

  it.each([
    ['rose', 'declined'],
    ['gained', 'relinquished'],
    ['wins', 'lost'],
    ['more', 'fewer'],
    ['before', 'after'],
    ['opened', 'closed'],
    ['buys', 'sold'],
    ['exports', 'imports'],
    ['accepted', 'rejected'],
    ['ratify', 'vetoed'],
    ['allow', 'banned'],
    ['joined', 'left'],
    ['strengthened', 'weakened'],
    ['confirmed', 'denied'],
    ['legal', 'illegal'],
    ['surplus', 'deficit'],
    ['first', 'last'],
    ['public', 'private'],
    ['acquitted', 'convicted'],
    ['upgrade', 'downgraded'],
  ])('%s and %s', (a, b) => {
    expect(areOpposites(a, b)).toBe(true);
    expect(areOpposites(b, a)).toBe(true);
    expect(areOpposites(a, a)).toBe(false);
  });

  it('no word of the table stands on both sides of its axis', () => {
    for (const [axis, up, down] of OPPOSITES) {
      const [ups, downs] = [up.split(/\s+/), down.split(/\s+/)];
      expect(
        ups.filter((word) => downs.includes(word)),
        axis,
      ).toEqual([]);
      for (const word of [...ups, ...downs]) expect(word, axis).toMatch(/^=?[a-z-]+$/);
    }
  });

  it('every word of the table keeps its own side, whatever stems it shares', () => {
    const wrong = OPPOSITES.flatMap(([axis, up, down]) =>
      [[up, 1] as const, [down, -1] as const].flatMap(([words, sign]) =>
        words
          .split(/\s+/)
          .filter((word) => !directionsOf(word.replace('=', '')).some((d) => d.axis === axis && d.sign === sign)),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('directions in texts', () => {
  const read = (text: string): string[] =>
    directionsIn(text).map(({ lower, axis, sign }) => `${lower} ${axis}${sign > 0 ? '+' : '-'}`);
  it.each([
    ['Output rose while sales fell.', ['rose change+', 'fell change-']],
    ['no more than five', []],
    ['more than five', []],
    ['more or less', []],
    ['more ships', ['more amount+', 'more level+']],
    ['more rice than a month earlier', ['more change+', 'more amount+', 'more level+', 'earlier time+']],
    ['less rice in May than in the previous year', ['less change-', 'less amount-', 'less level-']],
    ['pushed the price of rice up by a fifth', ['up change+']],
    ['pushed the price, and looked up', []],
    ['drove wages in the towns lower', ['lower change-', 'lower level-']],
    ['on old-style contracts', []],
    ['output contracts by 2%', ['contracts change-']],
    ['at first', []],
    ['last year', []],
    ['after 2015 and prior to May', []],
    ['after the vote', ['after order-']],
    ['the following ships', []],
    ['Cédric Soares and Long Island', []],
    ['in North Harlan', ['north north+']],
    ['They defeated the unit.', ['defeated contest+']],
    ['They were defeated by it.', ['defeated contest-']],
    ['last fall 2019', ['last place-']],
    ['a rose', []],
    [
      'It closed in the fall of 2023 after a fall of 5 percent.',
      ['closed open-', 'fall change-', 'after order-', 'fall change-'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
