import { URI } from 'vscode-uri';
import { isBelow, join, normalize } from '../workspace/paths.ts';

/*
 * Inside, a file is the absolute path of a root and a path relative to it, both with `/`. Clients send URIs, and encode
 * them in different ways: `file:///c%3A/a%20b.md`, `file:///C:/a b.md`.
 */

/** The absolute path of a `file:` URI, with `/` and none at its end; null for any other URI. */
export function pathOf(uri: string): string | null {
  try {
    const parsed = URI.parse(uri, true);
    if (parsed.scheme !== 'file') return null;
    const path = parsed.fsPath.replaceAll('\\', '/');
    return path.length > 1 ? path.replace(/\/+$/, '') : path;
  } catch {
    return null;
  }
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
  let folder = root;
  let rest = path;
  while (rest.startsWith('../')) {
    folder = folder.slice(0, Math.max(1, folder.lastIndexOf('/')));
    rest = rest.slice(3);
  }
  return URI.file(join(folder, rest)).toString();
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
