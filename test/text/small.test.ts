import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derived } from '../../server/src/text/derived.ts';
import { fingerprintOf } from '../../server/src/text/hash.ts';
import { bySpan, contains, overlaps, shift, sliceOf, touches, trimSpan } from '../../server/src/text/span.ts';

describe('spans', () => {
  it('slice, move and compare', () => {
    expect(sliceOf('abcdef', { start: 2, end: 4 })).toBe('cd');
    expect(shift({ start: 2, end: 4 }, -1)).toEqual({ start: 1, end: 3 });
    expect(contains({ start: 1, end: 5 }, { start: 1, end: 5 })).toBe(true);
    expect(contains({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false);
    expect(touches({ start: 1, end: 5 }, 5)).toBe(true);
    expect(touches({ start: 1, end: 5 }, 6)).toBe(false);
    expect(overlaps({ start: 1, end: 5 }, { start: 5, end: 6 })).toBe(false);
    expect(overlaps({ start: 1, end: 5 }, { start: 4, end: 6 })).toBe(true);
    const spans = [
      { start: 3, end: 4 },
      { start: 1, end: 9 },
      { start: 1, end: 2 },
    ];
    expect(spans.sort(bySpan).map((span) => [span.start, span.end])).toEqual([
      [1, 2],
      [1, 9],
      [3, 4],
    ]);
  });

  it('lose the white space at their edges', () => {
    expect(trimSpan('  ab ', { start: 0, end: 5 })).toEqual({ start: 2, end: 4 });
    expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
  });
});

describe('derived', () => {
  it('computes once for each object, undefined answers too', () => {
    let calls = 0;
    const answer = derived((_of: object) => {
      calls++;
      return undefined;
    });
    const a = {};
    answer(a);
    answer(a);
    answer({});
    expect(calls).toBe(2);
  });
});

describe('fingerprintOf', () => {
  it('is 16 hexadecimal digits, stable, and other for other texts', () => {
    expect(fingerprintOf('the quota rose')).toBe(fingerprintOf(['the quota', 'rose'].join(' ')));
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(fingerprintOf(a)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprintOf(a) === fingerprintOf(b)).toBe(a === b);
      }),
    );
  });
});
