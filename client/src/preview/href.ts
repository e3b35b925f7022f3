/** The parts of a document's URI, as VS Code gives them: decoded. */
export interface DocumentUri {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/**
 * The link from a document to a file, relative, as the preview opens it: `../seeds/a.md#L8`. Null for what is not in the same file system, and
 * for what is no URI.
 */
export function hrefTo(target: string, from: DocumentUri): string | null {
  const parts = /^([a-z][a-z\d+.-]*):(?:\/\/([^/?#]*))?(\/[^?#]*)(#L\d+(?:,\d+)?)?$/i.exec(target);
  if (!parts || parts[1] !== from.scheme) return null;
  const [, , authority = '', path = '', fragment = ''] = parts;
  try {
    if (decodeURIComponent(authority) !== from.authority) return null;
    const to = path.split('/').map(decodeURIComponent);
    return way(from.path.split('/'), to) + fragment;
  } catch {
    return null;
  }
}

function way(from: readonly string[], to: readonly string[]): string {
  let shared = 0;
  while (shared < from.length - 1 && shared < to.length - 1 && same(from[shared]!, to[shared]!)) shared++;
  const up = from.slice(shared, -1).map(() => '..');
  const down = to.slice(shared).map(encodeURIComponent);
  // A name with a colon would be read as a scheme.
  return [...(up.length > 0 ? up : ['.']), ...down].join('/');
}

/** Drives are named in either case. */
const same = (a: string, b: string): boolean => a === b || (/^[a-z]:$/i.test(a) && a.toLowerCase() === b.toLowerCase());
