import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantifiersIn, restrictionsIn } from '../../server/src/language/quantifiers.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

const read = (text: string): string[] =>
  quantifiersIn(text).map((found) => `${sliceOf(text, found)} ${found.force} ${found.adverb ? 'adverb' : found.noun}`);
const narrowed = (text: string): string[] =>
  restrictionsIn(text).map((found) => `${found.kind}: ${sliceOf(text, found)} [${found.stems.join(' ')}]`);

describe('quantifiers', () => {
  it.each([
    ['All mines closed.', ['All 1 mine']],
    ['Nearly all of the mines closed.', ['Nearly all 0.9 mine']],
    ['Most rare earth producers signed.', ['Most 0.75 produc']],
    ['The majority of voters agreed.', ['The majority of 0.75 voter']],
    ['The vast majority of voters agreed.', ['The vast majority of 0.85 voter']],
    ['Many countries and some firms left.', ['Many 0.55 countri', 'some 0.3 firm']],
    ['Some of its three plants are idle.', ['Some of 0.3 plant']],
    ['Several reports say so.', ['Several 0.35 report']],
    ['A number of reported cases were false.', ['A number of 0.35 case']],
    ['Few ships came; a few left.', ['Few 0.15 ship', 'a few 0.2 null']],
    ['No country signed.', ['No 0 countri']],
    ['None of the states signed.', ['None of 0 state']],
    ['Not all states signed.', ['Not all 0.6 state']],
    ['Every company pays tax.', ['Every 1 compani']],
    ['Every rare earth producer signed.', ['Every 1 produc']],
    ['Half the workers left.', ['Half 0.5 worker']],
    ['The entire fleet sank.', ['The entire 1 fleet']],
    ['Everyone left.', ['Everyone 1 null']],
    ['All signed.', ['All 1 null']],
    ['They have all agreed.', ['all 1 null']],
    ['It always fails.', ['always 1 adverb']],
    [
      'It usually fails, often at night, sometimes twice.',
      ['usually 0.75 adverb', 'often 0.55 adverb', 'sometimes 0.3 adverb'],
    ],
    ['It is not always so.', ['not always 0.6 adverb']],
    ['They never met.', ['never 0 adverb']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'It did not rise at all.',
    'After all, it held.',
    'the most important port',
    "Norway's most modern port",
    'It was most severe in Ellery.',
    'It will most likely fall.',
    'some 300 workers',
    'It no longer exports.',
    'no more than five',
    'No. 5 shaft',
    'half a million',
    'the second half',
    'How many came?',
    'as many as 40',
    'in the last few years',
    'the 12th most populous town',
    'the largest of all time',
    'They blame each other.',
    'on the whole',
    '',
  ])('counts nothing in: %s', (text) => expect(read(text)).toEqual([]));
});

describe('restrictions', () => {
  it.each([
    ['Only companies with a licence may export.', ['only: Only companies with a licence [compani licenc]']],
    ['It rose only in Norway.', ['only: only in Norway [norwai]', 'in: in Norway [norwai]']],
    ['Just two firms signed.', ['only: Just two firms [two firm]']],
    ['If prices rise, mines reopen.', ['if: If prices rise [price rise]']],
    ['They export only if prices rise.', ['if: only if prices rise [price rise]']],
    ['It closes unless a buyer comes.', ['unless: unless a buyer comes [buyer come]']],
    ['It passes provided that members agree.', ['provided: provided that members agree [member agre]']],
    ['They stay as long as prices hold.', ['provided: as long as prices hold [price hold]']],
    ['The deal stands, subject to approval.', ['pending: subject to approval [approv]']],
    ['The deal is subject to approval.', ['pending: subject to approval [approv]']],
    ['Exports stopped pending a review.', ['pending: pending a review [review]']],
    ['All states except Norway signed.', ['except: except Norway [norwai]']],
    ['Metals other than gold fell.', ['except: other than gold [gold]']],
    ['All signed with the exception of Norway.', ['except: with the exception of Norway [norwai]']],
    ['It was partly due to rain.', ['at-least-part: partly []']],
    ['Unemployment fell in northern Norway.', ['in: in northern Norway [northern norwai]']],
    ['Output fell at the Varn plant in May.', ['in: at the Varn plant [varn plant]']],
    ['Rates rose among young miners.', ['among: among young miners [young miner]']],
    ['It is free for 18-year-olds.', ['among: for 18-year-olds [18-year-olds]']],
    ['People aged 18 to 24 voted.', ['among: aged 18 to 24 [18 24]']],
    ['It worked in mice.', ['in: in mice [mice]']],
  ])('%s', (text, expected) => expect(narrowed(text)).toEqual(expected));

  it.each([
    'It rose in May 2024.',
    'It rose in fact.',
    'It is good for trade.',
    'a vote in support of Norway',
    'a date for the trial',
    'Not only ore fell.',
    'It has just opened.',
    'They asked if it rose.',
    'It rose as if by magic.',
    'It lasted as long as 5 years.',
    'Goods are subject to tariffs.',
    'The case is pending.',
    '',
  ])('nothing narrowed in: %s', (text) => expect(narrowed(text)).toEqual([]));
});

it('holds its spans in the text, in order', () => {
  const pieces = fc.constantFrom(
    'all',
    'of',
    'the',
    'mines',
    'only',
    'in',
    'Norway',
    'if',
    ',',
    '. ',
    'not',
    'every',
    'aged',
    '18',
    'among',
    'most',
    'é',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const text = parts.join(' ');
      for (const list of [quantifiersIn(text), restrictionsIn(text)]) {
        let last = 0;
        for (const { start, end } of list) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }
    }),
    { numRuns: runs(500) },
  );
});
