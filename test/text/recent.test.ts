import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Recent, recent } from '../../server/src/text/recent.ts';

/** Counts how often an answer is worked out. */
function counted(most: number) {
  const asked: object[] = [];
  const answer = recent(most, (of: { readonly name: string }) => {
    asked.push(of);
    return { text: of.name };
  });
  return { answer, asked };
}

describe('recent', () => {
  it('answers the same object as long as it is among the last', () => {
    const { answer, asked } = counted(2);
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    const first = answer(a);
    answer(b);
    expect(answer(a)).toBe(first);
    answer(c);
    expect(answer(a)).toBe(first);
    expect(asked).toEqual([a, b, c]);
    answer(b);
    expect(asked).toEqual([a, b, c, b]);
  });

  it('goes by the object, not by what it holds', () => {
    const { answer } = counted(2);
    expect(answer({ name: 'a' })).not.toBe(answer({ name: 'a' }));
  });

  it('answers what is worked out, in whatever order it is asked, and keeps just the last ones', () => {
    const names = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.array(names, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (order, most) => {
        let made = 0;
        const make = (name: string) => {
          made++;
          return { text: name };
        };
        const kept = new Recent<string, { text: string }>(most);
        for (const [i, name] of order.entries()) {
          const before = made;
          expect(kept.get(name, () => make(name))).toEqual({ text: name });
          const asked = order.slice(0, i);
          const others = new Set(asked.slice(asked.lastIndexOf(name) + 1));
          expect(made === before).toBe(asked.includes(name) && others.size < most);
        }
      }),
    );
  });
});

describe('what weighs', () => {
  it('is kept up to the weight that is allowed, and the last answer always', () => {
    const kept = new Recent<string, object>(5, (key) => key.length);
    const [ab, cde] = [kept.get('ab', () => ({})), kept.get('cde', () => ({}))];
    expect(kept.get('ab', () => ({}))).toBe(ab);
    expect(kept.get('cde', () => ({}))).toBe(cde);
    const long = kept.get('long enough', () => ({}));
    expect(kept.get('long enough', () => ({}))).toBe(long);
    expect(kept.get('ab', () => ({}))).not.toBe(ab);
    expect(kept.get('cde', () => ({}))).not.toBe(cde);
  });
});
