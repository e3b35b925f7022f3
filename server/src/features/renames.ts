import type { FixEdit } from '../checks/finding.ts';
import { buildLibrary } from '../library/build.ts';
import type { Library, SourceFile } from '../library/model.ts';
import { normalize } from '../workspace/paths.ts';
import { kindOf } from '../workspace/refresh.ts';
import { kindOfSource } from '../workspace/source-kinds.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A file or a folder that gets another path. Both relative to the root; either may lie outside of it (`../a.txt`). */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Edits in one note, in order of place. */
export interface NoteEdits {
  /** As it is before the rename. */
  readonly path: string;
  readonly edits: readonly FixEdit[];
}

/** Where a file is afterwards. */
export type Moved = (path: string) => string;

/** What becomes of paths when these renames are made, all at once. Of a folder and something in it that is renamed by itself, the latter counts. */
export function movedBy(renames: readonly Rename[]): Moved {
  const byPath = new Map(renames.map(({ from, to }) => [from, to]));
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const to = byPath.get(path.slice(0, end));
      if (to !== undefined) return normalize(to + path.slice(end));
    }
    return path;
  };
}

/** The library as it will be: what leaves the source folders, or is no document any more by its name, is not in it. */
export function libraryAfter(workspace: Workspace, moved: Moved): Library {
  const { documents, bibliographies, folders } = workspace.sources;
  const after = (files: ReadonlyMap<string, SourceFile>, kind: 'document' | 'bibliography'): SourceFile[] => {
    const all = new Map<string, SourceFile>();
    for (const file of files.values()) if (moved(file.path) === file.path) all.set(file.path, file);
    for (const file of files.values()) {
      const path = moved(file.path);
      const isRead = path !== file.path && kindOfSource(path) === kind && kindOf(workspace, path) === 'source';
      if (isRead) all.set(path, { ...file, path });
    }
    return [...all.values()];
  };
  return buildLibrary(after(documents, 'document'), after(bibliographies, 'bibliography'), folders);
}
