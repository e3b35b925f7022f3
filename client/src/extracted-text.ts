import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode';
import type { ExtractedTextAnswer, ExtractedTextParams } from '../../server/src/lsp/requests-model.ts';
import { EXTRACTED } from './documents.ts';
import type { Server } from './server.ts';

/** Shows the text of sources that are no text themselves (PDF, DOCX …), read-only, in the documents that the server leads to. */
export function registerExtractedText(context: ExtensionContext, server: Server): void {
  const provider = new ExtractedText(server);
  context.subscriptions.push(provider, workspace.registerTextDocumentContentProvider(EXTRACTED, provider));
}

/** What a document shows: a text with its version, or why there is none (then without). */
interface Shown {
  readonly text: string;
  readonly version: string | null;
}

class ExtractedText extends Disposable implements TextDocumentContentProvider {
  private readonly changes = new EventEmitter<Uri>();
  readonly onDidChange = this.changes.event;
  /** By the URI of each document that was asked for and is not closed. */
  private readonly shown = new Map<string, Shown>();
  private refreshing: Promise<void> | null = null;
  private again = false;

  constructor(private readonly server: Server) {
    super(() => Disposable.from(...listeners, this.changes).dispose());
    const listeners = [
      server.onChanged(() => this.refresh()),
      workspace.onDidCloseTextDocument(({ uri }: TextDocument) => this.shown.delete(uri.toString())),
    ];
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    return (await this.ask(uri.toString())).text;
  }

  /** Asks for what is open whether it is another text now. One round at a time: changes come while somebody types. */
  private refresh(): void {
    this.again = true;
    this.refreshing ??= this.refreshAll().finally(() => {
      this.refreshing = null;
    });
  }

  private async refreshAll(): Promise<void> {
    while (this.again) {
      this.again = false;
      for (const [uri, before] of [...this.shown])
        if ((await this.ask(uri)).text !== before.text) this.changes.fire(Uri.parse(uri));
    }
  }

  private async ask(uri: string): Promise<Shown> {
    const before = this.shown.get(uri);
    const params: ExtractedTextParams = {
      textDocument: { uri },
      ...(before && before.version !== null && { known: before.version }),
    };
    const answer = await this.server.request<ExtractedTextAnswer>('pincite/extractedText', params);
    const now = shownOf(answer, before);
    this.shown.set(uri, now);
    return now;
  }
}

/** What was shown stays while the server does not answer. */
function shownOf(answer: ExtractedTextAnswer | null, before: Shown | undefined): Shown {
  if (!answer) return before ?? { text: 'The text of this source is shown once Pincite runs.\n', version: null };
  if ('problem' in answer) return { text: `${answer.problem}\n`, version: null };
  return { text: answer.text ?? before?.text ?? '', version: answer.version };
}
