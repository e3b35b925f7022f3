import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createMessageConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/*
 * The built server as a process: over IPC as VS Code starts it, over stdio as all others do; how it ends.
 */
const dist = resolve(import.meta.dirname, '../../dist');
const note = 'Output rose in 2024 [@gone, ¶ 3].\n';
const started: ChildProcess[] = [];
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-process-'));
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'seeds/quota.txt'), 'Quota report\n');
  writeFileSync(join(root, 'a.md'), note);
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const kept = <T extends ChildProcess>(child: T): T => {
  started.push(child);
  return child;
};
const overStdio = () => kept(spawn(process.execPath, [join(dist, 'cli.js'), 'lsp', '--stdio'], { cwd: root }));

function connect(child: ChildProcess): MessageConnection {
  const connection = child.connected
    ? createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
    : createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  connection.onUnhandledNotification(() => {});
  connection.listen();
  return connection;
}

async function shakeHands(connection: MessageConnection, processId: number | null = process.pid): Promise<string[]> {
  const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'x' }];
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId, rootUri: null, workspaceFolders, capabilities });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: pathToFileURL(join(root, 'a.md')).href };
  const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
  return report.items.map(({ code }) => String(code));
}

describe('over IPC', () => {
  it('answers, and ends with 0 after a shutdown', async () => {
    const child = kept(
      fork(join(dist, 'server.js'), ['--node-ipc', `--clientProcessId=${process.pid}`], { silent: true }),
    );
    const connection = connect(child);
    expect(await shakeHands(connection)).toEqual(['citation/unknown-source']);
    await connection.sendRequest('shutdown');
    const end = once(child, 'exit');
    await connection.sendNotification('exit');
    expect((await end)[0]).toBe(0);
  });

  it('ends when the channel closes', async () => {
    const child = kept(fork(join(dist, 'server.js'), ['--node-ipc'], { silent: true }));
    await shakeHands(connect(child));
    const end = once(child, 'exit');
    child.disconnect();
    expect((await end)[0]).toBe(1);
  });
});

describe('over stdio', () => {
  it('writes nothing but messages', async () => {
    const child = overStdio();
    let written = '';
    child.stdout.on('data', (data) => {
      written += data;
    });
    const connection = connect(child);
    expect(await shakeHands(connection)).toEqual(['citation/unknown-source']);
    await connection.sendRequest('shutdown');
    const end = once(child, 'exit');
    await connection.sendNotification('exit');
    expect((await end)[0]).toBe(0);
    let rest = Buffer.from(written);
    while (rest.length > 0) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(rest.toString('latin1'));
      expect(head, rest.toString().slice(0, 100)).not.toBeNull();
      rest = rest.subarray(head![0].length + Number(head![1]));
    }
  });

  it('ends with 1 when told to go without a shutdown', async () => {
    const child = overStdio();
    const connection = connect(child);
    await shakeHands(connection);
    const end = once(child, 'exit');
    await connection.sendNotification('exit');
    expect((await end)[0]).toBe(1);
  });

  it('ends when the client closes the pipe', async () => {
    const child = overStdio();
    await shakeHands(connect(child));
    const end = once(child, 'exit');
    child.stdin.end();
    expect((await end)[0]).toBe(1);
  });

  it('ends with the process that it was started for', async () => {
    const editor = kept(spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']));
    const child = overStdio();
    await shakeHands(connect(child), editor.pid!);
    const end = once(child, 'exit');
    editor.kill('SIGKILL');
    expect((await end)[0]).toBe(1);
  });
});
