import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { nodeDecoders } from '../../server/src/host/decoders.ts';
import { sha256 } from '../../server/src/host/digest.ts';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';
import type { ServerHost } from '../../server/src/lsp/host.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { ownData } from '../support/resources.ts';

/** A client that asks for diagnostics and can do everything. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  window: { workDoneProgress: true },
};

/** A client that waits for diagnostics and can do little. */
export const pushOnly: ClientCapabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };

/** A folder on disk that goes when the test is over. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-lsp-')));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): string {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this.uri(path);
  }

  delete(path: string): string {
    rmSync(join(this.path, path), { recursive: true, force: true });
    return this.uri(path);
  }

  uri(path = ''): string {
    return pathToFileURL(join(this.path, path)).href;
  }
}

/** An editor, as far as the server can tell: it talks over streams and remembers what it was told. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly progress: { readonly token: unknown; readonly value: unknown }[] = [];
  readonly registered: string[] = [];
  readonly exits: number[] = [];
  refreshes = 0;
  onProgress: (params: { readonly token: unknown }) => unknown = () => {};
  result!: InitializeResult;
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly connection: ProtocolConnection,
    private readonly streams: readonly PassThrough[],
  ) {}

  /** Starts a server and shakes hands. Without folders the client has none open. */
  static async start(
    folders: readonly Folder[],
    capabilities: ClientCapabilities = pulling,
    params: Partial<InitializeParams> = {},
    machine: Partial<ServerHost> = {},
  ): Promise<TestClient> {
    const client = TestClient.connect(machine);
    client.result = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folders[0]?.uri() ?? null,
      workspaceFolders: folders.map((folder) => ({ uri: folder.uri(), name: folder.path })),
      capabilities,
      ...params,
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** Starts a server and says nothing. */
  static connect(machine: Partial<ServerHost> = {}): TestClient {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const client = new TestClient(
      createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
      [up, down],
    );
    client.listen();
    startServer(createProtocolConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
      files: nodeFileSystem,
      decoders: nodeDecoders,
      digest: sha256,
      today: () => '2026-11-26',
      ...ownData,
      exit: (code) => client.exits.push(code),
      isRunning: () => true,
      ...machine,
    });
    return client;
  }

  /** Writes bytes to the server as they are. */
  raw(text: string): void {
    this.streams[0]!.write(text);
  }

  /** Goes away without a word. */
  vanish(): void {
    for (const stream of this.streams) stream.destroy();
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await until(() => this.exits.length > 0);
    this.connection.dispose();
  }

  open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.versions.set(uri, 1);
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** `type`: 1 created, 2 changed, 3 deleted. */
  watched(...changes: { readonly uri: string; readonly type: 1 | 2 | 3 }[]): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async pull(uri: string, previousResultId?: string): Promise<PulledReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async checks(uri: string): Promise<string[]> {
    return ((await this.pull(uri)).items ?? []).map(({ code }) => String(code));
  }

  async pullAll(
    previousResultIds: { readonly uri: string; readonly value: string }[] = [],
  ): Promise<WorkspaceReport[]> {
    return (
      await this.connection.sendRequest<{ items: WorkspaceReport[] }>('workspace/diagnostic', { previousResultIds })
    ).items;
  }

  ask<R>(method: string, uri: string, position: { line: number; character: number }, more: object = {}): Promise<R> {
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
  }

  lastPublished(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.findLast((params) => params.uri === uri);
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params) => void this.published.push(params));
    connection.onNotification('window/logMessage', ({ message }) => void this.logged.push(message));
    connection.onNotification('$/progress', (params) => {
      this.progress.push(params);
      this.onProgress(params);
    });
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }: { method: string }) => method));
      return null;
    });
    connection.listen();
  }
}

export interface PulledReport {
  readonly kind: 'full' | 'unchanged';
  readonly resultId: string;
  readonly items?: Diagnostic[];
}

export interface WorkspaceReport extends PulledReport {
  readonly uri: string;
  readonly version: number | null;
}

/** Waits until something holds; fails after five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`This did not come to hold: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
