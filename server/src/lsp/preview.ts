import { ProtocolRequestType } from 'vscode-languageserver';
import { overviewOf } from '../features/overview.ts';
import type { Place } from '../features/place.ts';
import { previewOf } from '../features/preview.ts';
import { warmVerdicts } from '../features/warm.ts';
import { toLink, type View } from './convert.ts';
import { extractedFile } from './extracted-documents.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { readyNote } from './ready-note.ts';
import type { DocumentParams, OverviewAnswer, PreviewAnswer } from './requests-model.ts';
import type { Session } from './session.ts';
import { inTurns, Turns } from './turns.ts';
import { uriOf } from './uri.ts';

/** Our own request: how a note stands, in numbers. */
export const OverviewRequest = new ProtocolRequestType<DocumentParams, OverviewAnswer, never, void, void>(
  'pincite/overview',
);

/** Our own request: a note as a reader sees it. */
export const PreviewRequest = new ProtocolRequestType<DocumentParams, PreviewAnswer, never, void, void>(
  'pincite/preview',
);

/** Answers once all sources are read, and of a note as it was asked about: who types is told to ask again (`changed.ts`). */
export function answerPreview(handlers: Handlers, session: Session): void {
  handlers.request(
    OverviewRequest,
    () => null,
    async ({ textDocument: { uri } }, token) => {
      const ready = await readyNote(session, uri, token);
      return ready && overviewOf(ready.snapshot, ready.path);
    },
  );

  handlers.request(
    PreviewRequest,
    () => null,
    async ({ textDocument: { uri } }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const { snapshot, directory } = root;
      await inTurns(warmVerdicts(snapshot, path), new Turns(token));
      const preview = previewOf(snapshot, path);
      if (!preview) return null;
      return {
        citations: preview.citations.map((each) => ({ ...each, target: each.target && linkTo(root, each.target) })),
        sources: preview.sources.map(({ path, ...each }) => ({
          ...each,
          uri: path === null ? null : uriOf(directory, path),
        })),
      };
    },
  );
}

/** A preview can open nothing but files, and in one whose text was extracted there are no lines to lead to. */
const linkTo = (view: View, place: Place): string =>
  extractedFile(view.snapshot.library, place.path) ? uriOf(view.directory, place.path) : toLink(view, place);
