import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createMessageConnection,
  type Diagnostic,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/*
 * The command line and the language server are one program: over the sample and some bad files, `check --format json` and
 * the workspace diagnostics say the same, in the same order.
 */
const project = resolve(import.meta.dirname, '../..');
const program = join(project, 'dist/cli.js');
let root = '';

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-same-')));
  for (const folder of ['seeds', 'notes']) cpSync(join(project, folder), join(root, folder), { recursive: true });
  mkdirSync(join(root, 'nested/seeds'), { recursive: true });
  writeFileSync(join(root, 'nested/seeds/one.txt'), 'One\n\nSix units met.\n');
  writeFileSync(
    join(root, 'nested/note.md'),
    'Six units met in 2024 [@one, ¶ 9] and 😀 [@two].\r\n\r\nOutput fell by 7 %.\r\n',
  );
  writeFileSync(join(root, 'seeds/binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
  writeFileSync(
    join(root, 'notes/twice.md'),
    '> Not a quotation of anything at all [@gone].\n\nExperts say "that this is so".\n',
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Told {
  readonly file: string;
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly file: string; readonly message: string; readonly range: Range }[];
}

/** From lines and columns from 1 to positions from 0. */
interface Placed {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
const rangeOf = ({ start, end }: Placed): Range => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

function fromCommandLine(): Told[] {
  const args = [program, 'check', '--format', 'json', '--fail-on', 'never'];
  const { findings } = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
  return findings.map(({ file, check, severity, message, range, related }: Told & { range: unknown }) => ({
    file,
    check,
    severity,
    message,
    range: rangeOf(range as unknown as Placed),
    related: related.map((other) => ({ ...pick(other), range: rangeOf(other.range as unknown as Placed) })),
  }));
}

const pick = ({ file, message }: { file: string; message: string }) => ({ file, message });
const severities = ['', 'error', 'warning', 'info'];

async function fromServer(): Promise<Told[]> {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: root });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onUnhandledNotification(() => {});
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'x' }];
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, workspaceFolders, capabilities });
  await connection.sendNotification('initialized', {});
  const { items } = await connection.sendRequest<{ items: { uri: string; items: Diagnostic[] }[] }>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  );
  await connection.sendRequest('shutdown');
  const end = once(child, 'exit');
  await connection.sendNotification('exit');
  await end;
  return items.flatMap(({ uri, items: diagnostics }) =>
    diagnostics.map(({ code, severity, message, range, relatedInformation }) => ({
      file: relative(uri),
      check: String(code),
      severity: severities[severity ?? 0]!,
      message: message as string,
      range,
      related: (relatedInformation ?? []).map((other) => ({
        file: relative(other.location.uri),
        message: other.message,
        range: other.location.range,
      })),
    })),
  );
}

const relative = (uri: string): string => fileURLToPath(uri).slice(root.length + 1);
/** Stable: findings of one file keep their order. Roots in a folder are reported one after the other. */
const byFile = (a: Told, b: Told): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

it('says the same on the command line and in the editor', async () => {
  const expected = fromCommandLine();
  expect(expected.length).toBeGreaterThan(8);
  expect(new Set(expected.map(({ file }) => file)).size).toBeGreaterThan(3);
  expect(expected.some(({ related }) => related.length > 0)).toBe(true);
  expect((await fromServer()).sort(byFile)).toEqual([...expected].sort(byFile));
});
