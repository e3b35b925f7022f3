import { byPath, folderOf, isBelow, join, nameOf } from './paths.ts';
import type { FileSystem } from './ports.ts';
import { settingsFile } from './settings.ts';

/** The folder of sources that makes its parent a root when there is no `pincite.yaml`. */
const usualSources = 'seeds';

/**
 * The root that a file belongs to: the first folder from `folder` upwards that holds a `pincite.yaml` or a `seeds/`.
 * The search ends at `top` (a workspace folder, or what `--root` names), else at the top of the git repository, else at
 * the top of the file system. Null: there is none. Both folders are absolute, with `/`.
 */
export async function findRoot(files: FileSystem, folder: string, top: string | null): Promise<string | null> {
  for (let at = folder; ; at = folderOf(at)) {
    if (await isRoot(files, at)) return at;
    const isTop = top === null ? await files.exists(at, '.git') : at === top;
    if (isTop || folderOf(at) === at || folderOf(at) === '') return null;
  }
}

async function isRoot(files: FileSystem, folder: string): Promise<boolean> {
  return (await files.exists(folder, settingsFile)) || (await files.exists(folder, usualSources));
}

/** What `nestedRoots` must be given: the settings files and sources below a root. */
export const nestedRootGlobs: readonly string[] = [`**/${settingsFile}`, `**/${usualSources}/**`];

/**
 * The folders below a root that are roots of their own, sorted; from the paths of the files in it. A `seeds/` inside a
 * `seeds/` makes no root, and neither does what is in the source folders of the root itself.
 */
export function nestedRoots(paths: Iterable<string>, sourceFolders: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    if (sourceFolders.some((folder) => isBelow(folder, path))) continue;
    if (nameOf(path) === settingsFile) found.add(folderOf(path));
    const parts = path.split('/');
    const seeds = parts.indexOf(usualSources);
    if (seeds > 0 && seeds < parts.length - 1) found.add(parts.slice(0, seeds).reduce(join, ''));
  }
  found.delete('');
  return [...found].sort(byPath);
}
