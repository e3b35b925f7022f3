import {
  CancellationTokenSource,
  commands,
  Disposable,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { EvidenceAnswer } from '../../../../server/src/lsp/evidence.ts';
import type { OverviewAnswer } from '../../../../server/src/lsp/requests-model.ts';
import { couldBeNote } from '../../documents.ts';
import type { Server } from '../../server.ts';
import { movedBy } from './moved.ts';
import { emptyPage, type Nothing, pageOf } from './render-model.ts';
import type { EvidenceView } from './view.ts';

/** The cursor rests so long before the server is asked, in ms. */
const REST = 150;
/** Context key for the title of the view. */
const PINNED = 'pincite.evidencePinned';

/** What the view shows: the evidence, and where it was asked for. */
export interface Shown {
  readonly page: number;
  readonly document: TextDocument;
  readonly version: number;
  readonly offset: number;
  readonly evidence: EvidenceAnswer;
}

/**
 * Follows the cursor through notes and keeps the view about the sentence that it is in. The last sentence stays while the writer is elsewhere, in a source
 * say; pinned, it stays whatever the cursor does.
 */
export class Follower extends Disposable {
  private subject: { readonly document: TextDocument; offset: number } | null = null;
  private pinned = false;
  private current: Shown | null = null;
  /** Why nothing is shown; null while there is something, and before the first page. */
  private nothing: Nothing | null = null;
  private pages = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = new CancellationTokenSource();

  constructor(
    context: ExtensionContext,
    private readonly server: Server,
    private readonly view: EvidenceView,
  ) {
    super(() => {
      this.cancel();
      Disposable.from(...listeners).dispose();
    });
    const listeners = [
      window.onDidChangeActiveTextEditor((editor) => this.look(editor)),
      window.onDidChangeTextEditorSelection(
        ({ textEditor }) => textEditor === window.activeTextEditor && this.look(textEditor),
      ),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (this.subject?.document === document) this.subject.offset = movedBy(this.subject.offset, contentChanges);
      }),
      server.onChanged(() => this.soon()),
      server.onState(() => this.soon()),
      view.onSight(() => this.soon(0)),
    ];
    context.subscriptions.push(this);
    this.look(window.activeTextEditor);
  }

  /** What the view shows now; null when that is no sentence. */
  get shown(): Shown | null {
    return this.current;
  }

  /** Keeps the sentence that is shown; or follows the cursor again. */
  pin(pinned: boolean): void {
    this.pinned = pinned && this.current !== null;
    void commands.executeCommand('setContext', PINNED, this.pinned);
    if (!this.pinned) this.look(window.activeTextEditor);
  }

  /** Asks anew once the cursor rests. */
  soon(delay = REST): void {
    this.cancel();
    this.timer = setTimeout(() => void this.update(), delay);
  }

  private look(editor: TextEditor | undefined): void {
    if (this.pinned || !editor || !couldBeNote(editor.document)) return;
    const { document, selection } = editor;
    this.subject = { document, offset: document.offsetAt(selection.active) };
    this.soon();
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.asking.cancel();
    this.asking.dispose();
    this.asking = new CancellationTokenSource();
  }

  private async update(): Promise<void> {
    if (!this.view.isVisible) return;
    const { subject } = this;
    if (!subject) return this.showNothing('no-note');
    const { document, offset } = subject;
    // A closed document is not followed any more; what was said of it stays.
    if (document.isClosed) return;
    if (this.server.state === 'stopped') return this.showNothing('stopped');
    // From one empty line to the next it stays as it is: each page is also said to those who listen.
    if (!this.current && this.nothing !== 'no-sentence') this.showNothing('reading');
    const { token } = this.asking;
    const { version } = document;
    const place = { textDocument: { uri: document.uri.toString() }, position: document.positionAt(offset) };
    const evidence = await this.server.request<EvidenceAnswer>('pincite/evidence', place, token);
    if (token.isCancellationRequested || document.version !== version || this.server.state !== 'running') return;
    if (evidence) return this.showEvidence({ document, version, offset, evidence });
    if (this.current && this.current.document !== document) {
      // Another document: a note without a sentence here, or a source in Markdown?
      const overview = await this.server.request<OverviewAnswer>('pincite/overview', place, token);
      if (token.isCancellationRequested || !overview) return;
    }
    this.showNothing('no-sentence');
  }

  private showEvidence(found: Omit<Shown, 'page'>): void {
    const { document, evidence } = found;
    this.current = { ...found, page: ++this.pages };
    this.nothing = null;
    const { start, end } = evidence.sentence.span;
    const place = {
      uri: document.uri.toString(),
      name: document.uri.path.split('/').at(-1) ?? '',
      line: document.positionAt(start).line + 1,
      text: document.getText().slice(start, end),
    };
    this.view.show(pageOf(evidence, place, this.pages));
  }

  private showNothing(why: Nothing): void {
    this.current = null;
    this.nothing = why;
    this.view.show(emptyPage(why, ++this.pages));
  }
}
