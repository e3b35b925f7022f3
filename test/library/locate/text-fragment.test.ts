import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTextFragment } from '../../../server/src/library/locate/text-fragment.ts';

const TEXT = 'The board met. The board’s term ends in May, and\nthe term of office begins. A term (of two) ends.';
const find = (directives: string, text = TEXT) =>
  findTextFragment(text, directives)?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('findTextFragment', () => {
  const cases: [string, string[] | null][] = [
    ['text=term', ['term']],
    ['text=TERM%20of%20office', ['term of office']],
    ['text=and the', ['and\nthe']],
    ['text=board,ends', ['board met. The board’s term ends']],
    ['text=met-,the%20board', null],
    ['text=met.-,the%20board', ['The board']],
    ['text=the-,term', ['term']],
    ['text=term,-of', ['term']],
    ['text=term,-(of', ['term']],
    ['text=The,May,-and', null],
    ['text=The,May,-%2C%20and', ['The board met. The board’s term ends in May']],
    ["text=board's", ['board’s']],
    ['text=boar', null],
    ['text=May, and', ['May, and']],
    ['text=met&text=begins', ['met', 'begins']],
    ['text=met&text=gone', null],
    ['text=met&other=x', ['met']],
    ['other=x', null],
    ['text=', null],
    ['text=a,b,c,d', null],
    ['text=%zz', null],
    ['text=-,x', null],
    ['text=(of two)', ['(of two)']],
  ];
  for (const [directives, words] of cases) it(directives, () => expect(find(directives)).toEqual(words));

  it('tells equal words apart by what stands around them', () => {
    expect(findTextFragment('a b. a c. a d', 'text=a,-c')).toEqual([{ start: 5, end: 6 }]);
    expect(findTextFragment('x a. y a', 'text=y-,a')).toEqual([{ start: 7, end: 8 }]);
  });

  it('finds any words that it is given', () => {
    const words = fc.array(fc.constantFrom('ore', '(x)', 'a,b', 'c-d', 'e&f', '50%', '“q”', 'é', '.*'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, fc.nat(7), fc.nat(7), (all, from, length) => {
        const quoted = all.slice(from, from + length + 1).join(' ');
        fc.pre(quoted !== '');
        const directive = `text=${encodeURIComponent(quoted).replace(/-/g, '%2D')}`;
        expect(find(directive, all.join('\n'))).toEqual([quoted.replace(/ /g, '\n')]);
      }),
    );
  });

  it('is linear on a long text', () => {
    const started = performance.now();
    expect(find(`text=${'ore%20'.repeat(30)}x`, 'ore '.repeat(50_000))).toBeNull();
    expect(find('text=ore,-x', `${'ore '.repeat(50_000)} x x`)).toEqual(['ore']);
    expect(find('text=ore,gone', 'ore '.repeat(50_000))).toBeNull();
    expect(find(`text=${'a '.repeat(100_000)}`, 'a '.repeat(100_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
