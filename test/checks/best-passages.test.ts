import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bestOfLibrary, bestPassages, type Place } from '../../server/src/checks/best-passages.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import type { Source } from '../../server/src/library/model.ts';
import { searchPassages } from '../../server/src/library/search/search.ts';
import { libraryOf, sampleLibrary } from '../support/library.ts';
import { resources } from '../support/resources.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const under = (folder: string): string[] => readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`);

interface Case {
  readonly source: string;
  readonly claim: string;
  readonly paragraph: number | readonly [number, number] | null;
  readonly or?: number;
}

const cases: Readonly<Record<'tune' | 'held', readonly Case[]>> = parse(read('test/fixtures/pinpoints.yaml'));
const paths = [...under('seeds').filter((path) => !path.endsWith('.bib')), ...under('test/fixtures/prose/sound')];
const library = buildLibrary(
  paths.map((path) => ({ path, original: read(path), problem: null, remark: null })),
  [],
  ['seeds', 'test/fixtures/prose/sound'],
);
const sourceOf = (path: string): Source => library.byPath.get(path)!;

const isRight = ({ paragraph, or }: Case, place: Place | undefined): boolean => {
  if (!place || paragraph === null) return false;
  const [first, last] = typeof paragraph === 'number' ? [paragraph, paragraph] : paragraph;
  return (place.first === first && place.last === last) || (place.first === or && place.last === or);
};

/** How often the right passage is first, or among the first three, and what is named. `search`: by the words alone. */
function measured(all: readonly Case[]) {
  const found = { first: 0, three: 0, library: 0, search: 0, searchLibrary: 0, named: 0, right: 0, without: 0 };
  const count = (is: boolean): number => (is ? 1 : 0);
  for (const one of all) {
    const source = sourceOf(one.source);
    const { places, clear } = bestPassages(source, one.claim, resources);
    if (clear) {
      found.named++;
      found.right += count(isRight(one, places[0]));
      found.without += count(one.paragraph === null);
    }
    if (one.paragraph === null) continue;
    const holds = [one.paragraph, one.or ?? []].flat() as number[];
    const [wide] = bestOfLibrary(library, one.claim, resources);
    const [hit] = searchPassages(library, one.claim, { within: [source.key], limit: 1 });
    const [wideHit] = searchPassages(library, one.claim, { limit: 1 });
    found.first += count(isRight(one, places[0]));
    found.three += count(places.slice(0, 3).some((place) => isRight(one, place)));
    found.library += count(wide?.source === source && holds.includes(wide.first));
    found.search += count(hit !== undefined && holds.includes(hit.passage.number));
    found.searchLibrary += count(wideHit?.source === source && holds.includes(wideHit.passage.number));
  }
  return found;
}

describe('the best passages of a source', () => {
  it.each(['tune', 'held'] as const)('are found for claims in other words: %s', (half) => {
    const found = measured(cases[half]);
    if (process.env.PINCITE_FIGURES) console.log(half, found);
    expect(found.first).toBeGreaterThanOrEqual(37);
    expect(found.three).toBeGreaterThanOrEqual(38);
    expect(found.library).toBeGreaterThanOrEqual(36);
    expect(found.right).toBeGreaterThanOrEqual(0.95 * found.named);
    expect(found.named).toBeGreaterThanOrEqual(25);
  });

  it('are none without text or without a word in common', () => {
    expect(bestPassages(sampleLibrary.sources.get('scan-2019')!, 'Output rose.', resources).places).toEqual([]);
    expect(bestPassages(sampleLibrary.sources.get('telegram')!, 'Of the and.', resources).places).toEqual([]);
    expect(bestPassages(sampleLibrary.sources.get('telegram')!, '', resources)).toEqual({ places: [], clear: false });
    expect(bestOfLibrary(libraryOf({}), 'Output rose to 56,000 tonnes.', resources)).toEqual([]);
  });

  it('are not clear where two passages say the same', () => {
    const twice =
      'Output rose to 56,000 tonnes in Port Ellery.\n\nRain fell.\n\nOutput rose to 56,000 tonnes in Port Ellery.\n';
    const source = libraryOf({ 'seeds/twice.txt': twice }).sources.get('twice')!;
    const { places, clear } = bestPassages(source, 'Port Ellery raised output to 56,000 tonnes.', resources);
    expect(places.map(({ first }) => first)).toEqual([1, 3]);
    expect(clear).toBe(false);
  });
});
