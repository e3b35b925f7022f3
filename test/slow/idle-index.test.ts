import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { nodeDecoders } from '../../server/src/host/decoders.ts';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';
import { buildIndex } from '../../server/src/library/search/index.ts';
import { indexWhenIdle } from '../../server/src/lsp/idle-index.ts';
import { logTo } from '../../server/src/lsp/log.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { files, folderWith } from '../lsp/fixture.ts';
import { ownData } from '../support/resources.ts';

it('makes the search ready before anybody asks', async () => {
  const folder = folderWith(files);
  const connection = createProtocolConnection(
    new StreamMessageReader(new PassThrough()),
    new StreamMessageWriter(new PassThrough()),
  );
  const host = {
    files: nodeFileSystem,
    decoders: nodeDecoders,
    ...ownData,
    exit() {},
    isRunning: () => true,
    today: () => '2026-11-26',
  };
  const session = new Session(connection, host, logTo(connection));
  indexWhenIdle(session);
  const root = session.addRoot(folder.path);
  await root.load();
  const { library } = root.snapshot;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  // An index is made once for a library: what is taken away now was there when it was made.
  (library.sources as Map<string, unknown>).clear();
  expect(buildIndex(library).passages).toBe(3);
});
