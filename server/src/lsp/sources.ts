import { type CancellationToken, ProtocolRequestType } from 'vscode-languageserver';
import { citedByIn, notesCiting } from '../features/cited-by.ts';
import { sourcesOf } from '../features/sources.ts';
import { warmNote } from '../features/warm.ts';
import { toLocation } from './convert.ts';
import { extractedFile } from './extracted-documents.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import type { CitedByItem, CitedByParams, SourceFolder, Sources } from './requests-model.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { inTurns, readNotes, Turns } from './turns.ts';
import { extractedUriOf, pathOf, uriOf } from './uri.ts';
import { NoteWarmer } from './warm-notes.ts';
import { settledRoots } from './workspace-pull.ts';

/** Our own request: all sources of all roots, with what the notes make of them. */
export const SourcesRequest = new ProtocolRequestType<object, Sources, never, void, void>('pincite/sources');

/** Our own request: who cites a source. */
export const CitedByRequest = new ProtocolRequestType<CitedByParams, CitedByItem[], never, void, void>(
  'pincite/citedBy',
);

/**
 * Answers once all is read. Both rest on all notes, those that are not open too, so the work is done in turns. `onMore` is called when more notes
 * are counted than in the last answer.
 */
export function answerSources(handlers: Handlers, session: Session, onMore: () => void): void {
  const warmer = new NoteWarmer(session.log, onMore);
  let last: Promise<unknown> = Promise.resolve();
  handlers.request(
    SourcesRequest,
    () => ({ folders: [] }),
    (_, token) => {
      // One after the other: views ask again while the last answer is still on its way.
      const answer = last.then(() => sources(session, warmer, token));
      last = answer.catch(() => {});
      return answer;
    },
  );

  handlers.request(
    CitedByRequest,
    () => [],
    async ({ folder, key }, token) => {
      await session.caughtUp();
      const roots = await settledRoots(session, token);
      const root = roots.find(({ directory }) => directory === pathOf(folder));
      return root ? citedBy(root, key, token) : [];
    },
  );
}

async function sources(session: Session, warmer: NoteWarmer, token: CancellationToken): Promise<Sources> {
  unlessCancelled(token);
  await session.caughtUp();
  const folders: SourceFolder[] = [];
  for (const root of await settledRoots(session, token)) {
    const { snapshot, directory } = root;
    const isShown = (path: string) => session.client.extractedText && extractedFile(snapshot.library, path) !== null;
    if (snapshot.library.sources.size === 0) continue;
    const counted = await warmer.ready(root, snapshot);
    unlessCancelled(token);
    const sources = sourcesOf(snapshot, counted).map(({ path, ...entry }) => ({
      ...entry,
      uri: path === null ? null : uriOf(directory, path),
      text: path !== null && isShown(path) ? extractedUriOf(directory, path) : null,
    }));
    const name = directory.slice(directory.lastIndexOf('/') + 1) || directory;
    folders.push({ uri: uriOf(directory), name, sources, complete: counted === null });
  }
  return { folders };
}

async function citedBy(root: Root, key: string, token: CancellationToken): Promise<CitedByItem[]> {
  const { snapshot, directory, extracted } = root;
  const turns = new Turns(token);
  await readNotes(root, turns);
  unlessCancelled(token);
  const items: CitedByItem[] = [];
  for (const path of notesCiting(snapshot, key)) {
    await inTurns(warmNote(snapshot, path), turns);
    for (const { place, ...rest } of citedByIn(snapshot, path, key)) {
      items.push({ location: toLocation({ directory, snapshot, extracted }, place), ...rest });
      await turns.next();
    }
  }
  return items;
}
