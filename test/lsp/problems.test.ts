import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
