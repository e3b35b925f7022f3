import { expect, it } from 'vitest';
import { sourcesOf } from '../../server/src/features/sources.ts';
import { ExtractedDocuments } from '../../server/src/lsp/extracted-documents.ts';
import { Root } from '../../server/src/lsp/root.ts';
import { NoteWarmer } from '../../server/src/lsp/warm-notes.ts';
import { bareHost as host } from './bare-host.ts';
import { until } from './client.ts';
import { files, folderWith } from './fixture.ts';

const extracted = new ExtractedDocuments(undefined, () => false);
const events = { onRead() {}, onError() {}, onProgress() {}, foldersBelow: () => [] };
const log = { error() {}, warn() {}, once() {} };

async function loaded(): Promise<Root> {
  const many = Array.from({ length: 60 }, (_, i) => [`notes/n${i}.md`, `${files['notes/a.md']}\n${i}\n`]);
  const root = new Root(folderWith({ ...files, ...Object.fromEntries(many) }).path, host, events, extracted);
  await root.load();
  return root;
}

it('makes all notes ready, and others have their turns between', async () => {
  const root = await loaded();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  // However busy the machine is: how long a writer waits is not asked here.
  expect(await new NoteWarmer(log, () => {}, 60_000).ready(root, root.snapshot)).toBeNull();
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(1);
  expect(sourcesOf(root.snapshot)[0]).toMatchObject({ key: 'quota', citations: 61 });
});

it('gives what is ready when it takes too long, and tells when all is', async () => {
  const root = await loaded();
  let told = 0;
  const ready = await new NoteWarmer(log, () => told++, 0).ready(root, root.snapshot);
  expect(ready!.size).toBe(0);
  expect(sourcesOf(root.snapshot, ready)[0]).toMatchObject({ key: 'quota', citations: 0, weak: 0 });
  await until(() => told > 0);
  expect(told).toBe(1);
});

it('does nothing for a root that is gone', async () => {
  const root = await loaded();
  let told = 0;
  await new NoteWarmer(log, () => told++, 0).ready(root, root.snapshot);
  root.isClosed = true;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).toBe(0);
});
