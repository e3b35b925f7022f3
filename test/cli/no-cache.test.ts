import { expect, test } from 'vitest';
import type { Extractor } from '../../server/src/workspace/ports.ts';
import { folderWith, run } from './run.ts';

const folder = folderWith({
  'seeds/report.pdf': '%PDF',
  'n.md': 'Output rose [@report, ¶ 1].\n',
});

/** Says what it is, and how often it was asked. */
function extractor(text: string) {
  const asked: string[] = [];
  const extract: Extractor['extract'] = async ({ path }) => {
    asked.push(path);
    const blocks = [{ kind: 'paragraph' as const, text }];
    return { extraction: { format: 'pdf', blocks, pages: [], metadata: {}, remark: null } };
  };
  return { extract, asked };
}

test.each([
  ['check', '.'],
  ['inspect', 'n.md'],
  ['passages', 'report'],
  ['search', 'words'],
  ['why', 'n.md:1'],
  ['pin', '--dry-run'],
])('%s --no-cache reads each source anew', async (...args) => {
  const [extracted, uncached] = [extractor('kept words'), extractor('new words')];
  const machine = { extractor: extracted, uncached };
  await run(folder, args, machine);
  expect([extracted.asked.length, uncached.asked.length]).toEqual([1, 0]);
  const ran = await run(folder, [args[0]!, '--no-cache', ...args.slice(1)], machine);
  expect(ran.err).not.toMatch(/not an option/);
  expect([extracted.asked.length, uncached.asked.length]).toEqual([1, 1]);
});

test('other commands do not know it, and after -- it is a word', async () => {
  expect((await run(folder, ['init', '--no-cache'])).err).toMatch(/--no-cache is not an option/);
  const uncached = extractor('no-cache, said the uncached text');
  const ran = await run(folder, ['search', '--', '--no-cache'], {
    extractor: extractor('--no-cache is kept'),
    uncached,
  });
  expect(ran.out).toContain('is kept');
  expect(uncached.asked).toEqual([]);
});
