import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../server/src/evidence/compare.ts';
import { featuresOf } from '../../server/src/evidence/features.ts';
import { noResources } from '../../server/src/evidence/resources.ts';
import { resources } from '../support/resources.ts';
import { runs } from '../support/seed.ts';

const PASSAGE =
  'Output of separated oxide rose from 41,000 tonnes in 2023 to 56,000 tonnes in 2024, the ministry said. Exports fell by 8 per cent.';

const verdictOn = (claim: string, passage = PASSAGE) => compare(claim, passage, resources).verdict;
const supportOf = (claim: string, passage = PASSAGE) => compare(claim, passage, resources).chances.supported;

describe('compare', () => {
  it('tells what the passage supports from what it does not speak of', () => {
    expect(verdictOn('The ministry said that output of separated oxide rose to 56,000 tonnes in 2024.')).toBe(
      'supported',
    );
    expect(verdictOn('The bishop of Ellery opened a school for deaf children.')).toBe('not-found');
    expect(verdictOn('', PASSAGE)).toBe('cannot-tell');
    expect(verdictOn('Output rose in the year.', '')).toBe('cannot-tell');
  });

  it('finds support less likely the less of the claim is there', () => {
    const sound = supportOf('Output of separated oxide rose to 56,000 tonnes in 2024.');
    expect(supportOf('Output of separated oxide rose to 65,000 tonnes in 2024.')).toBeLessThan(sound);
    expect(supportOf('Output of refined copper in Chile rose to 56,000 tonnes in 2024.')).toBeLessThan(sound);
    expect(supportOf('The chairwoman resigned in 2024.')).toBeLessThan(sound);
  });

  it('needs no model and no word vectors to answer', () => {
    const { chances, verdict } = compare('Exports fell by 8 per cent.', PASSAGE, noResources);
    expect(chances.supported + chances.contradicted + chances.neither).toBeCloseTo(1);
    expect(verdict).not.toBe('contradicted');
  });

  it('reads a passage that begins with a range, as one cut out of a longer text may', () => {
    const claim = '1616) is in the old town museum.';
    expect(compare(claim, '1616–17), Jan Olsen drew the harbour wall.', resources).verdict).toBe('not-found');
  });

  it('gives the same for the same', () => {
    const once = compare('Exports fell by 9 per cent in 2024.', PASSAGE, resources);
    expect(compare('Exports fell by 9 per cent in 2024.', PASSAGE, resources)).toEqual(once);
  });
});

/** Words that make the readers work: figures, dates, names, negations, quotations. */
const WORDS =
  'the Ministry of Trade did not say that about 1.2 million tonnes , rose fell by 12 % in March 2024 because of “sanctions” - half US$3bn (ECB) may have been approved before after never Mr Liu claimed 3–1 ; ¶ é 東京 two-thirds \n'.split(
    ' ',
  );
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(prose, prose, fc.string({ unit: 'grapheme', maxLength: 80 }));

describe('on any two texts', () => {
  it('never fails, and its spans lie in the texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (claim, passage) => {
        const { reasons, chances, pair } = compare(claim, passage, resources, { passageDate: '2024-05-01' });
        for (const reason of reasons) {
          expect(reason.claim.start).toBeGreaterThanOrEqual(0);
          expect(reason.claim.end).toBeLessThanOrEqual(claim.length);
          expect(reason.claim.start).toBeLessThanOrEqual(reason.claim.end);
          expect(reason.passage?.start ?? 0).toBeLessThanOrEqual(reason.passage?.end ?? 0);
          expect(reason.passage?.end ?? 0).toBeLessThanOrEqual(passage.length);
          expect(reason.sure).toBeGreaterThanOrEqual(0);
          expect(reason.sure).toBeLessThanOrEqual(1);
        }
        expect(chances.supported + chances.contradicted + chances.neither).toBeCloseTo(1);
        for (const [name, value] of Object.entries(featuresOf(pair, reasons)))
          expect(value, name).toSatisfy(Number.isFinite);
      }),
      { numRuns: runs(600) },
    );
  });

  it('has nothing against a text beside itself', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { reasons } = compare(text, text, resources);
        expect(reasons.filter(({ sure }) => sure >= 0.8)).toEqual([]);
      }),
      { numRuns: runs(600) },
    );
  });

  it('grows no worse than with the product of the texts', () => {
    const passage = `${PASSAGE} `.repeat(40);
    const started = performance.now();
    compare(
      'Exports of separated oxide rose by 8 per cent in 2024, the ministry said. '.repeat(10),
      passage,
      resources,
    );
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
