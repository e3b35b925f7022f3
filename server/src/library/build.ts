import { derived } from '../text/derived.ts';
import { type Bibliography, readBibliography } from './bibliography.ts';
import { type Join, joinEntries } from './join.ts';
import { byCodeUnit, extensionOf, folderOf, stemOf } from './keys.ts';
import { frontMatterOfFile } from './metadata/front-matter-of-file.ts';
import type { DuplicateKey, Library, LibraryProblem, Metadata, Original, Source, SourceFile } from './model.ts';

/** A bibliography as the workspace read it. */
export type BibliographyFile = { readonly path: string; readonly text: string } | SourceFile;

export const emptyLibrary: Library = {
  sources: new Map(),
  byPath: new Map(),
  bibliographies: new Map(),
  duplicates: [],
  problems: [],
  folders: [],
};

/**
 * The library of these documents and bibliographies. Reads bibliographies and front matter (for keys), no bodies; what it
 * learned of a file is kept with the file, so building again after a change costs little. A source keeps its identity
 * from library to library as long as its file, its key and its entry do.
 */
export function buildLibrary(
  files: readonly SourceFile[],
  bibliographies: readonly BibliographyFile[],
  folders: readonly string[],
): Library {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  const { documents, beside } = pairUp(sorted);
  const read = bibliographies.map(bibliographyOf);
  const joined = joinEntries(documents, beside, read, folders);
  const sources = new Map<string, Source>();
  const byPath = new Map<string, Source>();
  const claims = new Map<string, string[]>();
  for (const join of joined.documents) addDocument(join);
  for (const { key, entry } of joined.others) if (!sources.has(key)) sources.set(key, entrySource(entry)(key));
  for (const [path, document] of beside) byPath.set(path, byPath.get(document.path)!);
  const texts = new Map(read.map((bibliography) => [bibliography.path, bibliography]));
  return { sources, byPath, bibliographies: texts, duplicates: duplicatesIn(claims), problems: problems(), folders };

  function addDocument({ file, key, entry }: Join): void {
    const source = fileSource(file)(key, entry);
    if (!byPath.has(file.path)) byPath.set(file.path, source);
    const claiming = claims.get(key);
    if (claiming) claiming.push(file.path);
    else {
      claims.set(key, [file.path]);
      sources.set(key, source);
    }
  }

  function problems(): LibraryProblem[] {
    const ofFiles = documents.map((file) => frontMatterOfFile(file).problem).filter((problem) => problem !== null);
    return [...read.flatMap((bibliography) => bibliography.problems), ...joined.problems, ...ofFiles];
  }
}

/** Kept per file or text: a bibliography of thousands of entries is not read again because a document changed. */
const bibliographyOf = derived((file: BibliographyFile): Bibliography & Original & { readonly path: string } => {
  const { path } = file;
  const original = 'text' in file ? file.text : file.original;
  if (!('problem' in file) || file.problem === null) return { path, original, ...readBibliography(path, original) };
  return { path, original, entries: [], problems: [{ file: path, message: file.problem }] };
});

/** Files that can be read, and originals (`x.pdf`) that lie beside a file of the same stem that can: these are one source. */
function pairUp(files: readonly SourceFile[]): { documents: SourceFile[]; beside: Map<string, SourceFile> } {
  const readable = new Map<string, SourceFile>();
  for (const file of files) if (!isOriginal(file) && !readable.has(placeOf(file))) readable.set(placeOf(file), file);
  const documents: SourceFile[] = [];
  const beside = new Map<string, SourceFile>();
  for (const file of files) {
    const text = isOriginal(file) ? readable.get(placeOf(file)) : undefined;
    if (text) beside.set(file.path, text);
    else documents.push(file);
  }
  return { documents, beside };
}

const ORIGINALS = new Set(['.pdf', '.docx', '.doc', '.odt', '.rtf', '.eml', '.mbox', '.epub']);
const isOriginal = (file: SourceFile): boolean => ORIGINALS.has(extensionOf(file.path));
const placeOf = (file: SourceFile): string => `${folderOf(file.path)}/${stemOf(file.path)}`.normalize('NFC');

const duplicatesIn = (claims: ReadonlyMap<string, readonly string[]>): DuplicateKey[] =>
  [...claims].filter(([, files]) => files.length > 1).map(([key, files]) => ({ key, files }));

const fileSource = derived((file: SourceFile) => {
  const known: Source[] = [];
  return (key: string, entry: Metadata | null): Source => {
    let source = known.find((candidate) => candidate.key === key && candidate.entry === entry);
    if (!source) known.push((source = { key, file, entry }));
    return source;
  };
});

const entrySource = derived((entry: Metadata) => {
  let source: Source | null = null;
  return (key: string): Source => (source ??= { key, file: null, entry });
});
