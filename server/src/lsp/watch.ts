import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileSystemWatcher,
  RegistrationRequest,
} from 'vscode-languageserver-protocol';
import { join } from '../workspace/paths.ts';
import { kindOf } from '../workspace/refresh.ts';
import { nestedRoots } from '../workspace/roots.ts';
import { settingsFile } from '../workspace/settings.ts';
import { kindOfSource } from '../workspace/source-kinds.ts';
import type { Folders } from './folders.ts';
import type { Handlers } from './handlers.ts';
import { reasonOf } from './log.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { pathOf, relativeTo, wayTo } from './uri.ts';

/** Notes, sources, bibliographies and settings: all that a root is made of. */
const watchers: FileSystemWatcher[] = [
  { globPattern: '**/*.{md,markdown,qmd,txt,text,html,htm,xhtml,pdf,docx,bib,bibtex,json,yaml,yml}' },
];

/** Asks the client, if it can, to tell of files that come, change and go. */
export async function watchFiles(session: Session): Promise<void> {
  if (!session.client.watchedFiles) return;
  const registrations = [
    { id: 'pincite/files', method: DidChangeWatchedFilesNotification.method, registerOptions: { watchers } },
  ];
  try {
    await session.connection.sendRequest(RegistrationRequest.type, { registrations });
  } catch (error) {
    session.log.warn(`The editor does not watch files, changes on disk show only after a restart: ${reasonOf(error)}`);
  }
}

/** Follows files that come, change and go on disk; what is open in the client counts as it is there. */
export function followFiles(handlers: Handlers, session: Session, folders: Folders): void {
  handlers.notification(DidChangeWatchedFilesNotification.type, async ({ changes }) => {
    const paths = changes.map(({ uri }) => pathOf(uri)).filter((path) => path !== null);
    const comeOrGone = changes.filter(({ type }) => type !== FileChangeType.Changed).map(({ uri }) => pathOf(uri));
    for (const root of rootsToReopen(
      session,
      comeOrGone.filter((path) => path !== null),
    ))
      folders.reopen(root);
    const work = [...session.roots.values()].map((root) => {
      const mine = paths.map((path) => wayIn(session, root, path)).filter((path) => path !== null);
      return mine.length > 0 ? refreshFiles(session, root, mine) : undefined;
    });
    await Promise.all(work);
  });
}

/** Reads files of a root again. */
export async function refreshFiles(session: Session, root: Root, paths: readonly string[]): Promise<void> {
  const open = new Set([...session.documents.values()].map((document) => document.path));
  const isOpen = (path: string) => open.has(join(root.directory, path));
  if (paths.includes(settingsFile)) await root.loadSettings();
  const files = paths.filter((path) => path !== settingsFile);
  if (files.length > 0) await root.refresh(files, isOpen);
}

/** The path of a file as this root knows it, or null when it is not its business. */
function wayIn(session: Session, root: Root, path: string): string | null {
  if (session.rootAbove(path) === root) return relativeTo(root.directory, path);
  if (kindOfSource(path) === null) return null;
  const way = wayTo(root.directory, path);
  return kindOf(root.workspace, way) === 'source' ? way : null;
}

/** The roots in which a root of its own came or went: by a settings file, or by a first source. */
function rootsToReopen(session: Session, paths: readonly string[]): Set<Root> {
  const found = new Set<Root>();
  for (const path of paths) {
    const above = session.rootAbove(path);
    const relative = above && relativeTo(above.directory, path);
    if (!above || relative === null) continue;
    const top = outermost(session, above);
    if (relative === settingsFile && top !== above) found.add(top);
    else if (nestedRoots([relative], above.workspace.sources.folders).length > 0) found.add(above);
  }
  return found;
}

/** The root of the folder that a root lies in: it knows which roots are below. */
function outermost(session: Session, root: Root): Root {
  const all = [...session.roots.values()].filter((other) => relativeTo(other.directory, root.directory) !== null);
  return all.sort((a, b) => a.directory.length - b.directory.length)[0] ?? root;
}
