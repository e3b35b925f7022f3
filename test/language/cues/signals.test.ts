import { describe, expect, it } from 'vitest';
import { claimSignals } from '../../../server/src/language/cues.ts';

const signals = (sentence: string): string[] =>
  claimSignals(sentence).map((signal) => `${signal.kind}: ${signal.text}`);

describe('what makes a sentence checkable', () => {
  it.each([
    ['Six units presented reports and five others sent summaries.', ['number: Six units', 'number: five others']],
    ['The plant made 24 units in 2024.', ['number: 24 units', 'date: 2024']],
    ['It has more than 20 mines.', ['number: 20 mines']],
    ['The rate was 5%.', ['number: 5%']],
    ['The rate was 5 %, then 6 per cent.', ['number: 5 %', 'number: 6 per cent']],
    ['It cost US$2.1bn, or 3 million euro.', ['number: US$2.1bn', 'number: 3 million euro']],
    ['Ten of the twelve mines closed.', ['number: Ten', 'number: twelve mines']],
    ['In 2024 firms closed 300 mines.', ['date: 2024', 'number: 300 mines']],
    ['In China 24 firms work.', ['number: 24 firms']],
    ['On Monday, 4 May 2025, it opened.', ['date: Monday, 4 May 2025']],
    ['It opened on the 8th of November.', ['date: 8th of November']],
    ['It opened on 1 May, May 2 and in May.', ['date: 1 May', 'date: May 2', 'date: May']],
    [
      'It was so in Q3 2021, FY2023, mid-2024 and the 1990s.',
      ['date: Q3 2021', 'date: FY2023', 'date: mid-2024', 'date: 1990s'],
    ],
    ['The 2024 elections are over.', ['date: 2024']],
    ['It stood there (2019).', ['date: 2019']],
    ['It is due to open in May.', ['date: May']],
    ['CNRE elected Liu as chairman.', ['event: elected']],
    ['The law was signed by Xi.', ['event: was signed']],
    ['Beijing has approved the plan.', ['event: has approved']],
    ['Prices fell because of sanctions.', ['comparison: fell', 'cause: because of']],
    ['Sanctions led to shortages.', ['cause: led to']],
    ['The shortage was caused by a strike.', ['cause: caused by']],
    ['The fall was due to floods.', ['cause: due to']],
    ['Floods triggered a shortage.', ['cause: triggered']],
    ['The shortage stems from floods.', ['cause: stems from']],
    ['China is the largest producer.', ['comparison: largest']],
    ['It is the most populous province.', ['comparison: most populous']],
    ['Exports were larger than imports.', ['comparison: larger than']],
    ['It has more mines than Vietnam.', ['comparison: more mines than']],
    ['Imports exceeded exports.', ['comparison: exceeded']],
    ['Output rose by 15,000 tonnes.', ['computed: rose by 15,000']],
    ['Output fell 12 per cent.', ['computed: fell 12 per cent']],
    ['Exports were up 12 % on the year.', ['computed: up 12 %']],
    ['Exports more than doubled to US$2.1bn.', ['computed: more than doubled', 'number: US$2.1bn']],
    ['A third of the mines closed.', ['computed: A third of']],
    ['Two-thirds of the mines closed.', ['computed: Two-thirds of']],
    ['Half of the members left.', ['computed: Half of']],
    ['It is twice as high, or three times the norm.', ['computed: twice as', 'computed: three times the']],
    ['There was a threefold rise.', ['computed: threefold']],
    ['Output fell to 300 in 2020.', ['comparison: fell', 'number: 300', 'date: 2020']],
    ['@cnre-2025 says that it made 24 units.', ['number: 24 units']],
    ['Leaders from six units presented their reports.', ['number: six units']],
    ['CNRE has six units.', ['number: six units']],
    ['The mine has nine workers.', ['number: nine workers']],
    ['It took three years.', ['number: three years']],
    ['Nearly every second household was heated with oil.', ['computed: every second']],
    ['The agency has never published its accounts.', ['event: has never published']],
    ['The mine has the deepest shaft.', ['comparison: deepest']],
    ['Ruiz was the first woman to lead the bank.', ['comparison: first woman']],
    ['It made record losses.', ['comparison: record losses']],
    ['A majority of the members left.', ['computed: majority of']],
    ['We employ 300 people.', ['number: 300 people']],
    ['We are the largest buyer.', ['comparison: largest']],
    ['Sanctions lead to shortages.', ['cause: lead to']],
    ['The strike did not cause delays in 2020.', ['cause: cause', 'date: 2020']],
  ])('%s', (sentence, expected) => {
    expect(signals(sentence)).toEqual(expected);
  });

  it.each([
    'This matters.',
    'The plan is a good one.',
    'First, the plan is sound.',
    'There are two questions here.',
    'We have three main points.',
    'The two are alike.',
    'One of the reasons is simple.',
    'He owns one mine.',
    'Section 2 and Figure 3 agree.',
    'It stands in sections 2 and 3.',
    'See pp. 3-5 of the annex.',
    'See ¶ 7.',
    '1. The first item matters.',
    'The Boeing 737 is an aircraft.',
    'The 5G and COVID-19 teams are here.',
    'The third quarter is weak.',
    'A third party is needed.',
    'It is the most important point.',
    'This is better than nothing.',
    'It is a success rather than a failure.',
    'We chose this because it is simple.',
    'This is because of us.',
    'The company will be founded soon.',
    'The May family and the March family are friends.',
    'He said “24 units fell in 2024”.',
    '@cnre-2025 is a source.',
    'The causes are unknown.',
    'A modest interest is honest.',
    'A quota means a limit.',
    'It adds two constructs.',
    'Two documents of the library have the same key.',
    'Three files based on one list share an id.',
    'Each answer was read by two coders.',
    'We tested the form with nine owners.',
    'The meeting closed before nine.',
    'Plot 12 is half empty.',
    'Three files under one id: the check, the page altered.md beside it, and its test stand there.',
    'The parts: ¶ 7 and ¶ 8.',
    'A citation leads to a source.',
    'The link leads to the passage.',
    'A missing key causes an error.',
    'One did not cause the other.',
    'A mill that is driven by the tide is a tidal mill.',
    'The run is slow because every file is read.',
    'An unknown key is an error that names the nearest known one.',
    'It is a winter with more storms than usual.',
    'This takes up three strands.',
    'We drew a sample of 800.',
    'I climbed the tower in March.',
    'Since April we bake in the shop.',
    'She asked why prices had doubled.',
    'How it is built stands in ARCHITECTURE.md.',
    'We dropped a question.',
    'Whether the belt causes this is open.',
    'It is the first point that matters.',
    'The only thing to do is to wait.',
    'The last record was lost.',
    'The Long Sunday is a pattern.',
    'Increased pressure is a worry.',
    '',
  ])('%s gives none', (sentence) => {
    expect(signals(sentence)).toEqual([]);
  });

  it('spans lie in the sentence, in order and apart', () => {
    const sentence = 'On 4 May 2025 CNRE sold 24 units, a third of the total, because of floods.';
    let at = 0;
    for (const { span, text } of claimSignals(sentence)) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      expect(sentence.slice(span.start, span.end)).toBe(text);
      at = span.end;
    }
    expect(at).toBeGreaterThan(0);
  });
});
