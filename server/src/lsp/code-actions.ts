import { CodeActionRequest, type Command } from 'vscode-languageserver';
import { type CodeAction, codeActionsAt } from '../features/code-actions.ts';
import type { LineIndex } from '../text/position.ts';
import { actionKinds, toCodeAction, toWorkspaceEdit } from './convert.ts';
import type { Handlers } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { Session } from './session.ts';

/** Our client's: selects a range of a document, given `[uri, range]` as the protocol has them, so that one can type over it. */
export const SELECT_WORDS = 'pincite.selectWords';

/** Answers what can be done about the findings at a range. Clients that do not know our command get the edits alone. */
export function answerActions(handlers: Handlers, session: Session): void {
  handlers.request(
    CodeActionRequest.type,
    () => null,
    ({ textDocument: { uri }, range, context }) => {
      const { root, path, document } = session.locate(uri);
      if (!session.client.codeActions) return [];
      const isWanted = wanted(context.only);
      if (!Object.values(actionKinds).some(isWanted)) return [];
      const lines = linesOf(root.snapshot, path);
      const version = document?.version ?? null;
      return codeActionsAt(root.snapshot, path, lines.spanOf(range), session.host.today())
        .filter(({ others }) => others.length === 0 || session.client.createsFiles)
        .map((action) => ({
          ...toCodeAction(root.directory, action, lines, context.diagnostics, (edits) =>
            toWorkspaceEdit(uri, edits, version, session.client.versionedEdits),
          ),
          ...selecting(session, uri, action, lines),
        }))
        .filter(({ kind }) => isWanted(kind!));
    },
  );
}

function selecting(
  { client }: Session,
  uri: string,
  { title, edits, toFill }: CodeAction,
  lines: LineIndex,
): { command?: Command } {
  const [edit] = edits;
  if (!toFill || !edit || !client.commands.has(SELECT_WORDS)) return {};
  const { line, character } = lines.positionAt(edit.span.start);
  const start = { line, character: character + toFill.start };
  const range = { start, end: { line, character: character + toFill.end } };
  return { command: { title, command: SELECT_WORDS, arguments: [uri, range] } };
}

/** Kinds stand for all below them: `quickfix` for `quickfix.pincite.checked` as well. */
const wanted =
  (only: readonly string[] | undefined) =>
  (kind: string): boolean =>
    !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
