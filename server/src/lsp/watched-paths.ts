import { canHoldRegister } from '../entities/register/read.ts';
import { extensionOf, isBelow } from '../workspace/paths.ts';
import { kindOf } from '../workspace/refresh.ts';
import { nestedRoots } from '../workspace/roots.ts';
import { settingsFile } from '../workspace/settings.ts';
import { kindOfSource } from '../workspace/source-kinds.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { relativeTo, wayTo } from './uri.ts';

/** Something happened to the file or folder at an absolute path. */
export interface FileEvent {
  readonly path: string;
  /** False: it came or went. */
  readonly isChange: boolean;
}

/** The path of a file as this root knows it, or null when it is not its business. */
export function wayIn(session: Session, root: Root, path: string): string | null {
  if (session.rootAbove(path) === root) return relativeTo(root.directory, path);
  if (kindOfSource(path) === null && !canHoldRegister(path)) return null;
  const way = wayTo(root.directory, path);
  return ['source', 'register'].includes(kindOf(root.workspace, way)) ? way : null;
}

/** The files below a path that came or went, if it is a folder: those that are known, and those that are there now. */
export async function filesIn(session: Session, root: Root, way: string): Promise<string[]> {
  if (extensionOf(way) !== '' || isHidden(way)) return [];
  const { snapshot, sources } = root.workspace;
  const known = [
    ...snapshot.notes.keys(),
    ...sources.documents.keys(),
    ...sources.bibliographies.keys(),
    ...(snapshot.register.files?.keys() ?? []),
  ];
  const glob = `${way.replace(/[\\*?[\]{}()!+@]/g, '\\$&')}/**`;
  const { files } = await session.host.files.list(root.directory, [glob], { gitignore: true });
  return [...known.filter((path) => path !== way && isBelow(way, path)), ...files];
}

/** The roots in which a root of its own came or went: by a settings file, or by its sources. */
export function rootsToReopen(session: Session, events: readonly FileEvent[]): Set<Root> {
  const found = new Set<Root>();
  for (const { path, isChange } of events) {
    const above = isChange ? null : session.rootAbove(path);
    const way = above && relativeTo(above.directory, path);
    if (!above || way === null || isHidden(way)) continue;
    const top = outermost(session, above);
    const isAtRoot = way === settingsFile || isBelow('seeds', way);
    if (isAtRoot && top !== above) found.add(top);
    else if (nestedRoots([way, `${way}/x`], above.workspace.sources.folders).length > 0) found.add(above);
  }
  return found;
}

/** The root of the folder that a root lies in: it knows which roots are below. */
function outermost(session: Session, root: Root): Root {
  const all = [...session.roots.values()].filter((other) => relativeTo(other.directory, root.directory) !== null);
  return all.sort((a, b) => a.directory.length - b.directory.length)[0] ?? root;
}

const isHidden = (way: string): boolean =>
  way.split('/').some((part) => part === 'node_modules' || part.startsWith('.'));
