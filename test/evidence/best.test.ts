import { describe, expect, it } from 'vitest';
import { type RankedUnder, rankPassages } from '../../server/src/evidence/best.ts';
import { coverageOf, heldBy } from '../../server/src/evidence/coverage.ts';
import { indexPassages, keyOf, partsOf } from '../../server/src/evidence/passages.ts';
import { factsOf } from '../../server/src/evidence/reader.ts';
import { noResources } from '../../server/src/evidence/resources.ts';
import { resources } from '../support/resources.ts';

const { lexicon } = resources;
const TEXTS = [
  'The harbour board met in Port Ellery on 3 March 2025.',
  'Freight grew from 41,000 tonnes in 2023 to 56,000 tonnes in 2024.',
  'A second quay will be ready in the autumn of 2026.',
  'The chairwoman thanked the pilots.',
];

const ranked = (claim: string, about: RankedUnder = {}) => {
  const { passages, clear } = rankPassages(claim, indexPassages(TEXTS, lexicon), resources, about);
  return { best: passages[0] && [passages[0].first, passages[0].last], clear };
};

describe('ranking the passages of a source', () => {
  it.each([
    ['Freight rose to 56,000 tonnes in 2024.', [1, 1], true],
    ['Cargo reached 56,000 tonnes.', [1, 1], true],
    ['Freight rose to 57,000 tonnes in 2024.', [1, 1], false],
    ['The next quay is due in autumn 2026.', [2, 2], true],
    ['Freight rose to 56,000 tonnes, and a second quay will be ready in the autumn of 2026.', [1, 2], true],
    ['In 2024 the weather was bad.', [1, 1], false],
    ['Ships from Norway paid a fee of 300 crowns.', null, false],
  ])('%s', (claim, best, clear) => {
    const found = ranked(claim);
    expect(found.clear).toBe(clear);
    if (best) expect(found.best).toEqual(best);
  });

  it('joins no passages that are no neighbours', () => {
    const claim = 'Freight rose to 56,000 tonnes, and a second quay will be ready in the autumn of 2026.';
    const { best } = ranked(claim, { apart: true });
    expect(best![0]).toBe(best![1]);
  });

  it('works without data', () => {
    const { passages } = rankPassages(
      'Freight grew to 56,000 tonnes.',
      indexPassages(TEXTS, noResources.lexicon),
      noResources,
    );
    expect(passages[0]).toMatchObject({ first: 1, last: 1 });
    expect(rankPassages('Freight.', indexPassages([], lexicon), resources)).toEqual({ passages: [], clear: false });
  });
});

describe('the words of passages', () => {
  it.each([
    ['56,000', '56000'],
    ['$2.1bn', '2.1'],
    ['forty', '40'],
    ['12.5', '12.5'],
    ['q3', 'q3'],
    ['one', 'on'],
  ])('%s is known by %s', (lower, key) => {
    expect(keyOf(lexicon.termOf(lower))).toBe(key);
  });

  it('of compounds and ranges are their parts', () => {
    expect(partsOf('mid-2027')).toEqual(['mid', '2027']);
    expect(partsOf('55–80%')).toEqual(['55', '80%']);
    expect(partsOf('quay')).toEqual(['quay']);
  });

  it('are counted through several sources', () => {
    const indexes = [indexPassages(TEXTS.slice(0, 2), lexicon), indexPassages(TEXTS.slice(2), lexicon)];
    const coverage = coverageOf(factsOf('A second quay is ready.', lexicon), indexes, lexicon);
    const held = TEXTS.map((_, passage) => heldBy(coverage, passage));
    expect(held.indexOf(Math.max(...held))).toBe(2);
    expect(coverage.masses.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });
});
