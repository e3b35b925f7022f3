import { isCitation } from '../checks/citations.ts';
import { contextOf } from '../checks/context.ts';
import type { Passage, Source } from '../library/model.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { type Span, shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { perNote } from './per-note.ts';

/** A citation that leads to a place in a source. */
export interface Citing {
  readonly path: string;
  readonly citation: Citation;
  /** In the note. */
  readonly span: Span;
  /** At which passages of the source it is to be shown; empty where the whole source is cited. */
  readonly passages: readonly Passage[];
}

/** Who cites pages or sections means no passage in particular: shown at the first of so many. */
const MOST_PASSAGES = 3;

type Found = Extract<Resolved, { status: 'found' }>;

/** By source, in order of place. Looks at where citations lead, not at what the checks say. */
const citingIn: (snapshot: Snapshot, note: Note) => ReadonlyMap<Source, readonly Citing[]> = perNote(
  (snapshot, note) => {
    const found = new Map<Source, Citing[]>();
    for (const placed of note.blocks) {
      const context = contextOf(snapshot, note, placed);
      for (const prose of placed.block.prose)
        for (const citation of prose.citations) {
          if (!isCitation(context, citation)) continue;
          const resolved = context.resolve(citation);
          if (resolved.status !== 'found' && resolved.status !== 'unresolvable-locator') continue;
          const passages = resolved.status === 'found' ? shownAt(resolved) : [];
          const citing = { path: note.path, citation, span: shift(citation.span, placed.start), passages };
          const known = found.get(resolved.source);
          if (known) known.push(citing);
          else found.set(resolved.source, [citing]);
        }
    }
    return found;
  },
);

function shownAt({ passages, whole }: Found): readonly Passage[] {
  if (whole) return [];
  return passages.length > MOST_PASSAGES ? passages.slice(0, 1) : passages;
}

const citingBySource = derived((_: Snapshot) => new Map<Source, readonly Citing[]>());

/** All citations of a source in the notes of a snapshot, in order of note and place. */
export function citingOf(snapshot: Snapshot, source: Source): readonly Citing[] {
  const known = citingBySource(snapshot);
  let all = known.get(source);
  if (!all) {
    all = [...snapshot.notes.values()].flatMap((note) => citingIn(snapshot, note).get(source) ?? []);
    known.set(source, all);
  }
  return all;
}
