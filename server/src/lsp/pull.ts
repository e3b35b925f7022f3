import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { checkedFiles } from '../features/diagnostics.ts';
import { settingsFile } from '../workspace/settings.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { quietly } from './quietly.ts';
import type { Reports } from './reports.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { uriOf } from './uri.ts';

/** How long to check without looking up, in milliseconds: then typing, hovers and cancellations have their turn. */
const TURN = 20;
/** Reports that are sent at once when the client takes them piece by piece. */
const PIECE = 50;

const emptyReport = (): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items: [] });

/** Answers clients that ask for diagnostics. Answers wait until the files that they rest on are read. */
export function answerPulls(handlers: Handlers, session: Session, reports: Reports): void {
  handlers.request(
    DocumentDiagnosticRequest.type,
    emptyReport,
    async (params, token): Promise<DocumentDiagnosticReport> => {
      const { textDocument, previousResultId } = params;
      const { root, path } = await session.ready(textDocument.uri);
      unlessCancelled(token);
      const { id, diagnostics } = reports.of(root, path);
      if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnostics() };
    },
  );

  handlers.request(
    WorkspaceDiagnosticRequest.type,
    () => ({ items: [] }),
    (params, token) => ofWorkspace(session, reports, params, token),
  );
}

async function ofWorkspace(
  session: Session,
  reports: Reports,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
  const uris = new Map([...session.documents].map(([uri, { path }]) => [path, uri]));
  const sender = new Sender(session, params.partialResultToken);
  let turnEnds = Date.now() + TURN;
  for (const root of await settledRoots(session, token))
    for (const path of filesOf(root)) {
      if (Date.now() > turnEnds) {
        await new Promise((resolve) => setTimeout(resolve));
        turnEnds = Date.now() + TURN;
      }
      unlessCancelled(token);
      const own = uriOf(root.directory, path);
      const uri = uris.get(`${root.directory.replace(/\/$/, '')}/${path}`) ?? own;
      const document = session.documents.get(uri);
      const { id, diagnostics } = reports.of(root, path);
      const about = { uri, version: document?.version ?? null, resultId: id };
      const known = previous.get(uri) ?? previous.get(own);
      previous.delete(uri);
      previous.delete(own);
      if (known === id) sender.add({ ...about, kind: DocumentDiagnosticReportKind.Unchanged });
      else sender.add({ ...about, kind: DocumentDiagnosticReportKind.Full, items: diagnostics() });
    }
  // What the client still shows of files that are gone, or have nothing to say any more.
  for (const uri of previous.keys())
    sender.add({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  return sender.rest();
}

/** All roots once they are read, in order of their folders. */
async function settledRoots(session: Session, token: CancellationToken): Promise<Root[]> {
  for (;;) {
    unlessCancelled(token);
    const roots = [...session.roots.values()];
    if (roots.every((root) => root.isLoaded)) return roots.sort((a, b) => (a.directory < b.directory ? -1 : 1));
    await Promise.all(roots.map((root) => root.settled));
  }
}

const filesOf = (root: Root): string[] => [settingsFile, ...checkedFiles(root.snapshot)];

/** Sends reports in pieces to clients that take pieces, and keeps them for the answer otherwise. */
class Sender {
  private items: WorkspaceDocumentDiagnosticReport[] = [];

  constructor(
    private readonly session: Session,
    private readonly token: string | number | undefined,
  ) {}

  add(report: WorkspaceDocumentDiagnosticReport): void {
    this.items.push(report);
    if (this.token === undefined || this.items.length < PIECE) return;
    const { token, items } = this;
    void quietly(() =>
      this.session.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, token, { items }),
    );
    this.items = [];
  }

  rest(): WorkspaceDiagnosticReport {
    return { items: this.items };
  }
}
