import { expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { ExtractedDocuments } from '../../server/src/lsp/extracted-documents.ts';
import { Cancelled } from '../../server/src/lsp/handlers.ts';
import { Root } from '../../server/src/lsp/root.ts';
import { readNotes, Turns } from '../../server/src/lsp/turns.ts';
import { bareHost as host } from '../lsp/bare-host.ts';
import { files, folderWith } from '../lsp/fixture.ts';

const extracted = new ExtractedDocuments(undefined, () => false);
const events = { onRead() {}, onError() {}, onProgress() {}, foldersBelow: () => [] };

/** A root with notes that take a while to read. */
async function loaded(): Promise<Root> {
  const long = Array.from({ length: 12 }, (_, i) => [`notes/n${i}.md`, `${files['notes/b.md']}\n`.repeat(100)]);
  const root = new Root(folderWith({ ...files, ...Object.fromEntries(long) }).path, host, events, extracted);
  await root.load();
  return root;
}

it('notes are read one after the other, and others have their turns between', async () => {
  const root = await loaded();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  await readNotes(root, new Turns(new CancellationTokenSource().token));
  clearInterval(timer);
  expect(root.snapshot.notes.size).toBe(14);
  expect(ticks).toBeGreaterThan(1);
});

it('nothing is read for nobody', async () => {
  const root = await loaded();
  const source = new CancellationTokenSource();
  const reading = readNotes(root, new Turns(source.token));
  source.cancel();
  await expect(reading).rejects.toBeInstanceOf(Cancelled);
});
