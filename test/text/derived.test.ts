import { describe, expect, it } from 'vitest';
import { derived } from '../../server/src/text/derived.ts';

describe('derived', () => {
  const counting = () => {
    let count = 0;
    const lengthOf = derived(({ text }: { readonly text: string }) => {
      count++;
      return text.length;
    });
    return { lengthOf, times: () => count };
  };

  it('computes once for an object, whatever else is derived from it', () => {
    const { lengthOf, times } = counting();
    const other = derived(({ text }: { readonly text: string }) => text.toUpperCase());
    const from = { text: 'mine' };
    expect([lengthOf(from), other(from), lengthOf(from), other(from), times()]).toEqual([4, 'MINE', 4, 'MINE', 1]);
  });

  it('keeps null and undefined, too', () => {
    let count = 0;
    const nothing = derived((_: object) => {
      count++;
      return undefined;
    });
    const from = {};
    nothing(from);
    nothing(from);
    expect(count).toBe(1);
  });

  it('begins anew for a copy, and leaves no trace that is copied or compared', () => {
    const { lengthOf, times } = counting();
    const from = { text: 'mine' };
    lengthOf(from);
    expect(lengthOf({ ...from, text: 'mines' })).toBe(5);
    expect(times()).toBe(2);
    expect(from).toEqual({ text: 'mine' });
    expect(Object.keys(from)).toEqual(['text']);
    expect(structuredClone(from)).toEqual({ text: 'mine' });
  });

  it('computes for a frozen object each time', () => {
    const { lengthOf, times } = counting();
    const from = Object.freeze({ text: 'mine' });
    expect([lengthOf(from), lengthOf(from), times()]).toEqual([4, 4, 2]);
  });

  it('may ask for what is derived from the same object', () => {
    const { lengthOf, times } = counting();
    const twice = derived((from: { readonly text: string }) => 2 * lengthOf(from));
    const from = { text: 'mine' };
    expect([twice(from), lengthOf(from), times()]).toEqual([8, 4, 1]);
  });
});
