import type { Bibliography } from './bibliography.ts';
import { byCodeUnit, extensionOf, folderOf, keyOf, keyOfFile, nameOf } from './keys.ts';
import type { LibraryProblem, Metadata, SourceFile } from './model.ts';

/** A document with the key that it claims, and what a bibliography says of it. */
export interface Join {
  readonly file: SourceFile;
  readonly key: string;
  readonly entry: Metadata | null;
}

interface Joined {
  /** In path order. */
  readonly documents: Join[];
  /** Entries without a document. */
  readonly others: { readonly key: string; readonly entry: Metadata }[];
  readonly problems: LibraryProblem[];
}

type Named = Bibliography & { readonly path: string };

/**
 * Joins documents and bibliography entries: by a `file` of the entry, else by its id, which is then the key of the
 * document. Of several entries with one id the first counts; of several entries for one document, each is a source.
 */
export function joinEntries(
  documents: readonly SourceFile[],
  beside: ReadonlyMap<string, SourceFile>,
  bibliographies: readonly Named[],
  folders: readonly string[],
): Joined {
  const finder = new Finder(documents, beside, folders);
  const byKey = grouped(documents.map((file) => [keyOfFile(file), file] as const));
  const seen = new Map<string, { readonly path: string; readonly entry: Metadata }>();
  const joins: Join[] = [];
  const others: Joined['others'] = [];
  const problems: LibraryProblem[] = [];
  for (const { path, entries } of [...bibliographies].sort((a, b) => byCodeUnit(a.path, b.path)))
    for (const { metadata, files } of entries) {
      const key = keyOf(metadata.id);
      const before = seen.get(key);
      if (before && (before.path === path || before.entry.title !== metadata.title))
        problems.push({ file: path, message: twice(key, before.path) });
      if (key === '' || before) continue;
      seen.set(key, { path, entry: metadata });
      const named = files.map((file) => finder.find(file, folderOf(path))).find((file) => file !== null);
      const found = named ?? byKey.get(key)?.[0];
      if (found) joins.push({ file: found, key, entry: metadata });
      else others.push({ key, entry: metadata });
    }
  const joined = new Set(joins.map((join) => join.file));
  for (const file of documents) if (!joined.has(file)) joins.push({ file, key: keyOfFile(file), entry: null });
  joins.sort((a, b) => byCodeUnit(a.file.path, b.file.path));
  return { documents: joins, others, problems };
}

const twice = (key: string, path: string): string =>
  `The id “${key}” stands twice: the entry in ${path} that comes first is used. Give this one another id.`;

/** Finds the document that the `file` of an entry means. */
class Finder {
  private readonly byPath: ReadonlyMap<string, SourceFile>;
  /** Without the extension: an entry may name the original (`x.pdf`) of which only the text (`x.txt`) is here. */
  private readonly byStem: ReadonlyMap<string, SourceFile>;
  private readonly byName: ReadonlyMap<string, readonly SourceFile[]>;
  private readonly byNameStem: ReadonlyMap<string, readonly SourceFile[]>;

  constructor(
    documents: readonly SourceFile[],
    beside: ReadonlyMap<string, SourceFile>,
    private readonly folders: readonly string[],
  ) {
    const named = [...documents.map((file) => [file.path, file] as const), ...beside];
    this.byPath = new Map(named.map(([path, file]) => [path.normalize('NFC'), file]));
    this.byStem = new Map(named.map(([path, file]) => [withoutExtension(path.normalize('NFC')), file]));
    this.byName = grouped(named.map(([path, file]) => [nameOf(path).normalize('NFC'), file] as const));
    this.byNameStem = grouped(
      documents.map((file) => [withoutExtension(nameOf(file.path).normalize('NFC')), file] as const),
    );
  }

  /** Relative to the bibliography, to the root, or to a source folder; else the only document of that name, or stem. */
  find(written: string, folder: string): SourceFile | null {
    const path = written.normalize('NFC');
    for (const base of [folder, '', ...this.folders]) {
      const place = joinPath(base, path) ?? '';
      const found = this.byPath.get(place) ?? this.byStem.get(withoutExtension(place));
      if (found) return found;
    }
    const name = nameOf(path);
    const named = this.byName.get(name) ?? this.byNameStem.get(withoutExtension(name)) ?? [];
    return named.length === 1 ? named[0]! : null;
  }
}

const withoutExtension = (path: string): string => path.slice(0, path.length - extensionOf(path).length);

/** The path without `.` and `..`, from the root; null when it leads out of it. */
export function joinPath(base: string, path: string): string | null {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The values of pairs that share a name. */
function grouped<V>(pairs: Iterable<readonly [string, V]>): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const [name, value] of pairs) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}
