import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileSystemWatcher,
  RegistrationRequest,
  WatchKind,
} from 'vscode-languageserver';
import { lockFile } from '../workspace/lock.ts';
import { join } from '../workspace/paths.ts';
import { isRegister } from '../workspace/register-names.ts';
import { settingsFile } from '../workspace/settings.ts';
import type { Folders } from './folders.ts';
import type { Handlers } from './handlers.ts';
import { reasonOf } from './log.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { pathOf } from './uri.ts';
import { type FileEvent, filesIn, rootsToReopen, wayIn } from './watched-paths.ts';

/** Notes, sources, bibliographies, registers, settings and the lock; and folders that come and go, of which editors tell in one event. */
const watchers: FileSystemWatcher[] = [
  {
    globPattern:
      '**/*.{md,markdown,qmd,txt,text,html,htm,xhtml,pdf,docx,eml,mbox,epub,bib,bibtex,json,jsonl,ndjson,csv,tsv,yaml,yml}',
  },
  { globPattern: '**/pincite.lock' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** Asks the client, if it can, to tell of files that come, change and go. */
export async function watchFiles(session: Session): Promise<void> {
  if (!session.client.watchedFiles) return;
  const registrations = [
    { id: 'pincite/files', method: DidChangeWatchedFilesNotification.method, registerOptions: { watchers } },
  ];
  try {
    await session.connection.sendRequest(RegistrationRequest.type, { registrations });
    session.isTold = true;
  } catch (error) {
    session.log.warn(`The editor does not watch files, changes on disk show only after a restart: ${reasonOf(error)}`);
  }
}

/** Follows files that come, change and go on disk; what is open in the client counts as it is there. */
export function followFiles(handlers: Handlers, session: Session, folders: Folders): void {
  handlers.notification(DidChangeWatchedFilesNotification.type, async ({ changes }) => {
    const events = changes.flatMap(({ uri, type }): FileEvent[] => {
      const path = pathOf(uri);
      return path === null ? [] : [{ path, isChange: type === FileChangeType.Changed }];
    });
    for (const root of rootsToReopen(session, events)) folders.reopen(root);
    await session.follow(followAll(session, events));
  });
}

async function followAll(session: Session, events: readonly FileEvent[]): Promise<void> {
  const roots = [...session.roots.values()];
  await Promise.all(roots.map((root) => followIn(session, root, events)));
  await Promise.all(roots.map((root) => root.settled));
}

async function followIn(session: Session, root: Root, events: readonly FileEvent[]): Promise<void> {
  const paths = new Set<string>();
  for (const event of events) {
    const way = wayIn(session, root, event.path);
    if (way !== null) paths.add(way);
    if (way !== null && !event.isChange) for (const file of await filesIn(session, root, way)) paths.add(file);
  }
  if (paths.size > 0) await refreshFiles(session, root, [...paths]);
}

/** Reads files of a root again. */
export async function refreshFiles(session: Session, root: Root, paths: readonly string[]): Promise<void> {
  // Those count as they are saved.
  const saved = new Set<string>();
  for (const path of paths.filter((each) => each === lockFile || isRegister(root.snapshot.settings, each))) {
    const document = session.documentAt(join(root.directory, path));
    if (!document) continue;
    document.isGone = !(await session.host.files.exists(root.directory, path));
    if (path !== lockFile && !session.countsAsTyped(path, document)) saved.add(document.path);
  }
  const here = [...session.documents.values()].filter(({ isGone, path }) => !isGone && !saved.has(path));
  const open = new Set(here.map(({ path }) => path));
  const isOpen = (path: string) => open.has(join(root.directory, path));
  if (paths.includes(settingsFile)) await root.loadSettings();
  const files = paths.filter((path) => path !== settingsFile);
  if (files.length > 0) await root.refresh(files, isOpen);
}
