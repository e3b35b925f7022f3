import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MinedName, MinedNames, SourceName } from '../../server/src/entities/model.ts';
import { sortInPieces } from '../../server/src/workspace/mined/sort.ts';
import { MinedSources } from '../../server/src/workspace/mined.ts';
import { runs } from '../support/seed.ts';

const name = (text: string, more: Partial<SourceName> = {}): SourceName => ({
  name: text,
  kind: null,
  title: null,
  acronym: null,
  short: [],
  count: 1,
  ...more,
});

function joined(sources: Readonly<Record<string, readonly SourceName[]>>): MinedNames {
  const all = new MinedSources();
  for (const [path, names] of Object.entries(sources)) all.set(path, names);
  return all.names();
}

/** Everything of an entry, also what is only put together when it is asked for. */
const entry = ({ name, kind, title, acronym, short, count, sources, sourceCount, mainSource }: MinedName) => ({
  name,
  kind,
  title,
  acronym,
  short,
  count,
  sources,
  sourceCount,
  mainSource,
});
const entries = (names: MinedNames) => Array.from({ length: names.length }, (_, i) => entry(names.at(i)));

describe('names of several sources', () => {
  test('stand once, those of most sources first, then the most frequent', () => {
    const names = joined({
      'b.txt': [name('Ann Lee', { count: 2 }), name('Delft', { count: 9 })],
      'a.txt': [name('Ann Lee', { count: 1 }), name('Bo Carr', { count: 3 })],
    });
    expect(entries(names).map(({ name, count, sources }) => [name, count, sources])).toEqual([
      [
        'Ann Lee',
        3,
        [
          { path: 'b.txt', count: 2 },
          { path: 'a.txt', count: 1 },
        ],
      ],
      ['Delft', 9, [{ path: 'b.txt', count: 9 }]],
      ['Bo Carr', 3, [{ path: 'a.txt', count: 3 }]],
    ]);
  });

  test('of one source are found by its path', () => {
    const names = joined({ 'a.txt': [name('Delft'), name('Ann Lee')], 'b.txt': [name('Ann Lee')] });
    expect(names.of('a.txt').map((index) => names.at(index).name)).toEqual(['Ann Lee', 'Delft']);
    expect(names.of('b.txt')).toEqual([0]);
    expect(names.of('c.txt')).toEqual([]);
  });

  test('that differ in accents and case are one, written as most write it', () => {
    const names = joined({ a: [name('Café Muller', { count: 1 })], b: [name('Cafe Müller', { count: 2 })] });
    expect(entries(names)).toMatchObject([{ name: 'Cafe Müller', count: 3 }]);
  });

  test('acronyms of another case are others', () => {
    expect(joined({ a: [name('WHO'), name('Who')] }).length).toBe(2);
  });

  test('an acronym that one source uses belongs to the name that others explain it by', () => {
    const names = joined({
      a: [name('Harbour Safety Board', { acronym: 'HSB', count: 3, kind: 'organisation' })],
      b: [name('HSB', { count: 9 })],
    });
    expect(entries(names)).toEqual([
      {
        name: 'Harbour Safety Board',
        kind: 'organisation',
        title: null,
        acronym: 'HSB',
        short: [],
        count: 12,
        sources: [
          { path: 'b', count: 9 },
          { path: 'a', count: 3 },
        ],
        sourceCount: 2,
        mainSource: 'b',
      },
    ]);
    expect(names.of('b')).toEqual([0]);
  });

  test('an acronym that is explained in two ways belongs to neither', () => {
    const names = joined({
      a: [name('Harbour Safety Board', { acronym: 'HSB' })],
      b: [name('Health Services Bureau', { acronym: 'HSB' })],
      c: [name('HSB')],
    });
    expect(
      entries(names)
        .map((each) => each.name)
        .sort(),
    ).toEqual(['HSB', 'Harbour Safety Board', 'Health Services Bureau']);
  });

  test('kind, title, and short forms are those of most uses', () => {
    const names = joined({
      a: [name('Ann Lee', { kind: 'person', title: 'Dr', short: ['Lee'], count: 3 })],
      b: [name('Ann Lee', { kind: 'place', title: 'Judge', short: ['Ann', 'Lee'], count: 2 })],
    });
    expect(entries(names)).toMatchObject([{ kind: 'person', title: 'Dr', short: ['Lee', 'Ann'] }]);
  });

  test('a kind that few uses speak for is none', () => {
    const names = joined({ a: [name('Zorb', { kind: 'place', count: 1 })], b: [name('Zorb', { count: 9 })] });
    expect(names.at(0).kind).toBeNull();
  });

  test('there is nothing beyond the last', () => {
    expect(joined({}).length).toBe(0);
    expect(() => joined({ a: [name('Delft')] }).at(1)).toThrow(RangeError);
    expect(() => joined({ a: [name('Delft')] }).at(-1)).toThrow(RangeError);
  });
});

describe('as sources come, change and go', () => {
  test('what was given stays as it was', () => {
    const all = new MinedSources();
    all.set('a', [name('Delft')]);
    const before = all.names();
    all.set('a', [name('Ostrel'), name('Delft', { count: 4 })]);
    all.set('b', [name('Delft')]);
    expect(entries(before)).toMatchObject([{ name: 'Delft', count: 1, sources: [{ path: 'a', count: 1 }] }]);
    expect(before.of('b')).toEqual([]);
    expect(entries(all.names())).toMatchObject([{ name: 'Delft', count: 5 }, { name: 'Ostrel' }]);
    all.delete('a');
    expect(entries(all.names())).toMatchObject([{ name: 'Delft', count: 1, sources: [{ path: 'b' }] }]);
    expect([all.has('a'), all.has('b')]).toEqual([false, true]);
  });

  const form = fc.constantFrom(
    'Ann Lee',
    'ann lee',
    'Änn Lee',
    'Delft',
    'HSB',
    'hsb',
    'Harbour Safety Board',
    'Ostrel',
    'WHO',
  );
  const anyName = fc.record({
    name: form,
    kind: fc.constantFrom(null, 'person', 'place'),
    title: fc.constantFrom(null, 'Dr', 'Mr'),
    acronym: fc.constantFrom(null, 'HSB', 'WHO'),
    short: fc.uniqueArray(fc.constantFrom('Lee', 'Board'), { maxLength: 2 }),
    count: fc.integer({ min: 1, max: 5 }),
  }) as fc.Arbitrary<SourceName>;
  const source = fc.uniqueArray(anyName, { maxLength: 6, selector: (each) => each.name });

  test('the order in which answers come makes no difference, nor what was there before', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 5 }), source, (sources, other) => {
        const forwards = new MinedSources();
        for (const [i, names] of sources.entries()) forwards.set(`${i}.txt`, names);
        const backwards = new MinedSources();
        backwards.set('0.txt', other);
        backwards.set('gone.txt', other);
        for (const [i, names] of [...sources.entries()].reverse()) backwards.set(`${i}.txt`, names);
        backwards.delete('gone.txt');
        if (sources.length === 0) backwards.delete('0.txt');
        expect(entries(backwards.names())).toEqual(entries(forwards.names()));
      }),
      { numRuns: runs(500) },
    );
  });

  test('nothing is lost: all uses are counted, and each source leads to all its names', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 5 }), (sources) => {
        const names = joined(Object.fromEntries(sources.map((each, i) => [`${i}.txt`, each])));
        const sum = (counts: readonly { readonly count: number }[]) =>
          counts.reduce((all, { count }) => all + count, 0);
        expect(sum(entries(names))).toBe(sum(sources.flat()));
        for (const { sources, sourceCount, mainSource } of entries(names))
          expect([sourceCount, mainSource]).toEqual([sources.length, sources[0]!.path]);
        for (const [i, each] of sources.entries()) {
          const of = names.of(`${i}.txt`);
          expect(of).toEqual([...new Set(of)].sort((a, b) => a - b));
          expect(sum(of.flatMap((index) => names.at(index).sources.filter(({ path }) => path === `${i}.txt`)))).toBe(
            sum(each),
          );
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

test('sorting in pieces sorts', () => {
  fc.assert(
    fc.property(fc.uint32Array({ maxLength: 20_000 }), fc.integer({ min: 1, max: 1000 }), (numbers, modulus) => {
      const compare = (a: number, b: number): number => (a % modulus) - (b % modulus) || a - b;
      const pieces = sortInPieces(numbers, compare);
      let piece = pieces.next();
      while (!piece.done) piece = pieces.next();
      expect(piece.value).toEqual(numbers.slice().sort(compare));
    }),
    { numRuns: runs(50), examples: [[Uint32Array.from({ length: 20_001 }, (_, i) => (i * 7919) % 20_001), 1000]] },
  );
});

test('100,000 names of 5,000 sources are put together in short pieces', () => {
  const all = new MinedSources();
  for (let source = 0; source < 5000; source++)
    all.set(
      `sources/src-${source}.txt`,
      Array.from({ length: 100 }, (_, i) =>
        name(`Name ${(source * 20 + i) % 100_000} of Somebody`, {
          kind: 'person',
          count: 1 + (i % 5),
          short: i % 10 === 0 ? ['Somebody'] : [],
        }),
      ),
    );
  const pieces = all.namesInPieces();
  let longest = 0;
  let count = 0;
  for (;;) {
    const before = performance.now();
    const piece = pieces.next();
    longest = Math.max(longest, performance.now() - before);
    count++;
    if (!piece.done) continue;
    expect(piece.value.length).toBe(100_000);
    break;
  }
  expect(count).toBeGreaterThan(1000);
  expect(longest).toBeLessThan(400);
});
