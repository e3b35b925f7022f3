import type { FixEdit } from '../checks/finding.ts';
import type { Span } from '../text/span.ts';
import type { KeyRename } from './rename-keys.ts';
import type { Moved } from './renames.ts';

/** What renames ask of the text of `pincite.lock`. None of the edits overlap. */
export interface LockEdits {
  /** The new paths of files. */
  readonly files: readonly FixEdit[];
  /** The new keys, for each rename of one; none where no entry has the key. */
  readonly keys: ReadonlyMap<KeyRename, readonly FixEdit[]>;
}

/**
 * The edits by which entries of a lock follow their files, and the keys that the writer chooses to rename. Only lines as they are written by program
 * are changed; what somebody edited by hand stays, and is told of when notes are checked.
 */
export function lockEdits(text: string, moved: Moved, renames: readonly KeyRename[]): LockEdits {
  const files: FixEdit[] = [];
  const keys = new Map<KeyRename, FixEdit[]>();
  for (const { 0: line, index } of text.matchAll(/^- \{.*\}/gm)) {
    const entry = entryIn(line);
    if (!entry) continue;
    const { key, file } = entry;
    if (moved(file) !== file) files.push(edit(line, index, 'file', moved(file)));
    const rename = renames.find(({ from, path }) => from === key && path === file);
    if (!rename) continue;
    const edits = keys.get(rename) ?? [];
    edits.push(edit(line, index, 'key', rename.to));
    keys.set(rename, edits);
  }
  return { files, keys };
}

const edit = (line: string, start: number, name: string, value: string): FixEdit => {
  const { start: from, end } = valueIn(line, name)!;
  return { span: { start: start + from, end: start + end }, text: JSON.stringify(value) };
};

/** The key and the file of an entry; null when they are not written as a program writes them. */
function entryIn(line: string): { readonly key: string; readonly file: string } | null {
  try {
    const { key, file } = JSON.parse(line.slice(2)) as Record<string, unknown>;
    const isPlain =
      typeof key === 'string' && typeof file === 'string' && valueIn(line, 'key') && valueIn(line, 'file');
    return isPlain ? { key, file } : null;
  } catch {
    return null;
  }
}

/** Where the text of a field stands, with its quotation marks. A quotation mark inside a text is escaped, so no text holds the name of a field. */
function valueIn(line: string, name: string): Span | null {
  const found = new RegExp(`(?<!\\\\)"${name}":\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(line);
  return found && { start: found.index + found[0].length - found[1]!.length, end: found.index + found[0].length };
}
