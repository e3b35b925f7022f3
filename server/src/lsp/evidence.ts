import { ProtocolRequestType, type TextDocumentPositionParams } from 'vscode-languageserver';
import { evidenceAt } from '../features/evidence.ts';
import type { Evidence } from '../features/evidence-model.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { Session } from './session.ts';

/** Our own request: what the sentence at a place rests on, for a view beside the note. Null where no sentence is. */
export const EvidenceRequest = new ProtocolRequestType<TextDocumentPositionParams, Evidence | null, never, void, void>(
  'pincite/evidence',
);

/** Answers once all sources are read: a view is not asked for again by itself, and half a library would give half an answer. */
export function answerEvidence(handlers: Handlers, session: Session): void {
  handlers.request(
    EvidenceRequest,
    () => null,
    async ({ textDocument: { uri }, position }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      return evidenceAt(root.snapshot, path, linesOf(root.snapshot, path).offsetAt(position));
    },
  );
}
