import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../server/src/language/sentences.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

const split = (text: string): string[] => splitSentences(text).map((span) => sliceOf(text, span));

/** Each case is the sentences that a text must fall into; joined by a space they are the text. */
const CASES: Record<string, string[][]> = {
  'plain stops': [
    ['Output fell.', 'Prices rose!', 'Why?', 'Nobody knows.'],
    ['Output fell to 12.5 tonnes.', '24 units closed.'],
    ['The site is example.com and v2.0 is out.', 'It works.'],
    ['No stop at the end'],
  ],
  'titles and initials': [
    ['Mr. Liu met Dr. J. R. Smith.', 'They spoke.'],
    ['Gen. Wang and Prof. Li agreed.', 'Mrs. Chen did not.'],
    ['St. Petersburg is cold.', 'So is Gov. Ma.'],
    ['It was plan B. The board agreed.'.slice(0, 14), 'The board agreed.'],
    ['The plan of J. Wang failed.', 'He left.'],
    ['The judge said it was det.', 'Then he left.'],
  ],
  'abbreviations inside': [
    ['Metals, e.g. Neodymium, are dear.', 'Others are not.'],
    ['That is, i.e. Beijing decides.', 'It may wait.'],
    ['It costs approx. 24 yuan.', 'That is cheap.'],
    ['See vol. 3, No. 5, pp. 3-5 and fig. S1.', 'They agree.'],
    ['It opened on Jan. 5 and closed in Dec. 2024.', 'It reopened.'],
    ['Wang et al. 2020 found the same.', 'Others did not.'],
    ['Art. IV of the treaty holds.', 'Art. V does not.'],
    ['Smith (ed. Jones) wrote it.', 'It sold well.'],
  ],
  'abbreviations that end or do not': [
    ['He works at Acme Inc.', 'The firm grew.'],
    ['Acme Inc. Chairman Liu left.', 'He was ill.'],
    ['It moved to the U.S.', 'The board agreed.'],
    ['The U.S. Department of State agreed.', 'So did others.'],
    ['It met at 5 p.m.', 'Liu spoke.'],
    ['It met at 5 p.m. Monday.', 'Liu spoke.'],
    ['Ores, metals, etc. are listed.', 'Coal is not.'],
    ['Was it approved?', 'No.', 'The plan failed.'],
    ['It closed in Jan.', 'The mine was old.'],
    ['It spent 3 bn. The rest is gone.'.slice(0, 14), 'The rest is gone.'],
  ],
  'quotations and brackets': [
    ['He said: "It failed. It died."', 'Then he left.'],
    ['“It failed. It died,” he said.', 'Then he left.'],
    ['"Will it hold?" Liu asked.', 'Nobody knew.'],
    ['“What?” he cried.', 'Nobody knew.'],
    ['"Will it hold?"', 'The board met.'],
    ['He left (he was ill.)', 'She stayed.'],
    ['(It failed.)', '[It died.]', 'The end.'],
    ["They said 'it failed. It died' and left.", 'We stayed.'],
    ['Output (approx. 24 units) fell.', 'It rose.'],
    ['He wrote “no.”', '“Yes,” she wrote.'],
  ],
  ellipses: [
    ['It fell … and rose.', 'It fell.'],
    ['It fell...', 'Then it rose.'],
    ['The plan […] The board met.', 'It rose.'],
    ['Wait... what?', 'Yes.'],
  ],
  enumerations: [
    ['1. The first point.', '2. The second point.'],
    ['a. The first point.', 'B. The second point.'],
    ['IV. The fourth point.', 'It matters.'],
    ['2.3. A finer point.', 'It matters.'],
    ['It happened in 2024.', 'The mine closed.'],
  ],
  'other scripts': [
    ['Он ушёл.', 'Она осталась.'],
    ['Élan vital.', 'Österreich lost.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map((sentences) => [sentences.join(' '), sentences] as const))('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('layout', () => {
  it.each([
    ['a line end is white space', 'Output\nfell. It\r\nrose.', ['Output\nfell.', 'It\r\nrose.']],
    ['a blank line ends a sentence', 'A heading\n\nOutput fell', ['A heading', 'Output fell']],
    ['a blank line may hold spaces', 'A heading \n \t\r\n Output fell', ['A heading', 'Output fell']],
    ['list marks begin a sentence', 'We saw\n- one\n* two\n• three', ['We saw', '- one', '* two', '• three']],
    ['numbers begin a list after a stop', 'We saw:\n1. One\n2. Two', ['We saw:', '1. One', '2. Two']],
    ['a number at a line start is no list by itself', 'It was\n12. Then it rose.', ['It was\n12.', 'Then it rose.']],
    ['no space is needed in Chinese', '产量下降。价格上涨！', ['产量下降。', '价格上涨！']],
    ['stops without a space do not end', 'See a.b.C and x.Y now', ['See a.b.C and x.Y now']],
    [
      'an open quotation does not hide a blank line',
      'He said "no.\n\nIt fell." It rose.',
      ['He said "no.', 'It fell."', 'It rose.'],
    ],
    ['nothing', '', []],
    ['white space only', ' \n\n\t ', []],
    ['stops only', '...', ['...']],
  ])('%s', (_name, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('splits a very long quotation all the same', () => {
    const long = `“${'It fell again. '.repeat(60)}” he said.`;
    expect(split(long).length).toBeGreaterThan(50);
  });
});

const piece = fc.constantFrom(
  'Liu',
  'fell',
  'Mr.',
  'U.S.',
  '1.',
  '24',
  'e.g.',
  '"',
  '“',
  '”',
  "'",
  '(',
  ')',
  '. ',
  '? ',
  '… ',
  '! ',
  ', ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '。',
  'é',
  '\u0301',
  '😀',
  '\u00a0',
  '- ',
  'Inc.',
  'No.',
);

/** What is wrong with the sentences of a text; empty when nothing is. */
function faults(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (const span of splitSentences(text)) {
    const sentence = sliceOf(text, span);
    if (text.slice(at, span.start).trim() !== '' || span.start < at) found.push(`left out before ${span.start}`);
    if (sentence === '' || sentence.trim() !== sentence) found.push(`not trimmed at ${span.start}`);
    at = span.end;
  }
  if (text.slice(at).trim() !== '') found.push('left out at the end');
  return found;
}

describe('for any text', () => {
  it('spans are trimmed, in order, apart, and hold all but white space', () => {
    const made = fc.array(piece, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), made), (text) => {
        expect(faults(text)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['words without a stop', 'word '.repeat(runs(200_000))],
    ['stops alone', '.'.repeat(runs(1_000_000))],
    ['initials', 'A. '.repeat(runs(100_000))],
    ['quotation marks', '“ " ‘ '.repeat(runs(50_000))],
    ['spaces', ` .${' '.repeat(runs(1_000_000))}`],
    ['open brackets', '. ('.repeat(runs(100_000))],
  ])('stays linear: %s', (_name, text) => {
    const before = performance.now();
    splitSentences(text);
    // Far above the usual 0.05 s, far below what quadratic work would take.
    expect(performance.now() - before).toBeLessThan(9000);
  });
});
