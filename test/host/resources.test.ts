import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ForestFile } from '../../server/src/evidence/forest.ts';
import type { Resources } from '../../server/src/evidence/resources.ts';
import { resourcesIn } from '../../server/src/host/resources.ts';
import { dataFolder } from '../support/resources.ts';

/** A model that answers one thing with even chances. */
const model: ForestFile = { format: 'pincite-forest-1', features: [], classes: 1, base: [0], cuts: [], trees: [] };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-data-'));
  fill(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = () => resourcesIn(pathToFileURL(`${folder}/`)).readResources();
const slashed = (name: string) => join(folder, name).replaceAll('\\', '/');

/** Whether words of one use are alike, what two words are to each other, and whether there is a model. */
const known = ({ lexicon, forest }: Resources) => {
  const [car, vehicle, buy, purchase] = ['car', 'vehicle', 'buy', 'purchase'].map((word) => lexicon.termOf(word));
  return [lexicon.similarity(car!, vehicle!) > 0.5, lexicon.relation(buy!, purchase!), forest !== null];
};

describe('the data that comes with Pincite', () => {
  test('is read whole', async () => {
    const { resources, problems } = await read();
    expect(problems).toEqual([]);
    expect(known(resources)).toEqual([true, 'synonym', true]);
  });

  test('is read once, and not before somebody asks', async () => {
    const late = resourcesIn(pathToFileURL(join(folder, 'late/')));
    mkdirSync(join(folder, 'late'));
    fill(join(folder, 'late'));
    const [one, two] = await Promise.all([late.readResources(), late.readResources()]);
    expect(one.problems).toEqual([]);
    expect(two.resources).toBe(one.resources);
    rmSync(join(folder, 'late'), { recursive: true });
    expect((await late.readResources()).resources).toBe(one.resources);
  });

  test('that is missing is told, file by file', async () => {
    rmSync(join(folder, 'wordnet.bin'));
    const without = await read();
    expect(without.problems).toEqual([
      {
        file: slashed('wordnet.bin'),
        message:
          'This part of Pincite could not be read; claims are compared without knowing which words mean the same, or the opposite. There is no such file. Install Pincite again.',
      },
    ]);
    expect(known(without.resources)).toEqual([true, null, true]);
    rmSync(join(folder, 'vectors.bin'));
    rmSync(join(folder, 'verdict.json'));
    const nothing = await read();
    const files = ['vectors.bin', 'wordnet.bin', 'verdict.json'];
    expect(nothing.problems.map(({ file }) => file)).toEqual(files.map(slashed));
    expect(known(nothing.resources)).toEqual([false, null, false]);
  });

  const damages: readonly [string, string, () => void][] = [
    ['an empty table', 'vectors.bin', () => writeFileSync(join(folder, 'vectors.bin'), '')],
    ['half a table', 'vectors.bin', () => truncateSync(join(folder, 'vectors.bin'), 2_000_000)],
    ['another file', 'vectors.bin', () => writeFileSync(join(folder, 'vectors.bin'), 'version https://example.com\n')],
    ['empty lists', 'wordnet.bin', () => writeFileSync(join(folder, 'wordnet.bin'), '')],
    ['half the lists', 'wordnet.bin', () => truncateSync(join(folder, 'wordnet.bin'), 300_000)],
    ['lists and more', 'wordnet.bin', () => writeFileSync(join(folder, 'wordnet.bin'), 'x', { flag: 'a' })],
    ['numbers that are no senses', 'wordnet.bin', () => spoil('wordnet.bin', 8 + 40_000)],
    ['an empty model', 'verdict.json', () => writeFileSync(join(folder, 'verdict.json'), '')],
    ['half a model', 'verdict.json', () => truncateSync(join(folder, 'verdict.json'), 50)],
    ['bytes that are no text', 'verdict.json', () => spoil('verdict.json', 2)],
    ['another JSON', 'verdict.json', () => writeFileSync(join(folder, 'verdict.json'), '[1, 2]')],
  ];

  test.each(damages)('that is damaged is told: %s', async (_, name, damage) => {
    damage();
    const { resources, problems } = await read();
    expect(problems).toHaveLength(1);
    expect(problems[0]!.file).toBe(slashed(name));
    expect(problems[0]!.message).toContain(' It is damaged. ');
    const relation = name === 'verdict.json' ? 'synonym' : null;
    expect(known(resources)).toEqual([name !== 'vectors.bin', relation, name !== 'verdict.json']);
  });

  test('may be no file at all', async () => {
    rmSync(join(folder, 'vectors.bin'));
    mkdirSync(join(folder, 'vectors.bin'));
    const { problems } = await read();
    expect(problems.map(({ message }) => message)).toEqual([
      'This part of Pincite could not be read; claims are compared by word forms alone. This is a folder, not a file. Install Pincite again.',
    ]);
  });
});

/** Puts all files into a folder. */
function fill(at: string): void {
  for (const name of ['vectors.bin', 'wordnet.bin'])
    copyFileSync(fileURLToPath(new URL(name, dataFolder)), join(at, name));
  writeFileSync(join(at, 'verdict.json'), JSON.stringify(model));
}

/** Writes the largest number of three bytes at a place. */
function spoil(name: string, at: number): void {
  const bytes = readFileSync(join(folder, name));
  writeFileSync(join(folder, name), bytes.fill(255, at, at + 3));
}
