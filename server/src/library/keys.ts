import { frontMatterOfFile } from './metadata/front-matter-of-file.ts';
import type { SourceFile } from './model.ts';

/** A key as it is compared: NFC, without white space at its edges, each run of white space inside a hyphen. */
export const keyOf = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, '-');

/** The key that a file itself has: the `id` of its front matter, else its stem. */
export const keyOfFile = (file: SourceFile): string =>
  keyOf(frontMatterOfFile(file).metadata.id ?? '') || keyOf(stemOf(file.path));

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The name without its last extension: `a.b.txt` is `a.b`. A name that begins with its only dot is all stem. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** The extension in lower case, with its dot; empty when there is none. */
export const extensionOf = (path: string): string => nameOf(path).slice(stemOf(path).length).toLowerCase();

/** The order of paths, the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
