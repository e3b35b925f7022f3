import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { checkedFiles } from '../features/diagnostics.ts';
import { lockFile } from '../workspace/lock.ts';
import { join } from '../workspace/paths.ts';
import { settingsFile } from '../workspace/settings.ts';
import { unlessCancelled } from './handlers.ts';
import { quietly } from './quietly.ts';
import { registersWithProblems } from './register-diagnostics.ts';
import type { Reports } from './reports.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { settingsDiagnostics } from './settings-diagnostics.ts';
import { readNotes, Turns } from './turns.ts';
import { uriOf } from './uri.ts';

/** Reports that are sent at once when the client takes them piece by piece. */
const PIECE = 50;

/** What is said of all files of all roots; of those that the client knows already, only that nothing changed. */
export async function reportOnWorkspace(
  session: Session,
  reports: Reports,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
  const sender = new Sender(session, params.partialResultToken);
  const turns = new Turns(token);
  await session.caughtUp();
  for (const root of await settledRoots(session, token)) {
    // What is said of sources rests on all notes.
    await readNotes(root, turns);
    for (const path of filesOf(session, root)) {
      const report = await session.extracted.led(() => reportOn(session, reports, root, path, previous));
      previous.delete(report.uri);
      await turns.next(sender.add(report));
    }
  }
  // What the client still shows of files that are gone, or have nothing to say any more.
  for (const uri of previous.keys())
    sender.add({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  return sender.rest();
}

function reportOn(
  session: Session,
  reports: Reports,
  root: Root,
  path: string,
  previous: ReadonlyMap<string, string>,
): WorkspaceDocumentDiagnosticReport {
  const document = session.documentAt(join(root.directory, path));
  const uri = document?.uri ?? uriOf(root.directory, path);
  const { id, diagnostics } = reports.of(root, path);
  const about = { uri, version: document?.version ?? null, resultId: id };
  if (previous.get(uri) === id) return { ...about, kind: DocumentDiagnosticReportKind.Unchanged };
  return { ...about, kind: DocumentDiagnosticReportKind.Full, items: diagnostics() };
}

/** All roots once they are read, in order of their folders. */
export async function settledRoots(session: Session, token: CancellationToken): Promise<Root[]> {
  for (;;) {
    unlessCancelled(token);
    const roots = [...session.roots.values()];
    if (roots.every((root) => root.isLoaded)) return roots.sort((a, b) => (a.directory < b.directory ? -1 : 1));
    await Promise.all(roots.map((root) => root.settled));
  }
}

/** The files of a root that something can be said of, settings, lock and registers only when something is. */
function filesOf(session: Session, root: Root): string[] {
  return [
    ...(settingsDiagnostics(session, root).length > 0 ? [settingsFile] : []),
    ...(root.snapshot.lock.problems.length > 0 ? [lockFile] : []),
    ...registersWithProblems(root),
    ...checkedFiles(root.snapshot),
  ];
}

/** Sends reports in pieces to clients that take pieces, and keeps them for the answer otherwise. */
class Sender {
  private items: WorkspaceDocumentDiagnosticReport[] = [];

  constructor(
    private readonly session: Session,
    private readonly token: string | number | undefined,
  ) {}

  /** True when a piece was sent. */
  add(report: WorkspaceDocumentDiagnosticReport): boolean {
    this.items.push(report);
    const { token, items } = this;
    if (token === undefined || items.length < PIECE) return false;
    void quietly(() =>
      this.session.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, token, { items }),
    );
    this.items = [];
    return true;
  }

  rest(): WorkspaceDiagnosticReport {
    return { items: this.items };
  }
}
