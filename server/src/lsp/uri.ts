import { URI } from 'vscode-uri';
import { isBelow, join, normalize } from '../workspace/paths.ts';

/*
 * Inside, a file is the absolute path of a root and a path relative to it, both with `/`. Clients send URIs, and encode
 * them in different ways: `file:///c%3A/a%20b.md`, `file:///C:/a b.md`. What is on disk has the path that it has there. What is
 * not begins with the scheme of its URI, and its authority: `memfs:/a b.md`, `vscode-vfs://github/owner/name`. A draft has its
 * URI for a path in the root that it is counted to.
 */

/** The beginning of a path that is not on disk. A single letter is a drive. */
const elsewhere = /^([a-z][a-z\d+.-]+):(?:\/\/([^/]*))?(?=\/|$)/i;

/** True for an absolute path of this machine's disk; for a path with a scheme, only the client can read what is there. */
export const isOnDisk = (path: string): boolean => !elsewhere.test(path);

/** True for the URI of a document that was never saved, and for the path that it has in a root. */
export const isDraft = (uri: string): boolean => uri.startsWith('untitled:');

/** True for a `file:` URI. */
export const isFileUri = (uri: string): boolean => {
  const path = pathOf(uri);
  return path !== null && isOnDisk(path);
};

/** The scheme of documents in which clients show the text of sources that are no text themselves. */
const EXTRACTED = 'pincite-source';

/**
 * The URI of the document that shows the extracted text of a file of a root. Editors take its name and its language from its path:
 * `pincite-source:/notes/seeds/report.pdf.txt?file:///notes/seeds/report.pdf`, the query encoded.
 */
export function extractedUriOf(root: string, path: string): string {
  const query = uriOf(root, path);
  return URI.from({ scheme: EXTRACTED, path: `${URI.parse(query).path}.txt`, query }).toString();
}

/**
 * The absolute path of a URI, with `/` and none at its end; for a document of extracted text that of the file. Null when it names no place in a tree of files: a draft that was
 * never saved, one side of a comparison (which says in its query what it is).
 */
export function pathOf(uri: string): string | null {
  try {
    const parsed = URI.parse(uri, true);
    if (parsed.scheme === EXTRACTED) return parsed.query.startsWith(`${EXTRACTED}:`) ? null : pathOf(parsed.query);
    if (parsed.scheme !== 'file') return pathElsewhere(parsed);
    const path = parsed.fsPath.replaceAll('\\', '/');
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
  } catch {
    return null;
  }
}

function pathElsewhere({ scheme, authority, path, query, fragment }: URI): string | null {
  if (!path.startsWith('/') || query !== '' || fragment !== '') return null;
  const host = authority === '' ? '' : `//${encodeURIComponent(authority.toLowerCase())}`;
  const whole = `${scheme}:${host}${path.replace(/\/+$/, '')}`;
  return isOnDisk(whole) ? null : whole;
}

/** A folder that is not on disk without `..` in its path; at the top, up is where one is. */
export function withoutUps(directory: string): string {
  const [beginning = ''] = elsewhere.exec(directory) ?? [];
  const path = normalize(directory.slice(beginning.length)).replace(/^(?:\.\.(?:\/|$))+/, '');
  return path === '' ? beginning : `${beginning}/${path}`;
}

const known = new Map<string, string>();
/** More than the files of a large workspace. */
const MOST_KNOWN = 20_000;

/** The URI of a file of a root (of the root itself for an empty path). Sources may lie above the root: `../library/a.txt`. */
export function uriOf(root: string, path = ''): string {
  const id = `${root}\n${path}`;
  let uri = known.get(id);
  if (uri === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(id, (uri = makeUri(root, path)));
  }
  return uri;
}

function makeUri(root: string, path: string): string {
  if (isDraft(path)) return path;
  const [beginning = '', scheme = 'file', authority = ''] = elsewhere.exec(root) ?? [];
  let folder = root.slice(beginning.length) || '/';
  let rest = path;
  while (rest.startsWith('../')) {
    folder = folder.slice(0, Math.max(1, folder.lastIndexOf('/')));
    rest = rest.slice(3);
  }
  const whole = join(folder, rest);
  if (beginning === '') return URI.file(whole).toString();
  return URI.from({ scheme, authority: decodeURIComponent(authority), path: whole }).toString();
}

/** The path of a file below a root, relative to it; null when it lies elsewhere. */
export function relativeTo(root: string, path: string): string | null {
  if (path === root) return '';
  return isBelow(root, path) ? path.slice(root.length + (root.endsWith('/') ? 0 : 1)) : null;
}

/** The way from a root to a file anywhere, up first if need be. */
export function wayTo(root: string, path: string): string {
  let folder = root;
  let up = '';
  while (!isBelow(folder, path) && folder !== '' && folder !== '/') {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    up += '../';
  }
  return up + normalize(path.slice(folder.length));
}
