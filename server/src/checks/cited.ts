import type { Library, Source } from '../library/model.ts';
import type { Note } from '../note/note.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { citationsOf } from './citations.ts';
import { resolverOf } from './resolver.ts';

const known = new WeakMap<Note, { library: Library; sources: ReadonlySet<Source> }>();

/** The sources that the notes of a snapshot cite, `nocite:` included. What each note cites is kept while it does not change. */
export function citedSources(snapshot: Snapshot): ReadonlySet<Source> {
  const all = new Set<Source>();
  for (const [path, note] of snapshot.notes)
    for (const source of citedIn(snapshot.library, path, note)) all.add(source);
  return all;
}

function citedIn(library: Library, path: string, note: Note): ReadonlySet<Source> {
  const entry = known.get(note);
  if (entry?.library === library) return entry.sources;
  const resolve = resolverOf(library, path);
  const sources = new Set<Source>();
  for (const { block } of note.blocks)
    for (const { citation } of citationsOf(block)) {
      const resolved = resolve(citation);
      if ('source' in resolved) sources.add(resolved.source);
      // `nocite: '@*'` lists the whole library.
      else if (citation.key === '*') for (const source of library.sources.values()) sources.add(source);
    }
  known.set(note, { library, sources });
  return sources;
}
