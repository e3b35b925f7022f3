import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import { warmFindings } from '../features/warm.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import type { Reports } from './reports.ts';
import type { Session } from './session.ts';
import { inTurns, readNotes, Turns } from './turns.ts';
import { reportOnWorkspace } from './workspace-pull.ts';

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
      const turns = new Turns(token);
      if (root.snapshot.library.byPath.has(path)) await readNotes(root, turns);
      await inTurns(warmFindings(root.snapshot, path), turns);
      const { id, diagnostics } = reports.of(root, path);
      if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: await session.extracted.led(diagnostics) };
    },
  );

  handlers.request(
    WorkspaceDiagnosticRequest.type,
    () => ({ items: [] }),
    (params, token) => reportOnWorkspace(session, reports, params, token),
  );
}
