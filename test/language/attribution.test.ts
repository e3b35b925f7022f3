import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionClass, attributionsIn, speakerOf } from '../../server/src/language/attribution.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

/** `class verb: source | content`. */
const read = (text: string): string[] =>
  attributionsIn(text).map(
    ({ cls, verb, sourceText, content }) => `${cls} ${verb}: ${sourceText ?? '-'} | ${sliceOf(text, content)}`,
  );

describe('who says what', () => {
  it.each([
    ['The minister said that output fell.', ['neutral say: The minister | output fell']],
    ['Liu said output had fallen.', ['neutral say: Liu | output had fallen']],
    ['Output fell, the minister said on Monday.', ['neutral say: the minister | Output fell']],
    ['“Output fell,” said Liu.', ['neutral say: Liu | Output fell']],
    ['"Output fell," Liu said.', ['neutral say: Liu | Output fell']],
    ['Sales fell, said trade minister Ana Ruiz.', ['neutral say: trade minister Ana Ruiz | Sales fell']],
    [
      'They were moved at night, claimed prison governor Oskar Dellin.',
      ['claim claim: prison governor Oskar Dellin | They were moved at night'],
    ],
    [
      'Prices will not fall soon, warned economists at the bank.',
      ['neutral warn: economists at the bank | Prices will not fall soon'],
    ],
    ['The sum, claimed back in May, was paid.', []],
    ['Liu told the Ellery Post that he would go.', ['neutral tell: Liu | he would go']],
    ['Talks failed, an aide told Reuters.', ['neutral tell: an aide | Talks failed']],
    ['Output fell, Liu said, and it will fall.', ['neutral say: Liu | Output fell, Liu said, and it will fall']],
    ['Liu, who chairs the board, said he was not told.', ['neutral say: Liu | he was not told']],
    ['The aide, asked twice, said the talks failed.', ['neutral say: The aide | the talks failed']],
    ['On Monday the head of the mine announced that it shut.', ['announce announce: the head of the mine | it shut']],
    ['Liu rose and said that it fell.', ['neutral say: Liu | it fell']],
    ['According to the ministry, output fell.', ['neutral according to: the ministry | output fell']],
    ['Output fell, according to two aides.', ['neutral according to: two aides | Output fell']],
    ['It rose; according to the bank, it fell.', ['neutral according to: the bank | it fell']],
    ['Liu, who built it, calls the dam a grave.', ['neutral call: Liu | the dam a grave']],
    ['Critics accused him of lying.', ['claim accuse: Critics | him of lying']],
    ['Voters want lower taxes.', ['believe want: Voters | lower taxes']],
    ['The board is convinced that prices will fall.', ['believe convinced: The board | prices will fall']],
    ['The offer was described as an insult.', ['neutral describe: - | The offer was described as an insult']],
    ['The mayor argued against the bill.', ['neutral argue: The mayor | against the bill']],
    ['The envoy called on firms to act.', ['neutral call: The envoy | on firms to act']],
    ['The senator voiced concern about the deal.', ['believe concern: - | the deal']],
    ['As she says, the road is long.', ['neutral say: she | the road is long']],
    ['The report says so.', ['neutral say: The report | so']],
    ['“No,” says the mayor.', ['neutral say: the mayor | No']],
    ['Those who say it is over are wrong.', ['neutral say: Those | it is over are wrong']],
    ['It was ready and it went well.”', ['neutral quotation: - | It was ready and it went well.']],
    ['“Never again.”', ['neutral quotation: - | Never again.']],
    ['The firm said in March and again in June that it would go.', ['neutral say: The firm | it would go']],
    ["In Liu's view, it failed.", ["believe view: Liu's | In Liu's view, it failed"]],
    ['The strike reportedly failed.', ['neutral reportedly: - | The strike reportedly failed']],
    ['The envoy allegedly lied.', ['claim allegedly: - | The envoy allegedly lied']],
    ['He was said to have fled.', ['neutral say: - | He was said to have fled']],
    ['It was reported that he fled.', ['find report: - | he fled']],
    ['The death was confirmed by the hospital.', ['confirm confirm: the hospital | The death']],
    ['Liu accused the firm of fraud.', ['claim accuse: Liu | the firm of fraud']],
    ['The firm was accused of fraud.', ['claim accuse: - | The firm was accused of fraud']],
    ['The ministry denied the report.', ['deny deny: The ministry | the report']],
    ['The firm pledged to cut emissions.', ['announce pledge: The firm | to cut emissions']],
    ['A study by the institute shows that it rose.', ['find show: A study by the institute | it rose']],
    ["Liu's claim that it lied spread.", ["claim claim: Liu's | it lied spread"]],
    ['Officials believe the group did it.', ['believe believe: Officials | the group did it']],
    ['Liu was quoted as saying that it fell.', ['neutral say: Liu | it fell']],
    ['The images suggest that it sank.', ['suggest suggest: The images | it sank']],
    [
      'Liu said it fell, adding that it would rise.',
      ['neutral say: Liu | it fell, adding that it would rise', 'neutral add: Liu | it would rise'],
    ],
    ['The paper ran a line. “It was never safe there.”', ['neutral quotation: - | It was never safe there.']],
    ['It fell. Liu denied it.', ['deny deny: Liu | it']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is nobody’s', () => {
  it.each([
    'The mine closed in 2020.',
    'The state of the road is bad.',
    'The claims rose to 300.',
    'He found a coin in the well.',
    'She wrote three books.',
    'The bank reported a loss.',
    'Work went according to plan.',
    'The firm declined to comment.',
    'The “grey market” grew.',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

it.each([
  ['said', 'neutral'],
  ['argues', 'neutral'],
  ['claimed', 'claim'],
  ['alleg', 'claim'],
  ['accusing', 'claim'],
  ['implies', 'suggest'],
  ['found', 'find'],
  ['revealed', 'confirm'],
  ['admitted', 'confirm'],
  ['denies', 'deny'],
  ['announc', 'announce'],
  ['thought', 'believe'],
  ['according to', 'neutral'],
  ['table', null],
  ['constructor', null],
])('class of %s', (word, expected) => expect(attributionClass(word)).toBe(expected));

describe('whose words a quotation holds', () => {
  const of = (text: string, quotation: string): string | null => {
    const start = text.indexOf(quotation);
    const found = speakerOf(text, { start, end: start + quotation.length });
    return found && sliceOf(text, found);
  };
  it.each([
    ['“It fell,” said Liu. “It will rise,” said Brel.', 'It fell', 'Liu'],
    ['“It fell,” said Liu. “It will rise,” said Brel.', 'It will rise', 'Brel'],
    ['Liu said: “It fell.” Brel left.', 'It fell', 'Liu'],
    ['Ana Brel announced that it shut. “It is over,” she said.', 'It is over', 'Ana Brel'],
    ['“It is over,” Brel said. “Nobody will come back here.”', 'Nobody will come back here', 'Brel'],
    ['According to the mayor, it was “a long night”.', 'a long night', 'the mayor'],
    ['“It is over,” she said.', 'It is over', 'she'],
    ['The mine closed. It was “a long night”.', 'a long night', null],
  ])('%s %s', (text, quotation, expected) => expect(of(text, quotation)).toBe(expected));
});

const PIECES =
  `Liu the ministry said says that claimed according to was reported by , . ; : “ ” " it fell and who accused of
  saying as quoted in view his reportedly 😀 é @key-1 denied whether mine`.split(/\s+/);

it('spans lie in the text and cues come in order, whatever it is', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (input) => {
      let before = 0;
      for (const { source, sourceText, cue, content } of attributionsIn(input)) {
        for (const span of [cue, content, ...(source ? [source] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(input.length);
        }
        expect(sourceText).toBe(source && sliceOf(input, source));
        expect(cue.end).toBeGreaterThanOrEqual(before);
        before = cue.start;
      }
      const middle = Math.floor(input.length / 2);
      const speaker = speakerOf(input, { start: middle, end: Math.min(input.length, middle + 4) });
      if (speaker) expect(sliceOf(input, speaker)).not.toBe('');
    }),
    { numRuns: runs(800) },
  );
});

it.each(['said ', '“a ', 'Liu said that ', '"it" said ', 'in his view '])(
  'reads %j over and over in linear time',
  (unit) => {
    const input = unit.repeat(100_000 / unit.length);
    const start = performance.now();
    attributionsIn(input);
    expect(performance.now() - start).toBeLessThan(15_000);
  },
);
