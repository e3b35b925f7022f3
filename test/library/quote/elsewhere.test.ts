import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../server/src/library/body.ts';
import { findInLibrary } from '../../../server/src/library/quote/elsewhere.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { runs } from '../../support/seed.ts';
import { libraryOf } from '../search/library.ts';

const library = libraryOf({
  a: 'The first line.\n\nCapacity is fully used, said the manager of the plant.',
  b: 'Nothing of the kind.',
  c: 'Capacity is fully used, said the manager of the plant.',
  d: 'The quota for mid-\n2024 was set by the provin-\ncial ministry of mines.',
  e: '中国稀土集团有限公司成立于二〇二一年十二月，总部设在江西省。',
  entry: null,
  broken: null,
});

const found = (quotation: string, except = 'b'): string | null => {
  const place = findInLibrary(library, quotation, except);
  return place && `${place.source.key}: ${sliceOf(bodyOf(place.source)!.text, place.span)}`;
};

describe('findInLibrary', () => {
  it('finds the words in the first other source', () => {
    expect(found('Capacity is fully used.')).toBe('a: Capacity is fully used');
    expect(found('Capacity is fully used', 'a')).toBe('c: Capacity is fully used');
    expect(found('Capacity … the owner of the plant')).toBeNull();
    expect(found('Capacity … the manager of the plant')).toBe(
      'a: Capacity is fully used, said the manager of the plant',
    );
  });

  it('reads divided words and other scripts', () => {
    expect(found('set by the provincial ministry')).toBe('d: set by the provin-\ncial ministry');
    expect(found('quota for mid-2024 was')).toBe('d: quota for mid-\n2024 was');
    expect(found('稀土集团有限公司成立于二〇二一年')).toBe('e: 稀土集团有限公司成立于二〇二一年');
  });

  it('finds no near words, no short ones, nothing in the cited source', () => {
    expect(found('Capacity is almost fully used')).toBeNull();
    expect(found('The quota')).toBeNull();
    expect(found('Nothing of the kind', 'b')).toBeNull();
    expect(found('')).toBeNull();
  });

  it('reads a bounded number of sources', () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`s${i + 100}`, 'fully used Capacity is']));
    expect(findInLibrary(libraryOf({ ...many, z: 'Capacity is fully used' }), 'Capacity is fully used', '')).toBeNull();
    expect(
      findInLibrary(libraryOf({ ...many, a: 'Capacity is fully used' }), 'Capacity is fully used', '')?.source.key,
    ).toBe('a');
  });

  it('survives a quotation of nothing but gaps', () => {
    expect(found('a … '.repeat(runs(50_000)))).toBeNull();
  });
});
