import {
  type AnnotatedTextEdit,
  type CancellationToken,
  type ChangeAnnotation,
  type FileOperationRegistrationOptions,
  type FileRename,
  MessageType,
  ShowMessageNotification,
  type TextDocumentEdit,
  type TextEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FixEdit } from '../checks/finding.ts';
import { type RenameEdits, renamePieces } from '../features/rename-files.ts';
import type { KeyInUse, KeyRename } from '../features/rename-keys.ts';
import { type LockEdits, lockEdits } from '../features/rename-lock.ts';
import { movedBy, type Rename } from '../features/renames.ts';
import { decodeText } from '../library/decode.ts';
import { LineIndex } from '../text/position.ts';
import { isBelow, join } from '../workspace/paths.ts';
import type { Handlers } from './handlers.ts';
import { linesOf } from './lines.ts';
import { quietly } from './quietly.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { Turns } from './turns.ts';
import { pathOf, relativeTo, uriOf, wayTo } from './uri.ts';
import { settledRoots } from './workspace-pull.ts';

/** Of what the server wants to know before it is renamed: notes, sources, and folders that may hold them. */
export const renamedFiles: FileOperationRegistrationOptions = {
  filters: [
    {
      pattern: {
        glob: '**/*.{md,markdown,qmd,txt,text,html,htm,xhtml,pdf,docx,doc,odt,rtf,eml,mbox,epub}',
        matches: 'file',
        options: { ignoreCase: true },
      },
    },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
};

const lockFile = 'pincite.lock';
const lockLimit = 64 * 1024 * 1024;

/**
 * Before files are renamed in the editor: the edits by which links to sources lead where they led, and, for the writer to confirm, those that rename
 * the keys which come from the names of files. A client that cannot ask the writer gets no others than links.
 */
export function answerRenames(handlers: Handlers, session: Session): void {
  handlers.request(
    WillRenameFilesRequest.type,
    () => null,
    async ({ files }, token) => {
      await session.caughtUp();
      const edit = new EditBuilder(session);
      const inUse: KeyInUse[] = [];
      for (const root of await settledRoots(session, token)) {
        const renames = files.flatMap((file) => renameIn(root, file) ?? []);
        if (renames.length > 0) inUse.push(...(await addRenames(session, root, renames, edit, token)));
      }
      if (inUse.length > 0 && session.client.changeAnnotations) tellInUse(session, inUse);
      return edit.build();
    },
  );
}

/** Adds what renames ask of one root; gives the keys that could not be renamed. */
async function addRenames(
  session: Session,
  root: Root,
  renames: readonly Rename[],
  edit: EditBuilder,
  token: CancellationToken,
): Promise<readonly KeyInUse[]> {
  const lock = await lockText(session, root);
  const asked = await renameInTurns(root, renames, new Turns(token));
  const keys = session.client.changeAnnotations ? asked.keys : [];
  addNotes(edit, root, { ...asked, keys });
  addLock(edit, root, lock, lockEdits(lock, movedBy(renames), keys));
  return asked.inUse;
}

/** Long work where there are many notes, done in turns; from the start where somebody typed meanwhile. */
async function renameInTurns(root: Root, renames: readonly Rename[], turns: Turns): Promise<RenameEdits> {
  for (;;) {
    const { workspace } = root;
    const pieces = renamePieces(workspace, renames);
    for (let step = pieces.next(); ; step = pieces.next()) {
      if (step.done) return step.value;
      await turns.next();
      const { notes, library } = root.snapshot;
      if (notes !== workspace.snapshot.notes || library !== workspace.snapshot.library) break;
    }
  }
}

/** A rename as a root sees it; null when it is none there: the root moves as a whole, or the file goes where no relative path leads. */
function renameIn(root: Root, { oldUri, newUri }: FileRename): Rename | null {
  const [before, after] = [pathOf(oldUri), pathOf(newUri)];
  if (before === null || after === null || isBelow(before, root.directory) || treeOf(before) !== treeOf(after))
    return null;
  const wayIn = (path: string): string => relativeTo(root.directory, path) ?? wayTo(root.directory, path);
  return { from: wayIn(before), to: wayIn(after) };
}

/** The drive, or the scheme and authority, of an absolute path. */
const treeOf = (path: string): string => /^(?:[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?)?/i.exec(path)![0].toLowerCase();

/** As it is open, else as it is on disk; empty when there is none. */
async function lockText(session: Session, root: Root): Promise<string> {
  const open = session.documentAt(join(root.directory, lockFile));
  if (open) return open.document.text;
  const { files, decoders } = session.host;
  if (!(await files.exists(root.directory, lockFile))) return '';
  const content = await files.read(root.directory, lockFile, lockLimit);
  return 'bytes' in content ? decodeText(content.bytes, decoders).text : '';
}

function addNotes(edit: EditBuilder, root: Root, { links, keys }: RenameEdits): void {
  for (const { path, edits } of links) edit.add(root, path, linesOf(root.snapshot, path), edits, null);
  for (const key of keys)
    for (const { path, edits } of key.notes) edit.add(root, path, linesOf(root.snapshot, path), edits, key);
}

function addLock(edit: EditBuilder, root: Root, text: string, { files, keys }: LockEdits): void {
  const lines = LineIndex.of(text);
  edit.add(root, lockFile, lines, files, null);
  for (const [key, edits] of keys) edit.add(root, lockFile, lines, edits, key);
}

/** Puts an edit of many documents together, with the versions that it was made for. */
class EditBuilder {
  private readonly documents = new Map<string, { version: number | null; edits: (TextEdit | AnnotatedTextEdit)[] }>();
  private readonly annotations = new Map<KeyRename, { readonly id: string; readonly annotation: ChangeAnnotation }>();

  constructor(private readonly session: Session) {}

  /** Adds edits of a file of a root; with `key` such as the writer has to confirm. */
  add(root: Root, path: string, lines: LineIndex, edits: readonly FixEdit[], key: KeyRename | null): void {
    if (edits.length === 0) return;
    const open = this.session.documentAt(join(root.directory, path));
    const uri = open?.uri ?? uriOf(root.directory, path);
    const document = this.documents.get(uri) ?? { version: open?.version ?? null, edits: [] };
    this.documents.set(uri, document);
    const annotation = key && { annotationId: this.annotationOf(key) };
    for (const { span, text } of edits)
      document.edits.push({ range: lines.rangeOf(span), newText: text, ...annotation });
  }

  /** Null: there is nothing to change. */
  build(): WorkspaceEdit | null {
    if (this.documents.size === 0) return null;
    if (!this.session.client.versionedEdits)
      return { changes: Object.fromEntries([...this.documents].map(([uri, { edits }]) => [uri, edits])) };
    const documentChanges = [...this.documents].map(
      ([uri, { version, edits }]): TextDocumentEdit => ({ textDocument: { uri, version }, edits }),
    );
    if (this.annotations.size === 0) return { documentChanges };
    const changeAnnotations = [...this.annotations.values()].map(({ id, annotation }) => [id, annotation] as const);
    return { documentChanges, changeAnnotations: Object.fromEntries(changeAnnotations) };
  }

  private annotationOf(key: KeyRename): string {
    const known = this.annotations.get(key);
    if (known) return known.id;
    const { from, to, path, newPath, notes } = key;
    const where = notes.length === 1 ? '1 note' : `${notes.length} notes`;
    const annotation = {
      label: `Rename the key @${from} to @${to} in ${where}`,
      needsConfirmation: true,
      description: `${path} → ${newPath}`,
    };
    const id = `pincite key ${this.annotations.size}`;
    this.annotations.set(key, { id, annotation });
    return id;
  }
}

/** Of many it is enough to see one. */
function tellInUse({ connection }: Session, [first, ...others]: readonly KeyInUse[]): void {
  if (!first) return;
  const { from, to, files } = first;
  const more = others.length === 0 ? '' : ` So it is with ${others.length} more.`;
  const message = `The citations of @${from} were left as they are: @${to} would be the key of several sources (${files.join(', ')}).${more} Give the file another name.`;
  void quietly(() => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }));
}
