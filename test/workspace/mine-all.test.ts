import { expect, test } from 'vitest';
import { loadWorkspace } from '../../server/src/workspace/load.ts';
import { mineAll } from '../../server/src/workspace/mine-all.ts';
import type { Extractor, Miner } from '../../server/src/workspace/ports.ts';
import { resources } from '../support/resources.ts';
import { decoders, MemoryFiles } from './memory-files.ts';

const extractor: Extractor = {
  extract: async () => ({
    extraction: {
      format: 'pdf',
      blocks: [
        { kind: 'paragraph', text: 'We met Ann Lee there.' },
        { kind: 'code', text: 'We met Bo Carr there.' },
        { kind: 'paragraph', text: 'It rained on Ostrel.' },
      ],
      pages: [],
      metadata: {},
      remark: null,
    },
  }),
};

const load = async (sources: Readonly<Record<string, string>>) =>
  (await loadWorkspace(
    {
      files: new MemoryFiles(
        Object.fromEntries(Object.entries(sources).map(([path, text]) => [`/w/seeds/${path}`, text])),
      ),
      decoders,
      extractor,
    },
    '/w',
    { knownChecks: [], resources },
  ))!;

test('all sources are mined, each as what it is', async () => {
  const workspace = await load({
    'a.md': '---\ntitle: Cy Dunn\n---\n\nWe met **Ann Lee** and `Bo Carr`.',
    'b.html': '<p>We met Ann Lee.<script>Bo Carr</script>',
    'c.txt': 'We met Dee Eck there.',
    'd.pdf': 'x',
    'e.pdf': 'x',
    'e.txt': 'The text of it: we met Fay Gill.',
    'refs.bib': '@book{lee, title = {Bo Carr}}',
  });
  const { mined, problems } = await mineAll({}, workspace);
  const names = Array.from({ length: mined.length }, (_, i) => mined.at(i));
  expect(names.map(({ name, sources }) => [name, ...sources.map(({ path }) => path)])).toEqual([
    ['Ann Lee', 'seeds/a.md', 'seeds/b.html', 'seeds/d.pdf'],
    ['Dee Eck', 'seeds/c.txt'],
    ['Fay Gill', 'seeds/e.txt'],
    ['Ostrel', 'seeds/d.pdf'],
  ]);
  expect(problems).toEqual([]);
  expect(workspace.snapshot.mined.length).toBe(0);
});

test('a source that cannot be mined is a problem, and the others are there', async () => {
  const workspace = await load({ 'a.txt': 'We met Ann Lee.', 'b.txt': 'We met Bo Carr.' });
  const miner: Miner = {
    mine: async ({ text }) =>
      text.includes('Lee')
        ? { problem: 'It takes too long.' }
        : { names: [{ name: 'Bo Carr', kind: null, title: null, acronym: null, short: [], count: 1 }] },
  };
  const { mined, problems } = await mineAll({ miner }, workspace);
  expect(mined.length).toBe(1);
  expect(problems).toEqual([{ file: 'seeds/a.txt', message: 'It takes too long.' }]);
});
