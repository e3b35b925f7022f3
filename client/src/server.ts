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
import { createClient } from './language-client.ts';
import { saidOfCrashes } from './server-text.ts';

/** `waiting`: it crashed, and is started again in a while. `stopped`: it does not run and is not started by itself. */
export type ServerState = 'starting' | 'running' | 'waiting' | 'stopped';

type Handler = (params: never, token: CancellationToken) => unknown;

/**
 * The language server as the extension sees it: a process of its own that runs the script shipped beside this one. When it crashes it is started
 * again, later each time.
 */
export class Server implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly states = new EventEmitter<ServerState>();
  /** What views show may be another now; also after a restart. */
  readonly onChanged: Event<void> = this.changes.event;
  readonly onState: Event<ServerState> = this.states.event;
  /** What the server and the client log; with the log level Trace also what they say to each other. */
  readonly channel: LogOutputChannel = window.createOutputChannel('Pincite', { log: true });
  private readonly module: string;
  private readonly handlers = new Map<string, Handler>();
  private readonly backoff = new Backoff(() => performance.now());
  private current: LanguageClient | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private now: ServerState = 'stopped';

  constructor(context: ExtensionContext) {
    this.module = context.asAbsolutePath('dist/server.js');
    context.subscriptions.push(this);
  }

  get state(): ServerState {
    return this.now;
  }

  /** The client of this run; null while no server runs. A restart brings another one: do not keep it. */
  get client(): LanguageClient | null {
    return this.current;
  }

  /** Answers requests of the server, of this run and all later ones. To be called before `start`. */
  onRequest(method: string, handler: Handler): void {
    this.handlers.set(method, handler);
  }

  /** Starts the server unless it runs. Never fails: `onState` tells how it goes. */
  async start(): Promise<void> {
    if (this.current) return;
    clearTimeout(this.timer);
    const client = createClient(this.module, this.channel, () => this.ended(client));
    this.current = client;
    for (const [method, handler] of this.handlers) client.onRequest(method, handler as (params: unknown) => unknown);
    client.onNotification('pincite/changed', () => this.changes.fire());
    this.become('starting');
    try {
      await client.start();
    } catch {
      // The reason is in the output channel.
      this.ended(client);
      return;
    }
    if (this.current !== client) return;
    this.backoff.started();
    this.become('running');
    this.changes.fire();
  }

  /** Stops the server. One that is still starting cannot be asked to: it ends with its channel. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    const client = this.current;
    this.current = null;
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
    const client = this.current;
    if (!client) return null;
    try {
      // A token that is not there would count as another parameter.
      return await client.sendRequest<R | null>(method, params, ...(token ? [token] : []));
    } catch {
      // Cancelled, or gone: the server says in its log what could not be answered.
      return null;
    }
  }

  dispose(): void {
    void this.stop();
    for (const each of [this.changes, this.states, this.channel]) each.dispose();
  }

  /** The process of a client is gone, or was never there. */
  private ended(client: LanguageClient): void {
    if (this.current !== client) return;
    this.current = null;
    const wait = this.backoff.crashed();
    if (wait === null) this.become('stopped');
    else {
      this.become('waiting');
      this.timer = setTimeout(() => void this.start(), wait);
    }
    void this.say(saidOfCrashes(this.backoff.crashes, wait));
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
