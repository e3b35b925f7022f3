import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
} from 'vscode-languageserver';
import { TextDocument } from '../text/document.ts';
import { withNote, withoutNote } from '../workspace/change.ts';
import { lockFile } from '../workspace/lock.ts';
import { extractedFile } from './extracted-documents.ts';
import type { Folders } from './folders.ts';
import type { Handlers } from './handlers.ts';
import { OpenDocument } from './open-document.ts';
import type { Session } from './session.ts';
import { refreshFiles } from './watch.ts';

/** Follows what is open in the client. Typing costs what the edit costs: the note takes it, the snapshot takes the note. */
export function followDocuments(handlers: Handlers, session: Session, folders: Folders): void {
  handlers.notification(
    DidOpenTextDocumentNotification.type,
    ({ textDocument: { uri, languageId, version, text } }) => {
      const document = new OpenDocument(uri, session.placeFor(uri), languageId, version, TextDocument.of(text));
      session.documents.set(uri, document);
      session.latest = document;
      session.place(document);
      session.changed('typed');
      return session.follow(folders.adopt(document));
    },
  );

  handlers.notification(
    DidChangeTextDocumentNotification.type,
    ({ textDocument: { uri, version }, contentChanges }) => {
      const document = session.documents.get(uri);
      if (!document) throw new Error(`A change came for ${uri}, which is not open.`);
      document.change(contentChanges, version);
      session.latest = document;
      const { root, path } = session.locate(uri);
      if (path === lockFile && session.roots.has(root.directory)) session.takeLock(root, document);
      if (session.roots.has(root.directory)) session.takeRegister(root, path, document);
      if (document.note) root.workspace = withNote(root.workspace, document.note);
      session.changed('typed');
    },
  );

  handlers.notification(DidCloseTextDocumentNotification.type, async ({ textDocument: { uri } }) => {
    const { root, path } = session.locate(uri);
    if (!session.documents.delete(uri)) return;
    if (!session.roots.has(root.directory)) root.workspace = withoutNote(root.workspace, path);
    // Nobody can write in what shows extracted text, and to read it again takes long.
    else if (!extractedFile(root.snapshot.library, path)) await session.follow(refreshFiles(session, root, [path]));
    session.changed('typed');
  });

  // Clients that cannot watch files tell at least of those that they save.
  handlers.notification(DidSaveTextDocumentNotification.type, async ({ textDocument: { uri } }) => {
    const { root, path } = session.locate(uri);
    if (session.isTold || !session.roots.has(root.directory)) return;
    await session.follow(refreshFiles(session, root, [path]));
  });
}
