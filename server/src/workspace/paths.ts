/*
 * Paths inside a workspace: relative to its root, with `/`. The root itself is an opaque name with `/` that only the
 * file system behind the port understands.
 */

/** `a/b` and `c` make `a/b/c`; an empty part adds nothing. */
export const join = (folder: string, name: string): string => {
  if (folder === '' || name === '') return folder + name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
};

/** Everything before the last `/`, empty when there is none; `/` for a name at the top of a file system. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === 0 ? '/' : path.slice(0, Math.max(0, slash));
}

/** What follows the last `/`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The extension in lower case with its dot; empty when there is none (`.gitignore` has none). */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** True when the path is the folder or lies below it; every path lies below the empty folder, unless it leads up. */
export const isBelow = (folder: string, path: string): boolean =>
  folder === '' ? !path.startsWith('../') : path === folder || path.startsWith(`${folder}/`);

/** Order of paths that is the same on every machine (by code unit). */
export const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The path without `.` and inner `..`; leading `..` stay. */
export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
