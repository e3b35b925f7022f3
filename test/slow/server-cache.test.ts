import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { folderWith } from '../cli/run.ts';
import { lines, makePdf } from '../extract/pdf/make-pdf.ts';

/* Where the built server keeps the texts of documents. */

const program = resolve(import.meta.dirname, '../../dist/cli.js');

const workspace = () =>
  folderWith({
    'seeds/report.pdf': makePdf([{ shown: lines(['Output rose to 240,000 tonnes in 2024.']) }]),
    'a.md': 'Output rose [@report, ¶ 1, "Output fell to 240,000 tonnes in 2024"].\n',
  });

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** The checks that a server finds something by, when it is started with these options and this folder for caches. */
async function found(root: string, caches: string, initializationOptions: object): Promise<string[]> {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
    cwd: root,
    env: { ...process.env, XDG_CACHE_HOME: caches },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onUnhandledNotification(() => {});
  connection.listen();
  try {
    const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'x' }];
    // As VS Code does: else places in the text are shown in files, which lie beside.
    const experimental = { pincite: { extractedText: true } };
    const capabilities = { textDocument: { diagnostic: {} }, experimental };
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    const textDocument = { uri: pathToFileURL(join(root, 'a.md')).href };
    // Nobody waits for documents: what is said of one comes when it is read.
    for (let tries = 0; ; tries++) {
      const { items } = await connection.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
        textDocument,
      });
      const codes = items.map(({ code }) => code);
      if (codes.includes('quote/altered') || tries === 100) return codes;
      await setTimeout(100);
    }
  } finally {
    connection.dispose();
    child.kill('SIGKILL');
  }
}

const SHARD = /^extracted\/[0-9a-f]{64}-pdf-[0-9a-f]{16}$/;

it('is where its client says, and there it is found again', async () => {
  const [root, caches, storage] = [workspace(), folderWith({}), folderWith({})];
  expect(await found(root, caches, { cacheFolder: storage })).toContain('quote/altered');
  const files = filesIn(storage);
  expect(files).toEqual([expect.stringMatching(SHARD)]);
  expect(await found(root, caches, { cacheFolder: storage })).toContain('quote/altered');
  expect([filesIn(storage), filesIn(caches)]).toEqual([files, []]);
});

it('is the folder of the user, where its client says nothing', async () => {
  const caches = folderWith({});
  expect(await found(workspace(), caches, {})).toContain('quote/altered');
  expect(filesIn(caches).map((file) => file.replace(/^pincite\//, ''))).toEqual([expect.stringMatching(SHARD)]);
});

it.each([null, 'relative', '../..'])('is nowhere, where its client says %j', async (cacheFolder) => {
  const [root, caches] = [workspace(), folderWith({})];
  const before = filesIn(root);
  expect(await found(root, caches, { cacheFolder })).toContain('quote/altered');
  expect([filesIn(caches), filesIn(root)]).toEqual([[], before]);
});
