import type { ProtocolConnection } from 'vscode-languageserver';
import { withLock, withNote, withRegisterFile } from '../workspace/change.ts';
import { lockFile, lockOf } from '../workspace/lock.ts';
import { looksLikeNote } from '../workspace/notes.ts';
import { folderOf, join } from '../workspace/paths.ts';
import { kindOf } from '../workspace/refresh.ts';
import { registerFileOf } from '../workspace/register.ts';
import { isRegister } from '../workspace/register-names.ts';
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts';
import { ExtractedDocuments } from './extracted-documents.ts';
import type { ServerHost } from './host.ts';
import { type Log, reasonOf } from './log.ts';
import type { OpenDocument } from './open-document.ts';
import type { Progress } from './progress.ts';
import { Root, type RootEvents } from './root.ts';
import { isDraft, isFileUri, pathOf, relativeTo, wayTo } from './uri.ts';

/** A longer register takes too long to be read with every key: about 20 ms. In UTF-16 units. */
const LONGEST_TYPED = 256 * 1024;

/** Where a document stands: its root, and the path in it. */
export interface Located {
  readonly root: Root;
  /** Relative to the root. */
  readonly path: string;
  readonly document: OpenDocument | null;
}

/** Why something is to be said anew: the writer typed, files were read, an entailment model answered, or names were found in sources. */
export type Cause = 'typed' | 'read' | 'answered' | 'mined';

/** Everything that the server knows: the roots, and what is open. */
export class Session {
  client: ClientAbilities = abilitiesOf({});
  /** Where sources are to be seen that are no text themselves. */
  readonly extracted: ExtractedDocuments;
  /** True once the client has agreed to tell of files that come, change and go. */
  isTold = false;
  /** Shows in the editor that folders are being read; null when none is. */
  progress: Progress | null = null;
  /** By directory. */
  readonly roots = new Map<string, Root>();
  /** Directories of the folders that the client has open; each is a root. */
  readonly openFolders = new Set<string>();
  /** By the URI that the client uses. */
  readonly documents = new Map<string, OpenDocument>();
  /** What the writer looks at, as far as the client tells: the document that was opened or changed last. */
  latest: OpenDocument | null = null;
  /** Roots of documents that lie in no root: their folder, with no library. */
  private readonly detached = new Map<string, Root>();
  /** What the client told of and is still being read. */
  private readonly reading = new Set<Promise<void>>();
  private readonly starters: (() => void | Promise<void>)[] = [];
  private readonly rootListeners: ((root: Root) => void)[] = [];
  private readonly listeners: ((cause: Cause) => void)[] = [];

  constructor(
    readonly connection: ProtocolConnection,
    readonly host: ServerHost,
    readonly log: Log,
  ) {
    this.extracted = new ExtractedDocuments(host.shownTexts, () => this.client.extractedText);
  }

  /** Calls back once the client is ready to be asked. */
  onInitialized(listener: () => void | Promise<void>): void {
    this.starters.push(listener);
  }

  async initialized(): Promise<void> {
    await Promise.all(this.starters.map((start) => start()));
  }

  /** Calls back with each new root, of which nothing is read yet. */
  onRoot(listener: (root: Root) => void): void {
    this.rootListeners.push(listener);
  }

  /** Calls back whenever something changed: what is open in the editor, what was read from disk, what a model said. */
  onChange(listener: (cause: Cause) => void): void {
    this.listeners.push(listener);
  }

  changed(cause: Cause): void {
    for (const listener of this.listeners) listener(cause);
  }

  /** A new root, not read yet; the one that is there when there is one. */
  addRoot(directory: string): Root {
    const known = this.roots.get(directory);
    if (known) return known;
    const events: RootEvents = {
      onRead: () => {
        this.tellProblems(directory);
        this.read();
      },
      onError: (error) => this.log.error(`The folder ${directory} could not be read: ${reasonOf(error)}`),
      onProgress: (done, total) => this.progress?.report(directory, done, total),
      foldersBelow: () => [...this.openFolders].flatMap((folder) => relativeTo(directory, folder) || []),
    };
    const root = new Root(directory, this.host, events, this.extracted);
    this.roots.set(directory, root);
    this.placeAll();
    for (const listener of this.rootListeners) listener(root);
    return root;
  }

  removeRoot(root: Root): void {
    root.isClosed = true;
    this.roots.delete(root.directory);
    this.read();
  }

  /** The root that a file belongs to: of those that it lies in the deepest. */
  rootAbove(path: string): Root | null {
    let found: Root | null = null;
    for (const root of this.roots.values())
      if (relativeTo(root.directory, path) !== null && root.directory.length >= (found?.directory.length ?? 0))
        found = root;
    return found;
  }

  /** Where the document of a URI stands. A file that lies in no root may still be a source of one. */
  locate(uri: string): Located {
    const document = this.documents.get(uri) ?? null;
    const path = document?.path ?? pathOf(uri) ?? uri;
    const shown = this.extracted.find(path, this.roots.values());
    if (shown) return { ...shown, document };
    const above = this.rootAbove(path);
    if (above) return { root: above, path: relativeTo(above.directory, path)!, document };
    for (const root of this.roots.values()) {
      const way = wayTo(root.directory, path);
      if (root.snapshot.library.byPath.has(way)) return { root, path: way, document };
    }
    const root = this.detachedRoot(folderOf(path));
    return { root, path: path.slice(path.lastIndexOf('/') + 1), document };
  }

  /** The absolute path for a document of this URI; the URI itself when it leads nowhere. A draft is counted to the first folder. */
  placeFor(uri: string): string {
    const [first] = isDraft(uri) ? this.roots.keys() : [];
    return first === undefined ? (pathOf(uri) ?? uri) : join(first, uri);
  }

  /** The open document at an absolute path. */
  documentAt(path: string): OpenDocument | undefined {
    for (const document of this.documents.values()) if (document.path === path) return document;
    return undefined;
  }

  /** Gives every open document its place: root, path, and whether it is a note. */
  placeAll(): void {
    for (const document of this.documents.values()) this.place(document);
  }

  place(document: OpenDocument): void {
    const { root, path } = this.locate(document.uri);
    const isInRoot = this.roots.has(root.directory);
    const isNote =
      root.isLoaded && isInRoot && !isDraft(document.uri)
        ? kindOf(root.workspace, path) === 'note'
        : isMarkdown(document) && (isInRoot || isFileUri(document.uri));
    document.become(isNote ? path : null, root.snapshot.notes.get(path));
    if (path === lockFile && isInRoot && !document.isGone) this.takeLock(root, document);
    if (isInRoot && !document.isGone) this.takeRegister(root, path, document);
    if (document.note) root.workspace = withNote(root.workspace, document.note);
  }

  /** What is open counts as it is there, saved or not. */
  takeLock(root: Root, { document }: OpenDocument): void {
    const { text } = document;
    if (root.snapshot.lock.text !== text) root.workspace = withLock(root.workspace, lockOf(text));
  }

  /** The same of a file of the register, unless it is so long that it counts only as it is saved. */
  takeRegister(root: Root, path: string, document: OpenDocument): void {
    const { text } = document.document;
    if (!root.isLoaded || !isRegister(root.snapshot.settings, path) || !this.countsAsTyped(path, document)) return;
    if (root.snapshot.register.files?.get(path)?.text !== text)
      root.workspace = withRegisterFile(root.workspace, path, registerFileOf(path, text));
  }

  /** False for what counts only as it is saved: a long register, and one outside the root. `path`: relative to the root. */
  countsAsTyped(path: string, { document }: OpenDocument): boolean {
    return document.text.length <= LONGEST_TYPED && !path.startsWith('../');
  }

  /** Follows what the client told; what it asks afterwards is answered with this in mind (see `caughtUp`). */
  async follow(work: Promise<void>): Promise<void> {
    this.reading.add(work);
    try {
      await work;
    } finally {
      this.reading.delete(work);
    }
  }

  /** Waits until all is read that the client told of so far. */
  async caughtUp(): Promise<void> {
    await Promise.allSettled(this.reading);
  }

  /** Waits until the files are read that decide what is said of a document. */
  async ready(uri: string): Promise<Located> {
    await this.caughtUp();
    for (;;) {
      const located = this.locate(uri);
      if (located.root.isLoaded) return located;
      await located.root.settled;
    }
  }

  /** Tells once, in the log, what of the data that comes with Pincite could not be read. */
  async tellLosses(): Promise<void> {
    const { problems } = await this.host.readResources();
    for (const { file, message } of problems) this.log.once(`${file}: ${message}`);
  }

  private read(): void {
    this.placeAll();
    this.changed('read');
  }

  /** What could not be read is told once, in the log; what concerns sources and settings is also told where it stands. */
  private tellProblems(directory: string): void {
    const workspace = this.roots.get(directory)?.workspace;
    if (!workspace) return;
    const { problems, remarks, snapshot } = workspace;
    for (const { file, message } of [...problems, ...remarks, ...snapshot.library.problems])
      this.log.once(`${join(directory, file)}: ${message}`);
  }

  private detachedRoot(directory: string): Root {
    let root = this.detached.get(directory);
    if (!root) {
      const events = { onRead: () => this.read(), onError() {}, onProgress() {}, foldersBelow: () => [] };
      root = new Root(directory, this.host, events, this.extracted);
      this.detached.set(directory, root);
      void root.loadNothing();
    }
    return root;
  }
}

const isMarkdown = ({ path, languageId }: OpenDocument): boolean => looksLikeNote(path) || languageId === 'markdown';
