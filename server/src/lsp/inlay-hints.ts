import { InlayHintRequest } from 'vscode-languageserver';
import { inlayHintsOf } from '../features/inlay-hints.ts';
import type { Displays } from './display.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { Session } from './session.ts';

/** Answers once the sources are read, where the writer wants hints. */
export function answerInlayHints(handlers: Handlers, session: Session, displays: Displays): void {
  handlers.request(
    InlayHintRequest.type,
    () => null,
    async ({ textDocument: { uri }, range }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      if (!displays.of(root).inlayHints) return [];
      const lines = linesOf(root.snapshot, path);
      return inlayHintsOf(root.snapshot, path, lines.spanOf(range)).map(({ offset, label, tooltip }) => ({
        position: lines.positionAt(offset),
        label,
        tooltip,
        paddingLeft: true,
      }));
    },
  );
}
