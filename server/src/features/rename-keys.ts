import type { FixEdit } from '../checks/finding.ts';
import { resolverOf } from '../checks/resolver.ts';
import { keyText } from '../checks/write.ts';
import { citationEnd } from '../language/citation-keys.ts';
import { keyOf, stemOf } from '../library/keys.ts';
import type { Library, Source } from '../library/model.ts';
import { sourceNamed } from '../library/named.ts';
import type { Note } from '../note/note.ts';
import { shift, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Moved, NoteEdits } from './renames.ts';

/** A key that changes with the name of its file. */
export interface KeyRename {
  readonly from: string;
  readonly to: string;
  /** The path of the source before and after. */
  readonly path: string;
  readonly newPath: string;
  /** Notes that cite by this key; never none. */
  readonly notes: readonly NoteEdits[];
}

/** A key that would change to one that another source has. */
export interface KeyInUse {
  readonly from: string;
  readonly to: string;
  /** The sources that would all have it. */
  readonly files: readonly string[];
}

interface KeyRenames {
  readonly keys: readonly KeyRename[];
  readonly inUse: readonly KeyInUse[];
}

/**
 * The keys that notes cite by and that change with the names of files: not those that a bibliography or front matter gives. `after`: the library once
 * the files have moved.
 */
export function keyRenames(snapshot: Snapshot, after: Library, moved: Moved): KeyRenames {
  const keys: KeyRename[] = [];
  const inUse: KeyInUse[] = [];
  for (const [path, source] of snapshot.library.byPath) {
    const change = keyChange(snapshot.library, after, path, source, moved(path));
    const notes = change ? notesNaming(snapshot, source, change) : [];
    if (!change || notes.length === 0) continue;
    const { from, to } = change;
    const files = after.duplicates.find(({ key }) => key === to)?.files;
    if (files) inUse.push({ from, to, files });
    else if (sourceNamed(after, to)?.file?.path === moved(path))
      keys.push({ from, to, path, newPath: moved(path), notes });
  }
  return { keys, inUse };
}

type Change = Pick<KeyRename, 'from' | 'to'>;

/** How the name changes by which notes cite a source; null: it does not, or nobody can say what to. */
function keyChange(before: Library, after: Library, path: string, source: Source, newPath: string): Change | null {
  if (path === newPath || source.file?.path !== path || source.entry !== null) return null;
  const [from, to] = [keyOf(stemOf(path)), keyOf(stemOf(newPath))];
  if (from === to || !isWritable(to)) return null;
  if (sourceNamed(before, from) !== source || sourceNamed(after, from)?.file?.path === newPath) return null;
  return after.byPath.get(newPath)?.file?.path === newPath ? { from, to } : null;
}

/** The notes that cite a source by the name that changes, each with its edits. */
function notesNaming({ library, notes }: Snapshot, source: Source, change: Change): NoteEdits[] {
  const found: NoteEdits[] = [];
  for (const note of notes.values()) {
    const edits = editsIn(library, note, source, change);
    if (edits.length > 0) found.push({ path: note.path, edits });
  }
  return found;
}

function editsIn(library: Library, note: Note, source: Source, { from, to }: Change): FixEdit[] {
  const resolve = resolverOf(library, note.path);
  const edits = new Map<number, FixEdit>();
  for (const { block, start } of note.blocks)
    for (const citation of [...block.prose.flatMap(({ citations }) => citations), ...block.nocite]) {
      if (citation.target || keyOf(citation.key) !== from) continue;
      const resolved = resolve(citation);
      const written = keyIn(sliceOf(block.text, citation.keySpan), from);
      if (!('source' in resolved) || resolved.source !== source || written === null) continue;
      const span = shift({ start: 1, end: 1 + written.length }, start + citation.keySpan.start);
      edits.set(span.start, { span, text: written.startsWith('{') ? `{${to}}` : keyText(to) });
    }
  return [...edits.values()].sort((a, b) => a.span.start - b.span.start);
}

/** What stands behind the `@`, with its braces; null when it is not simply the key. */
function keyIn(written: string, key: string): string | null {
  const text = written.slice(1);
  const inside = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
  return written.startsWith('@') && keyOf(inside) === key ? text : null;
}

/** False for a name that no citation can hold: it has braces that do not close, or is too long. */
const isWritable = (key: string): boolean => key !== '' && citationEnd(`@{${key}}`, 0) === key.length + 3;
