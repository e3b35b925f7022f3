import { type Event, EventEmitter, type ExtensionContext } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  type StaticFeature,
  TransportKind,
} from 'vscode-languageclient/node';

/** Notes, the sources that can be read (who cites this passage?), and the settings. Only files: no diffs, no drafts. */
const documents: NonNullable<LanguageClientOptions['documentSelector']> = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'file', pattern: '**/*.qmd' },
  { scheme: 'file', language: 'plaintext' },
  { scheme: 'file', language: 'html' },
  { scheme: 'file', pattern: '**/pincite.yaml' },
];

/** The language server as the extension sees it: a process of its own that runs the script shipped beside this one. */
export class Server {
  private readonly changes = new EventEmitter<void>();
  /** What views show may be another now; also after a restart. */
  readonly onChanged: Event<void> = this.changes.event;
  readonly client: LanguageClient;

  constructor(context: ExtensionContext) {
    const module = context.asAbsolutePath('dist/server.js');
    const server: ServerOptions = { module, transport: TransportKind.ipc };
    this.client = new LanguageClient('pincite', 'Pincite', server, { documentSelector: documents });
    this.client.registerFeature(tellsChanges);
    this.client.onNotification('pincite/changed', () => this.changes.fire());
    context.subscriptions.push(this.changes);
  }

  async start(): Promise<void> {
    await this.client.start();
    this.changes.fire();
  }

  async stop(): Promise<void> {
    if (this.client.isRunning()) await this.client.stop();
  }

  /** What the server answers to one of its own requests (`pincite/…`); null while it does not run, and when it has no answer. */
  async request<R>(method: string, params: object): Promise<R | null> {
    if (!this.client.isRunning()) return null;
    try {
      return await this.client.sendRequest<R | null>(method, params);
    } catch {
      // Cancelled, or gone: the server says in its log what could not be answered.
      return null;
    }
  }
}

/** Tells the server that this client wants `pincite/changed`. */
const tellsChanges: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), pincite: { changed: true } };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};
