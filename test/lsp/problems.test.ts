import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noResources } from '../../server/src/evidence/resources.ts';
import type { ReadResources } from '../../server/src/workspace/ports.ts';
import { until } from './client.ts';
import { files, folderWith, start } from './fixture.ts';

it('tells once, in the log, what cannot be read, and goes on', async () => {
  const folder = folderWith({ ...files, 'seeds/refs.bib': '@book{broken, title={' });
  symlinkSync(join(folder.path, 'nowhere.md'), join(folder.path, 'notes/dangling.md'));
  mkdirSync(join(folder.path, 'notes/folder.md'));
  const client = await start([folder]);
  expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
  await until(() => client.logged.length >= 2);
  const told = client.logged.join('\n');
  expect(told).toContain(join(folder.path, 'notes/dangling.md'));
  expect(told).toContain(join(folder.path, 'seeds/refs.bib'));
  const before = client.logged.length;
  await client.watched({ uri: folder.write('seeds/quota.txt', 'Other\n'), type: 2 });
  await expect.poll(() => client.checks(folder.uri('notes/a.md'))).not.toEqual([]);
  expect(client.logged).toHaveLength(before);
});

it('tells once what of its own data is lost, and goes on without it', async () => {
  const problem = { file: '/opt/pincite/data/vectors.bin', message: 'It could not be read. Install Pincite again.' };
  let reads = 0;
  const readResources = async () => {
    reads++;
    return { resources: noResources, problems: [problem] };
  };
  const folder = folderWith({ ...files, 'nested/pincite.yaml': '', 'nested/n.md': files['notes/b.md']! });
  const client = await start([folder], undefined, {}, { readResources });
  for (const path of ['notes/b.md', 'nested/n.md'])
    expect(await client.checks(folder.uri(path))).toEqual(['citation/unknown-source']);
  expect(reads).toBeGreaterThan(1);
  expect(client.logged).toEqual([`${problem.file}: ${problem.message}`]);
});

it('checks a note in no folder with its own data as well, once that is read', async () => {
  let answer = () => {};
  const readResources = () =>
    new Promise<ReadResources>((resolve) => {
      answer = () => resolve({ resources: noResources, problems: [] });
    });
  const client = await start([], undefined, {}, { readResources });
  const folder = folderWith({ 'n.md': files['notes/b.md']! });
  await client.open(folder.uri('n.md'), files['notes/b.md']!);
  const checks = client.checks(folder.uri('n.md'));
  setTimeout(() => answer(), 20);
  expect(await checks).toEqual(['citation/unknown-source']);
});
