import { describe, expect, it } from 'vitest';
import { weaselAttributions } from '../../../server/src/language/cues.ts';

const weasels = (sentence: string): string[] => weaselAttributions(sentence).map((weasel) => weasel.text);

describe('attributions without a name', () => {
  it.each([
    ['Experts say prices will fall.', ['Experts say']],
    ['Some analysts argue that it fails.', ['Some analysts argue']],
    ['Critics claim otherwise.', ['Critics claim']],
    ['Observers note a shift.', ['Observers note']],
    ['Industry sources say so.', ['Industry sources say']],
    ['Chinese experts say prices fell.', ['Chinese experts say']],
    ['Sources close to the board said it fails.', ['Sources close to the board said']],
    ['Most of the analysts said so.', ['Most of the analysts said']],
    ['Many believe the plan failed.', ['Many believe']],
    ['Some now argue that it works.', ['Some now argue']],
    ['It works, but some say it does not.', ['some say']],
    ['Reports suggest a deal is near.', ['Reports suggest']],
    ['Studies show that dust harms lungs.', ['Studies show']],
    ['A recent study found that dust harms lungs.', ['A recent study found']],
    ['One analyst said that prices fell.', ['One analyst said']],
    ['Researchers found that dust harms lungs.', ['Researchers found']],
    ['It is believed that the plant closed.', ['It is believed']],
    ['It is widely thought that prices fell.', ['It is widely thought']],
    ['It has been argued that quotas fail.', ['It has been argued']],
    ['The plant is said to have closed.', ['is said']],
    ['It is widely seen as a failure.', ['is widely seen']],
    ['The plant reportedly closed.', ['reportedly']],
    ['According to analysts, prices fell.', ['According to analysts']],
    ['Prices fell, say experts.', ['say experts']],
    ['Prices fell, analysts say.', ['analysts say']],
    ['Analysts who follow the market say prices fell.', ['Analysts who follow the market say']],
    ['Sources who asked not to be named said it was near.', ['Sources who asked not to be named said']],
    ['Traders that a broker knows say prices fell.', ['Traders that a broker knows say']],
    ['Experts do not believe that it works.', ['Experts do not believe']],
    ['Studies have shown that dust harms lungs.', ['Studies have shown']],
    ['Experts say it fell, and critics say it rose.', ['Experts say', 'critics say']],
  ])('%s', (sentence, expected) => {
    expect(weasels(sentence)).toEqual(expected);
  });

  it.each([
    'Experts at the Rare Earth Institute say prices will fall.',
    'A source that nobody cites is often one that was forgotten.',
    'Sources that we cannot read are named.',
    'Studies cite each other.',
    'Reports state the date at the top.',
    'A survey shows what people say.',
    'No studies show that it works.',
    'Experts do not say whether it works.',
    'None of the experts said so.',
    'If a source says that it fell, cite it.',
    'When experts disagree, cite both.',
    'Analysts write reports.',
    'Many people with confirmed infections died.',
    'The town is widely known for its cheese.',
    'It is laid to people or reports.',
    'Critics, including Amnesty, say it fails.',
    'Goldman analysts say prices fell.',
    'Some Goldman analysts say prices fell.',
    'US officials said that prices fell.',
    'In 2024 Chinese officials said that prices fell.',
    'The experts said no.',
    'These analysts say no.',
    'Our sources say so.',
    'The sources cited in the annex say so.',
    'The report suggests a deal is near.',
    'A study by the WHO found that dust harms lungs.',
    'A study in Nature says that dust harms lungs.',
    'It is believed by NASA that the plant closed.',
    'According to Liu, experts say prices fell.',
    'According to the analysts, prices fell.',
    'According to analysts at UBS, prices fell.',
    'According to plan, the mine closed.',
    'Some mines closed.',
    'Some report losses.',
    'Many firms report losses.',
    'Sales reports rose.',
    'State media say so.',
    'Researchers found a way.',
    'Liu told experts to say nothing.',
    '“Experts say so,” he wrote.',
    'Liu believes that it works.',
    'Experts are people.',
    '',
  ])('%s has none', (sentence) => {
    expect(weasels(sentence)).toEqual([]);
  });

  it('carry the span of their words', () => {
    const sentence = 'Prices, experts say, fell.';
    expect(weaselAttributions(sentence)).toEqual([{ span: { start: 8, end: 19 }, text: 'experts say' }]);
  });
});
