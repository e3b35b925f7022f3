import {
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  window,
} from 'vscode';
import type { CancellationToken, LanguageClient } from 'vscode-languageclient/node';
import { Backoff } from './backoff.ts';
import { saidOfCrashes } from './server-text.ts';

/** `waiting`: it crashed, and is started again in a while. `stopped`: it does not run and is not started by itself. */
export type ServerState = 'starting' | 'running' | 'waiting' | 'stopped';

/** In a file of its own when it is built: most of our code is there. */
const languageClient = (): typeof import('./language-client.ts') => require('./language-client.ts');

type Handler = (params: never, token: CancellationToken) => unknown;

/**
 * The language server as the extension sees it: a process of its own that runs the script shipped beside this one. When it crashes it is started
 * again, later each time.
 */
export class Server implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly states = new EventEmitter<ServerState>();
  private readonly steps = new EventEmitter<void>();
  /** What views show may be another now; also after a restart. */
  readonly onChanged: Event<void> = this.changes.event;
  readonly onState: Event<ServerState> = this.states.event;
  /** `reading` is another now. */
  readonly onReading: Event<void> = this.steps.event;
  /** What the server and the client log; with the log level Trace also what they say to each other. */
  readonly channel: LogOutputChannel = window.createOutputChannel('Pincite', { log: true });
  private readonly module: string;
  /** Of the extension, not of the workspace: nothing of a workspace says where it is. */
  private readonly cacheFolder: string | null;
  private readonly handlers = new Map<string, Handler>();
  private readonly backoff = new Backoff(() => performance.now());
  /** Of this run, being loaded or there; null while no server is to run. */
  private current: Promise<LanguageClient> | null = null;
  private loaded: LanguageClient | null = null;
  /** Which run this is. */
  private run = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private now: ServerState = 'stopped';
  private howFar: string | null = null;

  constructor(context: ExtensionContext) {
    this.module = context.asAbsolutePath('dist/server.js');
    const { scheme, fsPath } = context.globalStorageUri;
    this.cacheFolder = scheme === 'file' ? fsPath : null;
    context.subscriptions.push(this);
  }

  get state(): ServerState {
    return this.now;
  }

  /** How far notes and sources are read, in words (`25 of 500 files`; empty: no word yet); null while nobody waits for them. */
  get reading(): string | null {
    return this.howFar;
  }

  /** The client of this run; null while no server runs. A restart brings another one: do not keep it. */
  get client(): LanguageClient | null {
    return this.loaded;
  }

  /** Answers requests of the server, of this run and all later ones. To be called before `start`. */
  onRequest(method: string, handler: Handler): void {
    this.handlers.set(method, handler);
  }

  /** Starts the server unless it runs. Never fails: `onState` tells how it goes. */
  async start(): Promise<void> {
    if (this.current) return;
    clearTimeout(this.timer);
    const { run } = this;
    this.current = this.load(run);
    this.become('starting');
    try {
      const client = await this.current;
      if (this.run !== run) return;
      this.loaded = client;
      await client.start();
      // Stopped before it ran: only now can it be told.
      if (this.run !== run) return await client.stop();
    } catch {
      // The reason is in the output channel.
      return this.ended(run);
    }
    this.backoff.started();
    this.become('running');
    this.changes.fire();
  }

  /** Stops the server; one that is still starting as soon as it runs. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    const client = this.loaded;
    this.forget();
    this.become('stopped');
    try {
      await client?.stop();
    } catch {
      // It did not answer in time, and is ended by force.
    }
  }

  /** As the writer asks: stops the server, forgets its crashes, starts it. */
  async restart(): Promise<void> {
    await this.stop();
    this.backoff.reset();
    await this.start();
  }

  /**
   * What the server answers to a request, of its own (`pincite/…`) or of the protocol; waits while it starts. Null while it does not run, and when it
   * has no answer.
   */
  async request<R>(method: string, params: object, token?: CancellationToken): Promise<R | null> {
    try {
      const { run } = this;
      const client = await this.current;
      // To ask a client of a run that is over would start its process.
      if (!client || this.run !== run) return null;
      // A token that is not there would count as another parameter.
      return await client.sendRequest<R | null>(method, params, ...(token ? [token] : []));
    } catch {
      // Cancelled, or gone: the server says in its log what could not be answered.
      return null;
    }
  }

  dispose(): void {
    void this.stop();
    for (const each of [this.changes, this.states, this.steps, this.channel]) each.dispose();
  }

  /** A client that is ready to be started. Its code is large, so it is loaded when the editor has nothing else to do, not while it waits for us. */
  private async load(run: number): Promise<LanguageClient> {
    await new Promise((done) => setImmediate(done));
    const client = languageClient().createClient(this.module, this.cacheFolder, this.channel, {
      ended: () => this.ended(run),
      reads: (howFar) => this.run === run && this.reads(howFar),
    });
    for (const [method, handler] of this.handlers) client.onRequest(method, handler as (params: unknown) => unknown);
    client.onNotification('pincite/changed', () => this.changes.fire());
    return client;
  }

  /** The process of a client is gone, or was never there. */
  private ended(run: number): void {
    if (this.run !== run || !this.current) return;
    this.forget();
    const wait = this.backoff.crashed();
    if (wait === null) this.become('stopped');
    else {
      this.become('waiting');
      this.timer = setTimeout(() => void this.start(), wait);
    }
    void this.say(saidOfCrashes(this.backoff.crashes, wait));
  }

  private forget(): void {
    this.current = null;
    this.loaded = null;
    this.run += 1;
    this.reads(null);
  }

  private reads(howFar: string | null): void {
    if (howFar === this.howFar) return;
    this.howFar = howFar;
    this.steps.fire();
  }

  private async say({ log, message }: ReturnType<typeof saidOfCrashes>): Promise<void> {
    this.channel.warn(log);
    if (message === null) return;
    const output = 'Show Output';
    const restart = 'Restart';
    const chosen = await window.showWarningMessage(message, output, restart);
    if (chosen === output) this.channel.show();
    if (chosen === restart) await this.restart();
  }

  private become(state: ServerState): void {
    if (state === this.now) return;
    this.now = state;
    this.states.fire(state);
  }
}
