import { ProtocolRequestType } from 'vscode-languageserver';
import { entitiesOf, entitiesOfLibrary } from '../features/entities.ts';
import { entityPlaces } from '../features/entity-places.ts';
import { toLocation } from './convert.ts';
import type { Handlers } from './handlers.ts';
import { readyNote } from './ready-note.ts';
import type {
  DocumentParams,
  EntityPlaceItem,
  EntityPlacesParams,
  LibraryEntities,
  LibraryEntitiesParams,
  NoteEntityItem,
} from './requests-model.ts';
import type { Session } from './session.ts';

/** Our own request: who and what a note names. */
export const EntitiesRequest = new ProtocolRequestType<DocumentParams, NoteEntityItem[] | null, never, void, void>(
  'pincite/entities',
);

/** Our own request: whom and what register and sources name, page by page. */
export const LibraryEntitiesRequest = new ProtocolRequestType<
  LibraryEntitiesParams,
  LibraryEntities,
  never,
  void,
  void
>('pincite/libraryEntities');

/** Our own request: where register and sources have a name. */
export const EntityPlacesRequest = new ProtocolRequestType<EntityPlacesParams, EntityPlaceItem[], never, void, void>(
  'pincite/entityPlaces',
);

/** Each answers for the root of a document, once all sources are read. Names that are mined later come with `pincite/changed`. */
export function answerEntities(handlers: Handlers, session: Session): void {
  handlers.request(
    EntitiesRequest,
    () => null,
    async ({ textDocument: { uri } }, token) => {
      const ready = await readyNote(session, uri, token);
      if (!ready) return null;
      const { snapshot, note } = ready;
      const { lines } = note.document;
      return entitiesOf(snapshot, note).map(({ mentions, ...entity }) => ({
        ...entity,
        mentions: mentions.map(({ span, ...mention }) => ({ ...mention, range: lines.rangeOf(span) })),
      }));
    },
  );

  handlers.request(
    LibraryEntitiesRequest,
    () => ({ total: 0, entities: [], next: null }),
    async ({ textDocument: { uri }, from = 0, filter = '' }) => {
      const { root } = await session.ready(uri);
      return entitiesOfLibrary(root.snapshot, from, filter);
    },
  );

  handlers.request(
    EntityPlacesRequest,
    () => [],
    async ({ textDocument: { uri }, name }) => {
      const { root } = await session.ready(uri);
      return session.extracted.led(() =>
        entityPlaces(root.snapshot, name).map(({ place, ...each }) => ({ ...each, location: toLocation(root, place) })),
      );
    },
  );
}
