import {
  DocumentHighlightKind,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  RenameRequest,
  type SymbolInformation,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { EntityKind } from '../entities/model.ts';
import { entitySymbols } from '../features/entity-symbols.ts';
import { nameHighlights } from '../features/name-references.ts';
import { type NameRename, nameRenamePieces, prepareNameRename } from '../features/rename-names.ts';
import { toLocation } from './convert.ts';
import { type Handlers, Refused } from './handlers.ts';
import { linesOf } from './lines.ts';
import { nameEdit } from './name-edit.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { Turns } from './turns.ts';
import { settledRoots } from './workspace-pull.ts';

const symbolKinds: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Variable,
  organisation: SymbolKind.Class,
  place: SymbolKind.Namespace,
  document: SymbolKind.File,
  other: SymbolKind.String,
};

/** Answers what editors ask about names: where they stand in a note, who has them, and for another one. */
export function answerNames(handlers: Handlers, session: Session): void {
  handlers.request(
    PrepareRenameRequest.type,
    () => null,
    ({ textDocument: { uri }, position }) => {
      const { root, path } = session.locate(uri);
      const lines = linesOf(root.snapshot, path);
      const name = prepareNameRename(root.snapshot, path, lines.offsetAt(position));
      return name && { range: lines.rangeOf(name.span), placeholder: name.text };
    },
  );

  handlers.request(
    RenameRequest.type,
    () => null,
    async ({ textDocument: { uri }, position, newName }, token) => {
      // Names are found in all notes, once all are read.
      const { root, path } = await session.ready(uri);
      const offset = linesOf(root.snapshot, path).offsetAt(position);
      return nameEdit(session, root, path, await renamed(root, path, offset, newName, new Turns(token)));
    },
  );

  handlers.request(
    DocumentHighlightRequest.type,
    () => null,
    ({ textDocument: { uri }, position }) => {
      const { root, path } = session.locate(uri);
      const lines = linesOf(root.snapshot, path);
      const spans = nameHighlights(root.snapshot, path, lines.offsetAt(position));
      return spans?.map((span) => ({ range: lines.rangeOf(span), kind: DocumentHighlightKind.Text })) ?? null;
    },
  );

  handlers.request(
    WorkspaceSymbolRequest.type,
    () => [],
    async ({ query }, token) => {
      const symbols: SymbolInformation[] = [];
      const turns = new Turns(token);
      for (const root of await settledRoots(session, token)) {
        await turns.next();
        const found = await session.extracted.led(() =>
          entitySymbols(root.snapshot, query).map(({ name, kind, place }) => ({
            name,
            kind: symbolKinds[kind ?? 'other'],
            location: toLocation(root, place),
            containerName: kind ?? 'name',
          })),
        );
        symbols.push(...found);
      }
      return symbols;
    },
  );
}

/** Long work where there are many notes, done in turns. What somebody typed meanwhile would make it wrong. */
async function renamed(root: Root, path: string, offset: number, to: string, turns: Turns): Promise<NameRename> {
  const { notes, register } = root.snapshot;
  const pieces = nameRenamePieces(root.snapshot, path, offset, to);
  for (let step = pieces.next(); ; step = pieces.next()) {
    if (!step.done) {
      await turns.next();
      continue;
    }
    if ('problem' in step.value) throw new Refused(step.value.problem);
    if (root.snapshot.notes !== notes || root.snapshot.register !== register)
      throw new Refused('A note was changed while the name was looked for. Rename it again.');
    return step.value;
  }
}
