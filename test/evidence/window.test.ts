import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../server/src/evidence/coverage.ts';
import { indexPassages } from '../../server/src/evidence/passages.ts';
import { factsOf } from '../../server/src/evidence/reader.ts';
import { bestPassages, LONGEST_WHOLE } from '../../server/src/evidence/window.ts';
import { resources } from '../support/resources.ts';
import { runs } from '../support/seed.ts';

const { lexicon } = resources;

function chosen(claim: string, texts: readonly string[]): number[] {
  const coverage = coverageOf(factsOf(claim, lexicon), [indexPassages(texts, lexicon)], lexicon);
  return bestPassages(
    coverage,
    texts.map((text, passage) => ({ passage, size: text.length })),
  );
}

const filler = (n: number): string =>
  `The plant reported ${n + 300} tonnes of cement, and the plant paid its staff in full. ${'It was a calm week in the valley. '.repeat(8)}`;

describe('the passages of a long citation that are compared', () => {
  it('hold both parts of a claim that stand far apart', () => {
    const texts = Array.from({ length: 60 }, (_, n) => filler(n));
    texts[4] = 'The council of Brennick closed the harbour in May 2021.';
    texts[51] = 'Ferry fares tripled on the southern line.';
    const claim = 'The plant saw Brennick close its harbour in May 2021, and fares of the ferry tripled.';
    expect(chosen(claim, texts)).toEqual(expect.arrayContaining([4, 51]));
  });

  it('hold what says it in other words', () => {
    const texts = Array.from({ length: 40 }, (_, n) => filler(n));
    texts[20] = 'Physicians in Tarn went on strike over wages.';
    expect(chosen('Doctors in Tarn went on strike for higher pay.', texts)).toContain(20);
  });

  it('are none for a claim that shares no word with them', () => {
    expect(chosen('Zebras graze.', [filler(1), filler(2)])).toEqual([]);
    expect(chosen('', [filler(1)])).toEqual([]);
    expect(chosen('The plant paid.', [])).toEqual([]);
  });

  it('may be one that is longer than all that is compared', () => {
    const long = `The quota fell to 41,000 tonnes. ${'Words stand here. '.repeat(300)}`;
    expect(chosen('The quota fell to 41,000 tonnes.', ['The quota.', long])).toEqual([1]);
  });

  it('are a subset in order, within the length that is compared', () => {
    const text = fc
      .array(fc.constantFrom('plant', 'harbour', 'rose', 'fell', 'Brennick', '41,000', 'doctor', 'of'), {
        minLength: 1,
        maxLength: 200,
      })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 12 }), (claim, texts) => {
        const places = chosen(claim, texts);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.every((at) => at >= 0 && at < texts.length)).toBe(true);
        const length = places.reduce((sum, at) => sum + texts[at]!.length, 0);
        expect(places.length <= 1 || length <= LONGEST_WHOLE).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });
});
