import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stanceOf } from '../../server/src/note/stance.ts';
import { runs } from '../support/seed.ts';

const cases = {
  supports: [
    '',
    ' ',
    'see',
    'See',
    'see, e.g.,',
    'based on',
    'for a review see',
    'also',
    'but',
    'cfr',
    'comparable',
    'contrary',
    'contradicted by',
    'spacecraft',
    'paced',
    'e.g.',
    '42',
    '…',
  ],
  related: [
    'cf.',
    'Cf.',
    'CF',
    'cf',
    'see also',
    'See also:',
    'see  also',
    'See, also,',
    'compare',
    'Compare with',
    'and cf.',
    'and see also',
    '*cf.*',
  ],
  contradicts: [
    'but see',
    'But see',
    'but see also',
    'but, see',
    'but cf.',
    'But cf',
    'but compare',
    'contra',
    'Contra:',
    'pace',
    'and contra',
    '(but see',
  ],
} as const;

for (const [stance, prefixes] of Object.entries(cases))
  test.each(prefixes.map((prefix) => [prefix]))(`%j ${stance}`, (prefix) => expect(stanceOf(prefix)).toBe(stance));

test('letter case never counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (prefix) => stanceOf(prefix) === stanceOf(prefix.toLowerCase())),
    { numRuns: runs(200) },
  );
});

test('a prefix of a megabyte is read quickly', () => {
  const started = performance.now();
  expect(stanceOf('cf. '.repeat(250_000))).toBe('related');
  expect(performance.now() - started).toBeLessThan(600);
});
