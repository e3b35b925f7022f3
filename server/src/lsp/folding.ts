import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import { type FoldedLines, foldingOf } from '../features/folding.ts';
import type { Handlers } from './handlers.ts';
import type { Session } from './session.ts';

const kinds = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;

const toFoldingRange = ({ first, last, kind }: FoldedLines): FoldingRange => ({
  startLine: first,
  endLine: last,
  ...(kind === null ? {} : { kind: kinds[kind] }),
});

/** Answers at once: what can be folded is a matter of the note alone. */
export function answerFolding(handlers: Handlers, session: Session): void {
  handlers.request(
    FoldingRangeRequest.type,
    () => null,
    ({ textDocument: { uri } }) => {
      const { root, path } = session.locate(uri);
      return foldingOf(root.snapshot, path).slice(0, session.client.mostFolds).map(toFoldingRange);
    },
  );
}
