import type { Library } from '../library/model.ts';
import { type Resolved, resolveCitation } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';

export type Resolve = (citation: Citation) => Resolved;

const resolvers = new WeakMap<Library, Map<string, Resolve>>();

/** Where the citations of the note at `path` lead; the answer for each citation is kept as long as both live. */
export function resolverOf(library: Library, path: string): Resolve {
  let byPath = resolvers.get(library);
  if (!byPath) resolvers.set(library, (byPath = new Map()));
  let resolve = byPath.get(path);
  if (!resolve) byPath.set(path, (resolve = remembering(library, path)));
  return resolve;
}

function remembering(library: Library, path: string): Resolve {
  const known = new WeakMap<Citation, Resolved>();
  return (citation) => {
    let resolved = known.get(citation);
    if (!resolved) known.set(citation, (resolved = resolveCitation(library, path, citation)));
    return resolved;
  };
}
