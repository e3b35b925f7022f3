import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, wordsIn } from '../../../server/src/extract/pdf/hyphens.ts';
import { foldText } from '../../../server/src/text/fold.ts';

const words = wordsIn([
  'The company is state-owned and has rare earths; the earth of the coast and all that is owned',
  'there was opened again in the year 2024, under government and into the common market and stand',
]);

describe('lines of a paragraph', () => {
  it.each([
    ['the mine was', 'opened', 'the mine was opened'],
    // What the document writes elsewhere.
    ['the govern-', 'ment', 'the government'],
    ['the state-', 'owned company', 'the state-owned company'],
    // Neither half is a word: divided at a syllable.
    ['the com-', 'pany', 'the company'],
    ['the com‐', 'pany', 'the company'],
    // Both halves are words: a compound or not.
    ['of rare-', 'earth', 'of rare-\nearth'],
    ['and there-', 'fore', 'and therefore'],
    ['a word with a soft hy\u00ad', 'phen', 'a word with a soft hyphen'],
    ['a state-of-the-', 'art plant', 'a state-of-the-art plant'],
    // Never before a digit or a capital.
    ['by mid-', '2024', 'by mid-2024'],
    ['in 1990-', '2000', 'in 1990-2000'],
    ['the Franco-', 'German plan', 'the Franco-German plan'],
    // Hyphens that hang.
    ['two-', 'and three-year plans', 'two- and three-year plans'],
    ['sent in-', 'to the market', 'sent into the market'],
    // Dashes are no hyphens.
    ['it rained —', 'again', 'it rained — again'],
    ['it rained—', 'again', 'it rained—again'],
    ['the years 2020–', '2024', 'the years 2020–2024'],
    ['see https://example.org/', 'report/2024', 'see https://example.org/report/2024'],
    ['see https://example.org.', 'The rest', 'see https://example.org. The rest'],
    ['a dash -', 'alone', 'a dash - alone'],
    ['中国经济', '增长。', '中国经济增长。'],
    ['中国', 'grows', '中国 grows'],
  ])('%j and %j are %j', (first, second, joined) => expect(joinLines(first, second, words)).toBe(joined));

  it('fold to the same, however a compound was meant', () => {
    const { text, joins } = foldText(joinLines('of rare-', 'earth', words));
    expect(text).toBe('of rareearth');
    expect(joins).toEqual([7]);
  });

  it('are divided by nothing but white space and hyphens', () => {
    const letters = fc.stringMatching(/^[a-zA-Z0-9]{1,8}[-‐]?$/);
    fc.assert(
      fc.property(letters, letters, (first, second) => {
        const plain = (text: string) => text.replace(/[\s‐-]/g, '');
        expect(plain(joinLines(first, second, words))).toBe(plain(first + second));
      }),
    );
  });
});

describe('the words of a document', () => {
  it('are those inside lines', () => {
    expect([...wordsIn(['He said some-', 'thing of Rare‐Earth'])]).toEqual(['he', 'said', 'of', 'rare-earth']);
  });
});
