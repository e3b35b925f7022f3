import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { buildIndex } from '../../server/src/library/search/index.ts';
import { indexWhenIdle } from '../../server/src/lsp/idle-index.ts';
import { logTo } from '../../server/src/lsp/log.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { bareHost } from '../lsp/bare-host.ts';
import { files, folderWith } from '../lsp/fixture.ts';

it('makes the search ready before anybody asks', async () => {
  const folder = folderWith(files);
  const connection = createProtocolConnection(
    new StreamMessageReader(new PassThrough()),
    new StreamMessageWriter(new PassThrough()),
  );
  const session = new Session(connection, bareHost, logTo(connection));
  indexWhenIdle(session);
  const root = session.addRoot(folder.path);
  await root.load();
  const { library } = root.snapshot;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  // An index is made once for a library: what is taken away now was there when it was made.
  (library.sources as Map<string, unknown>).clear();
  expect(buildIndex(library).passages).toBe(3);
});
