import type { LinkTarget } from '../../note/model.ts';
import { derived } from '../../text/derived.ts';
import { joinPath } from '../join.ts';
import { extensionOf, folderOf, keyOf, nameOf, stemOf } from '../keys.ts';
import type { Library, Source } from '../model.ts';
import { readers } from '../readers.ts';
import { nearestKeys } from './nearest.ts';

export type LinkedSource =
  | { readonly source: Source }
  | { readonly nearest: readonly string[] }
  /** Leads out of the source folders, or to something that is no document: a plain link. */
  | null;

/** Documents that a library can have; a link to another kind of file (a picture, a table of data) is no citation. */
const DOCUMENTS = new Set([...readers.flatMap((reader) => reader.extensions), '.pdf', '.docx', '.eml', '.epub']);

/** Paths of the library by their normal form. */
const normalPaths = derived(
  (library: Library) => new Map([...library.byPath.keys()].map((path) => [path.normalize('NFC'), path])),
);

/** The source that a link in the note at `notePath` leads to; paths are relative to the note, with `/` to the root. */
export function linkedSource(library: Library, notePath: string, target: LinkTarget): LinkedSource {
  const paths = pathsOf(notePath, target);
  for (const path of paths) {
    const found = normalPaths(library).get(path) ?? withExtension(library, path);
    if (found !== undefined) return isInside(library, path) ? { source: library.byPath.get(found)! } : null;
  }
  const path = paths[0];
  if (path === undefined || target.path.endsWith('/') || !isInside(library, path) || !mayBeDocument(library, path))
    return null;
  return { nearest: nearestKeys(library, keyOf(stemOf(path))) };
}

/** The document of the library that a link in the note at `notePath` names, by its path; null when it is none. It may lie outside of all source folders. */
export function linkedPath(library: Library, notePath: string, target: LinkTarget): string | null {
  for (const path of pathsOf(notePath, target)) {
    const found = normalPaths(library).get(path) ?? withExtension(library, path);
    if (found !== undefined) return found;
  }
  return null;
}

/** What the path of a link may mean, from the root: as written, and decoded once more. */
function pathsOf(notePath: string, { path: written }: LinkTarget): string[] {
  if (written === '' || /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/\/)/.test(written)) return [];
  return [written, decoded(written)].map((path) => pathOf(notePath, path)).filter((path) => path !== null);
}

const pathOf = (notePath: string, path: string): string | null =>
  (path.startsWith('/') ? joinPath('', path) : joinPath(folderOf(notePath), path))?.normalize('NFC') ?? null;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Wikis leave the extension out. */
function withExtension(library: Library, path: string): string | undefined {
  if (DOCUMENTS.has(extensionOf(path))) return undefined;
  for (const extension of DOCUMENTS) {
    const found = normalPaths(library).get(path + extension);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Below a source folder, and not the folder itself. */
function isInside(library: Library, path: string): boolean {
  return library.folders.some((written) => {
    const folder = joinPath('', written)?.normalize('NFC');
    return folder !== undefined && path !== folder && (folder === '' || path.startsWith(`${folder}/`));
  });
}

/** A document by its extension, or a name without one that is no folder of sources. */
function mayBeDocument(library: Library, path: string): boolean {
  if (DOCUMENTS.has(extensionOf(path))) return true;
  if (nameOf(path).includes('.')) return false;
  return ![...normalPaths(library).keys()].some((known) => known.startsWith(`${path}/`));
}
