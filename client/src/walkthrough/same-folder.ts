import { realpath } from 'node:fs/promises';

/** What of a URI says where a folder is. */
interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly fsPath: string;
}

/**
 * Do two URIs lead to one folder? A slash at the end makes no difference, and on disk no link on the way does, nor case where the file system
 * knows none. A folder that is not there is only what its path says.
 */
export async function isSameFolder(one: Place, other: Place): Promise<boolean> {
  if (one.scheme !== other.scheme || one.authority !== other.authority) return false;
  if (withoutSlash(one.path) === withoutSlash(other.path)) return true;
  if (one.scheme !== 'file') return false;
  const [here, there] = await Promise.all([realOf(one.fsPath), realOf(other.fsPath)]);
  return here !== null && here === there;
}

const withoutSlash = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

/** Null where there is nothing. */
const realOf = (path: string): Promise<string | null> => realpath(path).catch(() => null);
