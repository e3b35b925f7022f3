import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { foldText } from '../../server/src/text/fold.ts';
import { asOneLine } from '../../server/src/text/one-line.ts';
import { runs } from '../support/seed.ts';

test.each([
  ['plain words', 'plain words'],
  [' two\n lines\t of  it ', ' two lines of it '],
  ['indus-\ntry', 'industry'],
  ['indus-  \r\n  try', 'industry'],
  ['indus\u2010\ntry', 'industry'],
  ['a pre-\n2020 rule', 'a pre-2020 rule'],
  ['3-\n4 times', '3-4 times'],
  ['Anglo-\nDutch', 'Anglo-Dutch'],
  ['coun\u00adtry', 'country'],
  ['coun\u00ad\ntry', 'country'],
  ['end -\nnext', 'end - next'],
  ['indus-\n\ntry', 'indus- try'],
  ['rare-earth', 'rare-earth'],
])('%j', (text, line) => expect(asOneLine(text)).toBe(line));

it('folds to what the text itself folds to', () => {
  const word = fc.constantFrom('ab', 'Cd', '12', 'é.', '(x');
  const between = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '-',
    '-\n',
    '- ',
    '- \n ',
    '\u2010\r\n',
    '\u00ad',
    '\u00ad\n',
    '-\n\n',
    ' - ',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { maxLength: 6 }), (pieces) => {
      const text = `${pieces.flat().join('')}end`;
      expect(foldText(asOneLine(text)).text).toBe(foldText(text).text);
    }),
    { numRuns: runs(1000) },
  );
});

it('is linear', () => {
  const start = performance.now();
  for (const text of ['-\n', 'a-\n', '\u00ad \n', 'a- ', ' \t']) asOneLine(text.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(12_000);
});
