import { type Diagnostic, DiagnosticRefreshRequest, PublishDiagnosticsNotification } from 'vscode-languageserver';
import { warmFindings } from '../features/warm.ts';
import { debounced } from './debounced.ts';
import { reasonOf } from './log.ts';
import type { OpenDocument } from './open-document.ts';
import { quietly } from './quietly.ts';
import type { Reports } from './reports.ts';
import type { Session } from './session.ts';
import { inTurns, Turns } from './turns.ts';

/** How long to wait after the last change before diagnostics are published, in milliseconds. */
const PAUSE = 50;
/** Who types without a pause is told after so long, in milliseconds. */
const LONGEST = 500;

/**
 * Publishes diagnostics to clients that cannot ask for them: of the open documents whose diagnostics changed, with their
 * version, once typing pauses. What is not open is left to clients that ask.
 */
class Publisher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When what changed is to be published at the latest; null: nothing changed. */
  private due: number | null = null;
  /** How often publishing began. */
  private runs = 0;
  /** What was published last, by URI: the id of the report, and the version that it was for. */
  private readonly published = new Map<string, { readonly id: string; readonly version: number }>();

  constructor(
    private readonly session: Session,
    private readonly reports: Reports,
  ) {}

  schedule(): void {
    if (this.session.client.pull) return;
    const now = Date.now();
    this.due ??= now + LONGEST;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.publishSoon(), Math.min(PAUSE, Math.max(0, this.due - now)));
  }

  /** Once all is read that the client told of; a failure is one line in its log. */
  private async publishSoon(): Promise<void> {
    this.due = null;
    const run = ++this.runs;
    await this.session.caughtUp();
    try {
      for (const uri of this.published.keys()) if (!this.session.documents.has(uri)) this.withdraw(uri);
      const turns = new Turns(null);
      for (const uri of this.inOrder()) {
        const { root, path } = this.session.locate(uri);
        if (root.isLoaded) await inTurns(warmFindings(root.snapshot, path), turns);
        // Something changed meanwhile: who publishes that goes on with what is ready.
        if (run !== this.runs) return;
        const document = this.session.documents.get(uri);
        if (document) await this.publishOne(document);
      }
    } catch (error) {
      this.session.log.error(`Diagnostics could not be published: ${reasonOf(error)}`);
    }
  }

  /** The open documents, those first that were told of and are typed in. */
  private inOrder(): string[] {
    const isTyped = ({ uri, version }: OpenDocument): boolean =>
      this.published.has(uri) && this.published.get(uri)!.version !== version;
    const all = [...this.session.documents.values()];
    return [...all.filter(isTyped), ...all.filter((document) => !isTyped(document))].map(({ uri }) => uri);
  }

  /** What is not as it was told last, once all documents that it leads to are there. */
  private async publishOne(document: OpenDocument): Promise<void> {
    const { uri, version } = document;
    const { root, path } = this.session.locate(uri);
    if (!root.isLoaded) return;
    const { id, diagnostics } = this.reports.of(root, path);
    const before = this.published.get(uri);
    if (before?.id === id && before.version === version) return;
    const items = await this.session.extracted.led(diagnostics);
    if (this.session.documents.get(uri) !== document) return;
    this.published.set(uri, { id, version });
    this.send(uri, items, version);
  }

  private withdraw(uri: string): void {
    this.published.delete(uri);
    this.send(uri, [], undefined);
  }

  private send(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const params = { uri, diagnostics, ...(version === undefined ? {} : { version }) };
    void quietly(() => this.session.connection.sendNotification(PublishDiagnosticsNotification.type, params));
  }
}

/** Publishes diagnostics to clients that cannot ask for them, whenever something changed. */
export function publishWhenChanged(session: Session, reports: Reports): void {
  const publisher = new Publisher(session, reports);
  session.onChange((cause) => {
    // No finding rests on names that were found in sources.
    if (cause !== 'mined') publisher.schedule();
  });
}

/**
 * Tells clients that ask for diagnostics to ask again when files were read or a model answered: what the notes rest on may have changed.
 * Both come in crowds (a branch is checked out), so it waits for the crowd to pass.
 */
export function refreshWhenRead(session: Session): void {
  const refresh = debounced(
    PAUSE,
    () => void quietly(() => session.connection.sendRequest(DiagnosticRefreshRequest.type)),
  );
  session.onChange((cause) => {
    const { client } = session;
    if ((cause === 'read' || cause === 'answered') && client.pull && client.refreshDiagnostics) refresh();
  });
}
