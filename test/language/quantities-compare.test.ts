import { describe, expect, it } from 'vitest';
import { compareQuantities, derivable, readQuantities } from '../../server/src/language/quantities.ts';

const one = (text: string) => {
  const found = readQuantities(text);
  expect(found.length, text).toBeGreaterThan(0);
  return found[0]!;
};
const compare = (claim: string, passage: string) => compareQuantities(one(claim), one(passage));

describe('a figure of the claim against one of the passage', () => {
  it.each([
    ['six units', '6 units', 'equal', []],
    [
      'no more than two ships',
      'fewer than three ships',
      'compatible',
      ['within-bound', 'approximation', 'approximation'],
    ],
    ['more than 10.8 million', 'about 11 million', 'compatible', ['undetermined', 'approximation', 'approximation']],
    ['12 million', '12 million euros', 'compatible', []],
    ['43 deaths', '43 people died', 'equal', []],
    ['6.2', '6.2/10', 'compatible', ['counts-of-share']],
    ['over 26 wins', 'the 26th win', 'different', ['counted-in-order']],
    ['six units', '7 units', 'different', ['value']],
    ['21 percent', '12 percent', 'different', ['value']],
    ['12%', 'twelve per cent', 'equal', []],
    ['half of it', '50 percent', 'equal', ['converted']],
    ['a third of it', '33 percent', 'compatible', ['converted', 'rounded']],
    ['about a third of it', '31 percent', 'compatible', ['converted', 'rounded', 'approximation']],
    ['two-thirds', '67 percent', 'compatible', ['converted', 'rounded']],
    ['2.1 billion', '2,100 million', 'equal', []],
    ['3 tonnes', '3,000 kg', 'equal', ['converted']],
    ['3 tonnes', '3,500 kg', 'different', ['converted', 'value']],
    ['10 miles', '16 kilometres', 'compatible', ['converted', 'rounded']],
    ['two weeks', '14 days', 'equal', ['converted']],
    ['three months', '90 days', 'compatible', ['converted', 'rounded']],
    ['three months', '12 weeks', 'compatible', ['converted', 'rounded']],
    ['one and a half months', 'six weeks', 'compatible', ['converted', 'rounded']],
    ['13 weeks', 'three months', 'compatible', ['converted', 'rounded']],
    ['three months', '97 days', 'different', ['converted', 'value']],
    ['97 days', 'three months', 'different', ['converted', 'value']],
    ['two months', '60 to 120 days', 'different', ['converted', 'undetermined', 'value']],
    ['$5 million', 'US$5m', 'equal', []],
    ['$5 million', '€5 million', 'unrelated', ['other-unit']],
    ['$5 million', '5 million people', 'unrelated', ['other-unit']],
    ['5 percentage points', '5 percent', 'different', ['points-for-percent']],
    ['5 percent', '5 percentage points', 'different', ['points-for-percent']],
    ['50 basis points', '0.5 percentage points', 'equal', ['converted']],
    ['more than 10', '12', 'compatible', ['within-bound', 'approximation']],
    ['more than 10', '10', 'different', ['value']],
    ['more than 10', '9', 'different', ['value']],
    ['at least 10', '10', 'compatible', ['approximation']],
    ['at least 10', 'more than 12', 'compatible', ['within-bound', 'approximation', 'approximation']],
    ['at least 12', 'more than 10', 'different', ['undetermined', 'value']],
    ['fewer than 10', '9', 'compatible', ['within-bound', 'approximation']],
    ['fewer than 10', 'more than 10', 'different', ['value']],
    ['fewer than 14', 'over 10', 'compatible', ['undetermined', 'approximation', 'approximation']],
    ['fewer than 10', 'over 14', 'different', ['value']],
    ['up to 10', '12', 'different', ['value']],
    ['12', 'more than 10', 'different', ['undetermined', 'value']],
    ['10', 'more than 10', 'compatible', ['approximation']],
    ['10', 'about 10', 'compatible', ['approximation']],
    ['about 10', '10', 'compatible', ['approximation']],
    ['more than 10', 'more than 10', 'equal', []],
    ['about 12', '11.7', 'compatible', ['rounded', 'approximation']],
    ['about 12', '15', 'different', ['value']],
    ['nearly 50', '48', 'compatible', ['rounded', 'approximation']],
    ['nearly 50', '52', 'different', ['value']],
    ['just over 50', '52', 'compatible', ['rounded', 'approximation']],
    ['12 percent', '11.9 percent', 'compatible', ['rounded']],
    ['1.2 million', '1,187,000', 'compatible', ['rounded']],
    ['1.3 million', '1,187,000', 'different', ['value']],
    ['11.9 percent', '12 percent', 'different', ['value']],
    ['20 units', '19 units', 'different', ['value']],
    ['between 3 and 5', '4', 'compatible', ['within-range']],
    ['between 3 and 5', '6', 'different', ['value']],
    ['4', 'between 3 and 5', 'different', ['undetermined', 'value']],
    ['3-5', 'between 3 and 5', 'equal', []],
    ['dozens', '40', 'compatible', ['within-range']],
    ['dozens', '400', 'different', ['value']],
    ['hundreds of thousands', '350,000', 'compatible', ['within-range']],
    ['third place', '3rd place', 'equal', []],
    ['third place', 'second place', 'different', ['value']],
    ['third place', 'four places', 'unrelated', ['other-kind']],
    ['four people', 'the fourth death', 'compatible', ['counted-in-order']],
    ['17th richest person', '18th wealthiest person', 'different', ['value']],
    ['the first', 'the second', 'unrelated', ['value']],
    ['first place', 'second place', 'different', ['value']],
    ['above seventh', 'sixth', 'compatible', ['within-bound', 'approximation']],
    ['above seventh', 'eighth', 'different', ['value']],
    ['after the age of 20', '23 years old', 'compatible', ['within-bound', 'approximation']],
    ['doubled', 'tripled', 'different', ['value']],
    ['more than doubled', 'tripled', 'compatible', ['within-bound', 'approximation']],
    ['won 3-1', 'won 3-1', 'equal', []],
    ['won 3-1', 'lost 1-3', 'compatible', []],
    ['won 3-1', 'won 3-2', 'different', []],
    ['six units', 'seven ships', 'unrelated', ['value', 'other-noun']],
    ['more than six units', 'seven ships', 'unrelated', ['within-bound', 'approximation', 'other-noun']],
    ['six units', 'six ships', 'equal', ['other-noun']],
    ['300 people', '300 residents', 'equal', []],
    ['4 percent a year', '5 percent a month', 'unrelated', ['value', 'other-rate']],
    ['five members', '5 out of 12 members', 'compatible', ['counts-of-share']],
    ['six members', '5 out of 12 members', 'unrelated', []],
    ['six votes', '5 out of 12 members', 'unrelated', []],
    ['0 cases', '0 cases', 'equal', []],
    ['5 cases', '0 cases', 'different', ['value']],
    ['5°C', '5°F', 'unrelated', ['other-unit']],
  ])('%s — %s: %s', (claim, passage, verdict, reasons) => {
    const found = compare(claim, passage);
    expect([found.verdict, found.reasons.map(({ kind }) => kind)]).toEqual([verdict, reasons]);
  });

  it('gives the reasons as data', () => {
    expect(compare('21 percent', '12 percent').reasons).toEqual([{ kind: 'value', ratio: 1.75 }]);
    expect(compare('3 tonnes', '3,000 kg').reasons).toEqual([{ kind: 'converted', from: 'kilogram', to: 'tonne' }]);
    expect(compare('10', 'about 10').reasons).toEqual([{ kind: 'approximation', side: 'passage', words: 'about' }]);
  });
});

describe('figures worked out from those of the passage', () => {
  it.each([
    ['11 units', 'six units and five others', 'sum'],
    ['15,000 tonnes', 'rose from 41,000 tonnes to 56,000 tonnes', 'difference'],
    ['15 tonnes', 'rose from 41,000 tonnes to 56,000 tonnes', null],
    ['15,000 people', 'rose from 41,000 tonnes to 56,000 tonnes', null],
    ['3 percentage points', 'rose from 4 percent to 7 percent', 'difference'],
    ['more than doubled', 'went from 10 units to 25 units', 'ratio'],
    ['more than doubled', 'went from 10 units to 15 units', null],
    ['halved', 'went from 10 units to 5 units', 'ratio'],
    ['37 percent', 'rose from 41,000 tonnes to 56,000 tonnes', 'percent-change'],
    ['36.6 percent', 'rose from 41,000 tonnes to 56,000 tonnes', 'percent-change'],
    ['about half', 'rose from 41,000 tonnes to 56,000 tonnes', null],
    ['50 percent', '20 tonnes, then 10 tonnes', 'percent-change'],
    ['60 percent', '3 of the 5 units', 'share'],
    ['88 percent', '12 percent did not', 'complement'],
    ['$9 million', '$4 million, $3 million and $2 million', 'sum'],
    ['$9 million', '$4 million, €3 million and $2 million', null],
    ['more than 17 units', '17 units, 10 of them new', null],
    ['more than 26 units', '17 units, 10 of them new', 'sum'],
    ['third place', 'one place and two places', null],
    ['5 units', '', null],
  ])('%s of %s: %s', (claim, passage, how) => {
    expect(derivable(one(claim), readQuantities(passage))?.how ?? null).toBe(how);
  });

  it('names the figures that it used', () => {
    const passage = readQuantities('It was 41,000 tonnes, then 56,000 tonnes.');
    expect(derivable(one('15,000 tonnes'), passage)?.parts).toEqual(passage);
  });
});
