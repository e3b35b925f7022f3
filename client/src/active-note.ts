import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type Position,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
} from 'vscode';
import type { Overview, OverviewAnswer } from '../../server/src/lsp/requests-model.ts';
import { couldBeNote } from './documents.ts';
import type { Server } from './server.ts';

/** Context key for menus: the active editor shows a note. */
const KEY = 'pincite.noteActive';

/** Knows whether the active editor shows a note and how it stands, and where the writer was last in a note. */
export class ActiveNote extends Disposable {
  private readonly changes = new EventEmitter<void>();
  /** The active editor shows another document, or its note stands otherwise. */
  readonly onChanged: Event<void> = this.changes.event;
  private document: TextDocument | null = null;
  private answer: OverviewAnswer | undefined;
  private place: { readonly uri: Uri; readonly position: Position } | null = null;
  private asked = 0;

  constructor(
    context: ExtensionContext,
    private readonly server: Server,
  ) {
    super(() => Disposable.from(...listeners, this.changes).dispose());
    const listeners = [
      window.onDidChangeActiveTextEditor((editor) => this.look(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.remember(textEditor)),
      server.onChanged(() => void this.ask()),
      server.onState(() => this.forget()),
    ];
    context.subscriptions.push(this);
    this.look(window.activeTextEditor);
  }

  /** The document of the active editor when it could be a note. */
  get candidate(): TextDocument | null {
    return this.document && couldBeNote(this.document) ? this.document : null;
  }

  /** How the active note stands; null when the active editor shows none, undefined while that is not known. */
  get overview(): Overview | null | undefined {
    return this.document ? this.answer : null;
  }

  /** Where the cursor was last in a note; null when none was active since the start. */
  get last(): { readonly uri: Uri; readonly position: Position } | null {
    return this.place;
  }

  private look(editor: TextEditor | undefined): void {
    // The output is shown in an editor, too; the note is still beside it.
    if (editor?.document.uri.scheme === 'output') return;
    const document = editor?.document ?? null;
    if (document === this.document) return;
    this.document = document;
    this.forget();
    void this.ask();
  }

  private forget(): void {
    this.asked += 1;
    this.answer = undefined;
    this.changes.fire();
  }

  private async ask(): Promise<void> {
    const document = this.document;
    const turn = (this.asked += 1);
    const params = { textDocument: { uri: document?.uri.toString() ?? '' } };
    const answer = document && (await this.server.request<OverviewAnswer>('pincite/overview', params));
    if (turn !== this.asked || this.server.state !== 'running') return;
    this.answer = answer;
    void commands.executeCommand('setContext', KEY, answer !== null);
    this.remember(window.activeTextEditor);
    this.changes.fire();
  }

  private remember(editor: TextEditor | undefined): void {
    if (!editor || editor.document !== this.document || !this.answer) return;
    this.place = { uri: editor.document.uri, position: editor.selection.active };
  }
}
