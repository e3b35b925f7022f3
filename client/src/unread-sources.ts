import { Disposable, type Event, EventEmitter, type ExtensionContext } from 'vscode';
import type { Server } from './server.ts';
import type { SourceList } from './source-list.ts';
import { unreadIn } from './unread-count.ts';

/** How long it takes until it is asked, and asked again, in ms: an answer counts citations in all notes, and the first note comes first. */
const ASKED_EVERY = 3000;

/**
 * How many documents (PDF, Word …) are read behind after the server began to answer. Asked from the start on until none is, then never again: what is added later is
 * one document, and said where it is cited.
 */
export class UnreadSources extends Disposable {
  private readonly changes = new EventEmitter<void>();
  /** There is another number of them. */
  readonly onChanged: Event<void> = this.changes.event;
  private count = 0;
  /** All were read once. */
  private isDone = false;
  private isDisposed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    context: ExtensionContext,
    private readonly server: Server,
    private readonly sources: SourceList,
  ) {
    super(() => {
      this.isDisposed = true;
      Disposable.from(listener, this.changes, { dispose: () => clearTimeout(this.timer) }).dispose();
    });
    const listener = server.onState((state) => state === 'running' && !this.isDone && this.askSoon());
    context.subscriptions.push(this);
  }

  /** How many are still to be read; 0 as long as nothing is known of any. */
  get left(): number {
    return this.count;
  }

  private askSoon(): void {
    clearTimeout(this.timer);
    if (this.isDisposed) return;
    this.timer = setTimeout(() => void this.ask(), ASKED_EVERY);
  }

  private async ask(): Promise<void> {
    const left = unreadIn(await this.sources.get());
    if (this.isDisposed) return;
    if (left !== this.count) {
      this.count = left;
      this.changes.fire();
    }
    // A server that stopped meanwhile has no sources; the next one starts anew.
    if (this.server.state !== 'running') return;
    if (left > 0) this.askSoon();
    else this.isDone = true;
  }
}
