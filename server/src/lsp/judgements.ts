import { ProtocolRequestType } from 'vscode-languageserver';
import { judgementTable } from '../features/judgement-table.ts';
import { judgementsOf } from '../features/judgements.ts';
import { warmNote } from '../features/warm.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import type { JudgementsAnswer, JudgementsParams } from './requests-model.ts';
import type { Session } from './session.ts';
import { inTurns, Turns } from './turns.ts';

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
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const { snapshot } = root;
      const note = snapshot.notes.get(path);
      if (!note) return null;
      await inTurns(warmNote(snapshot, path), new Turns(token));
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
