import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { join } from '../workspace/paths.ts';
import { findRoot } from '../workspace/roots.ts';
import type { OpenDocument } from './open-document.ts';
import { Progress } from './progress.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { isFileUri, isOnDisk, pathOf, relativeTo, uriOf } from './uri.ts';

/** The folders that the client has open, each with the roots in it. */
export class Folders {
  /** The roots of a folder, itself first. */
  private readonly open = new Map<string, Root[]>();

  /** Folders that only the client can read, until it can be asked. */
  private later: string[] = [];

  constructor(private readonly session: Session) {
    session.onInitialized(() => {
      for (const uri of this.later.splice(0)) this.add(uri);
    });
  }

  /** Begins to read the folders that the client names; what is not on disk once the client is initialized. */
  start(params: InitializeParams): void {
    const { workspaceFolders, rootUri, rootPath } = params;
    // Older clients name one folder, the oldest by its path.
    const named = workspaceFolders?.map(({ uri }) => uri) ?? [rootUri ?? (rootPath ? uriOf(rootPath) : '')];
    for (const uri of named)
      if (isFileUri(uri)) this.add(uri);
      else this.later.push(uri);
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.remove(uri);
    for (const { uri } of added) this.add(uri);
    // What was or is now a folder for itself is no part of those around it.
    const inner = [...removed, ...added].map(({ uri }) => pathOf(uri)).filter((directory) => directory !== null);
    for (const outer of this.session.openFolders)
      if (inner.some((directory) => relativeTo(outer, directory))) this.read(outer);
  }

  /** Shows that files are being read until all folders are. */
  showProgress(): void {
    const { connection, client, roots } = this.session;
    if ([...roots.values()].every((root) => root.isLoaded)) return;
    const progress = new Progress(connection, client.workDoneProgress, 'Pincite reads notes and sources');
    this.session.progress = progress;
    void Promise.all(this.reading.values()).finally(() => {
      this.session.progress = null;
      progress.end();
    });
  }

  /** Reads a folder again with the roots in it: one of them came or went. */
  reopen(root: Root): void {
    for (const [directory, roots] of this.open) if (roots.includes(root)) this.read(directory);
  }

  /** A document in no folder brings its own root, if it has one. */
  async adopt(document: OpenDocument): Promise<void> {
    if (!isFileUri(document.uri) || this.session.rootAbove(document.path)) return;
    const folder = document.path.slice(0, Math.max(1, document.path.lastIndexOf('/')));
    const directory = await findRoot(this.session.host.files, folder, null);
    if (directory !== null && !this.session.rootAbove(document.path)) this.read(directory);
  }

  private readonly reading = new Map<string, Promise<void>>();

  private add(uri: string): void {
    const directory = pathOf(uri);
    if (directory === null) return;
    if (!isOnDisk(directory) && !this.session.client.files) return;
    this.session.openFolders.add(directory);
    if (!this.open.has(directory)) this.read(directory);
  }

  private remove(uri: string): void {
    const directory = pathOf(uri) ?? '';
    this.session.openFolders.delete(directory);
    const kept = new Set([...this.open].filter(([other]) => other !== directory).flatMap(([, roots]) => roots));
    for (const root of this.open.get(directory) ?? []) if (!kept.has(root)) this.session.removeRoot(root);
    this.open.delete(directory);
    this.reading.delete(directory);
  }

  private read(directory: string): void {
    const root = this.session.addRoot(directory);
    const roots = this.open.get(directory) ?? [root];
    this.open.set(directory, roots);
    this.reading.set(
      directory,
      root.load().then(() => this.readNested(directory, root)),
    );
  }

  private async readNested(directory: string, root: Root): Promise<void> {
    const before = this.open.get(directory);
    if (!before || root.isClosed) return;
    const nested = root.workspace.nested.map((path) => join(directory, path));
    const below = nested.filter((path) => !this.session.openFolders.has(path));
    const now = [root, ...below.map((path) => this.session.addRoot(path))];
    this.open.set(directory, now);
    const all = new Set([...this.open.values()].flat());
    for (const gone of before.filter((other) => !all.has(other))) this.session.removeRoot(gone);
    await Promise.all(now.slice(1).map((nested) => (nested.isLoaded ? undefined : nested.load())));
  }
}
