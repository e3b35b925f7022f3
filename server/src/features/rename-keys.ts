import type { FixEdit } from '../checks/finding.ts';
import { resolverOf } from '../checks/resolver.ts';
import { keyText } from '../checks/write.ts';
import { citationEnd } from '../language/citation-keys.ts';
import { keyOf, stemOf } from '../library/keys.ts';
import type { Library, Source } from '../library/model.ts';
import { sourceNamed } from '../library/named.ts';
import type { Note } from '../note/note.ts';
import { shift, sliceOf } from '../text/span.ts';
import type { Moved, NoteEdits } from './renames.ts';

/** A key that changes with the name of its file. */
export interface KeyChange {
  readonly from: string;
  readonly to: string;
  /** The path of the source before and after. */
  readonly path: string;
  readonly newPath: string;
}

export interface KeyRename extends KeyChange {
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

/**
 * The keys that change with the names of files, by the keys before: not those that a bibliography or front matter gives. `after`: the library once
 * the files have moved.
 */
export function keyChanges(before: Library, after: Library, moved: Moved): ReadonlyMap<string, KeyChange> {
  const changes = new Map<string, KeyChange>();
  for (const [path, source] of before.byPath) {
    const change = keyChange(before, after, path, source, moved(path));
    if (change) changes.set(change.from, change);
  }
  return changes;
}

/** How the name changes by which notes cite a source; null: it does not, or nobody can say what to. */
function keyChange(before: Library, after: Library, path: string, source: Source, newPath: string): KeyChange | null {
  if (path === newPath || source.file?.path !== path || source.entry !== null) return null;
  const [from, to] = [keyOf(stemOf(path)), keyOf(stemOf(newPath))];
  if (from === to || !isWritable(to)) return null;
  if (sourceNamed(before, from) !== source || sourceNamed(after, from)?.file?.path === newPath) return null;
  return after.byPath.get(newPath)?.file?.path === newPath ? { from, to, path, newPath } : null;
}

/** What is to be done for the keys that notes cite by; `notes`: those that do, with their edits. */
export function decided(
  after: Library,
  changes: ReadonlyMap<string, KeyChange>,
  notes: ReadonlyMap<KeyChange, readonly NoteEdits[]>,
): { readonly keys: readonly KeyRename[]; readonly inUse: readonly KeyInUse[] } {
  const keys: KeyRename[] = [];
  const inUse: KeyInUse[] = [];
  const claimed = new Map(after.duplicates.map(({ key, files }) => [key, files]));
  for (const change of changes.values()) {
    const { from, to, newPath } = change;
    const found = notes.get(change);
    const files = claimed.get(to);
    if (!found) continue;
    if (files) inUse.push({ from, to, files });
    else if (sourceNamed(after, to)?.file?.path === newPath) keys.push({ ...change, notes: found });
  }
  return { keys, inUse };
}

/** The edits by which the citations in a note follow the keys that change. */
export function keyEdits(
  library: Library,
  note: Note,
  changes: ReadonlyMap<string, KeyChange>,
): ReadonlyMap<KeyChange, readonly FixEdit[]> {
  const found = new Map<KeyChange, Map<number, FixEdit>>();
  if (changes.size === 0) return new Map();
  const resolve = resolverOf(library, note.path);
  for (const { block, start } of note.blocks)
    for (const citation of [...block.prose.flatMap(({ citations }) => citations), ...block.nocite]) {
      const change = citation.target ? undefined : changes.get(keyOf(citation.key));
      const written = change && keyIn(sliceOf(block.text, citation.keySpan), change.from);
      if (!change || !written) continue;
      const resolved = resolve(citation);
      if (!('source' in resolved) || resolved.source.file?.path !== change.path) continue;
      const span = shift({ start: 1, end: 1 + written.length }, start + citation.keySpan.start);
      const edits = found.get(change) ?? new Map<number, FixEdit>();
      edits.set(span.start, { span, text: written.startsWith('{') ? `{${change.to}}` : keyText(change.to) });
      found.set(change, edits);
    }
  const inOrder = (edits: Map<number, FixEdit>) => [...edits.values()].sort((a, b) => a.span.start - b.span.start);
  return new Map([...found].map(([change, edits]) => [change, inOrder(edits)]));
}

/** What stands behind the `@`, with its braces; null when it is not simply the key. */
function keyIn(written: string, key: string): string | null {
  const text = written.slice(1);
  const inside = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
  return written.startsWith('@') && keyOf(inside) === key ? text : null;
}

/** False for a name that no citation can hold: it has braces that do not close, or is too long. */
const isWritable = (key: string): boolean => key !== '' && citationEnd(`@{${key}}`, 0) === key.length + 3;
