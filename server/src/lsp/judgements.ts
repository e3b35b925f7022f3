import { ProtocolRequestType } from 'vscode-languageserver';
import { judgementTable } from '../features/judgement-table.ts';
import { judgementsOf } from '../features/judgements.ts';
import type { Handlers } from './handlers.ts';
import { readyNote } from './ready-note.ts';
import type { JudgementsAnswer, JudgementsParams } from './requests-model.ts';
import type { Session } from './session.ts';

/** Our own request: the judgements of a note, as a list and as a table. */
export const JudgementsRequest = new ProtocolRequestType<JudgementsParams, JudgementsAnswer, never, void, void>(
  'pincite/judgements',
);

/** Answers once all sources are read. */
export function answerJudgements(handlers: Handlers, session: Session): void {
  handlers.request(
    JudgementsRequest,
    () => null,
    async ({ textDocument: { uri }, format }, token) => {
      const ready = await readyNote(session, uri, token);
      if (!ready) return null;
      const { snapshot, path, note } = ready;
      const { lines } = note.document;
      const judgements = judgementsOf(snapshot, note);
      const placed = judgements.map((each) => ({ ...each, file: path, line: lines.lineAt(each.span.start) + 1 }));
      return {
        judgements: judgements.map(({ span, ...each }) => ({ ...each, range: lines.rangeOf(span) })),
        text: format ? judgementTable(placed, format) : null,
      };
    },
  );
}
