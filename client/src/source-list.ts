import { commands, Disposable, type Event, EventEmitter, type ExtensionContext, type Uri, window } from 'vscode';
import type { SourceFolder, Sources } from '../../server/src/lsp/requests-model.ts';
import type { ActiveNote } from './active-note.ts';
import type { Server } from './server.ts';

/** Context key for menus: the active editor shows a source. */
const KEY = 'pincite.sourceActive';

/** The sources of all folders, asked for when somebody wants them and kept until something changes. */
export class SourceList extends Disposable {
  private readonly stale = new EventEmitter<void>();
  /** What `get` gave may be another now. */
  readonly onStale: Event<void> = this.stale.event;
  private kept: Promise<readonly SourceFolder[]> | null = null;
  private active: string | null = null;

  constructor(
    context: ExtensionContext,
    private readonly server: Server,
    note: ActiveNote,
  ) {
    super(() => Disposable.from(...listeners, this.stale).dispose());
    const listeners = [
      server.onChanged(() => this.forget()),
      server.onState(() => this.forget()),
      note.onChanged(() => void this.look(note)),
    ];
    context.subscriptions.push(this);
  }

  /** Those of each folder that has some; empty while the server does not run. */
  get(): Promise<readonly SourceFolder[]> {
    this.kept ??= this.server.request<Sources>('pincite/sources', {}).then((answer) => answer?.folders ?? []);
    return this.kept;
  }

  /** Does the active editor show this document, and is it a source? */
  isActive(uri: Uri): boolean {
    return this.active === uri.toString();
  }

  private forget(): void {
    this.kept = null;
    this.stale.fire();
  }

  /** What is a note is no source, so nothing is asked while somebody writes. */
  private async look(note: ActiveNote): Promise<void> {
    const uri = window.activeTextEditor?.document.uri.toString();
    const isSource =
      uri !== undefined &&
      note.overview === null &&
      (await this.get()).some(({ sources }) => sources.some((source) => source.uri === uri || source.text === uri));
    if (uri !== window.activeTextEditor?.document.uri.toString()) return;
    this.active = isSource ? uri : null;
    await commands.executeCommand('setContext', KEY, isSource);
  }
}
