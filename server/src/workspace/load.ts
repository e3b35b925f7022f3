import { noMinedNames } from '../entities/model.ts';
import { noEntailments } from '../evidence/entailments.ts';
import type { Resources } from '../evidence/resources.ts';
import { extractedFormats } from '../library/extraction.ts';
import type { SourceFile } from '../library/model.ts';
import type { Note } from '../note/note.ts';
import { checkedFile, readChecked } from './checked-estimates.ts';
import { mapConcurrently } from './concurrent.ts';
import { libraryOf } from './library-of.ts';
import { listWorkspace, type WorkspaceFiles } from './list-files.ts';
import { loadSettings } from './load-settings.ts';
import { lockFile, lockProblems, readLock } from './lock.ts';
import { bibliographiesOfNotes } from './note-bibliographies.ts';
import { NoteMap } from './note-map.ts';
import { byPath, extensionOf } from './paths.ts';
import { type Machine, readNote, readSource, unread } from './read-files.ts';
import type { ReadSettings } from './read-settings.ts';
import { readRegister, registerProblems } from './register.ts';
import { settingsFile } from './settings.ts';
import { kindOfSource } from './source-kinds.ts';
import type { FileProblem, SourceFiles, Workspace } from './workspace.ts';

/** Files that are open at the same time. */
const atOnce = 32;
/** Of those that are no text themselves: each may have 64 MB in memory while it waits for its turn. */
const extractedAtOnce = 4;

export interface LoadOptions {
  /** Ids that `checks:` may name. */
  readonly knownChecks: readonly string[];
  /** What claims and passages are compared with; may still be on its way while the files of the root are read. */
  readonly resources: Resources | PromiseLike<Resources>;
  /** Settings that were read before: with options of a command line over them, or from an editor. */
  readonly settings?: ReadSettings;
  /** Which notes to read (paths relative to the root); all that were found when nobody chooses. */
  readonly choose?: (found: WorkspaceFiles) => readonly string[];
  /** Folders (relative to the root) that are roots of their own whatever is in them. */
  readonly nested?: readonly string[];
  /** How many files of how many were read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between files; once true, the rest is not read and the answer is null. */
  readonly isCancelled?: () => boolean;
}

/** Reads the settings, the library and the notes of a root. Never throws; null only when cancelled. */
export async function loadWorkspace(machine: Machine, root: string, options: LoadOptions): Promise<Workspace | null> {
  const read = options.settings ?? (await loadSettings(machine, root, options.knownChecks));
  const { settings } = read;
  const found = await listWorkspace(machine.files, root, settings, options.nested);
  const paths = options.choose?.(found) ?? found.notes;
  const steps = stepsOf(found.documents.length + found.bibliographies.length + paths.length, options);
  const documents = await readDocuments(machine, root, found.documents, steps);
  const bibliographies = await readAll(found.bibliographies, steps, (path) => readSource(machine, root, path));
  const notes = await readAll(paths, steps, async (path) => [path, await readNote(machine, root, path)] as const);
  if (options.isCancelled?.()) return null;
  const readable = notes.flatMap(([path, answer]): [string, Note][] => ('note' in answer ? [[path, answer.note]] : []));
  const ofNotes = readable.map(([, note]) => note);
  const named = await bibliographiesOfNotes(machine, root, ofNotes, found.bibliographies);
  const checked = await readChecked(machine, root);
  const lock = await readLock(machine, root);
  const register = await readRegister(machine, root, settings);
  const sources = sourceFilesOf(found, documents, [...bibliographies, ...named]);
  const library = libraryOf(sources);
  return {
    root,
    snapshot: {
      settings,
      library,
      resources: await options.resources,
      entailments: noEntailments,
      checked,
      lock,
      register,
      mined: noMinedNames,
      notes: NoteMap.of(readable),
    },
    sources,
    nested: found.nested,
    settingsProblems: read.problems,
    problems: [
      ...found.noteProblems,
      ...notes.flatMap(([file, answer]) => ('problem' in answer ? [{ file, message: answer.problem }] : [])),
      ...(checked.problem === null ? [] : [{ file: checkedFile, message: checked.problem }]),
      ...lockProblems(lock).map((message) => ({ file: lockFile, message })),
      ...registerProblems(register),
    ],
    remarks: notes.flatMap(([file, answer]) =>
      'note' in answer && answer.remark !== null ? [{ file, message: answer.remark }] : [],
    ),
  };
}

interface Steps {
  readonly done: () => void;
  readonly isCancelled: () => boolean;
}

function stepsOf(total: number, { onProgress, isCancelled }: LoadOptions): Steps {
  let read = 0;
  return { done: () => onProgress?.(++read, total), isCancelled: isCancelled ?? (() => false) };
}

/** Texts are read while others have their text extracted. In no order. */
async function readDocuments(machine: Machine, root: string, paths: readonly string[], steps: Steps) {
  const isExtracted = (path: string): boolean => extractedFormats.has(extensionOf(path));
  const read = (path: string) => readSource(machine, root, path);
  const texts = paths.filter((path) => !isExtracted(path));
  const extracted = paths.filter(isExtracted);
  const answers = await Promise.all([readAll(texts, steps, read), readAll(extracted, steps, read, extractedAtOnce)]);
  return answers.flat();
}

async function readAll<R>(
  paths: readonly string[],
  steps: Steps,
  read: (path: string) => Promise<R>,
  most = atOnce,
): Promise<R[]> {
  const answers = await mapConcurrently(paths, most, async (path) => {
    if (steps.isCancelled()) return null;
    const answer = await read(path);
    steps.done();
    return answer;
  });
  return answers.filter((answer) => answer !== null);
}

/** Links that lead nowhere and folders with the name of a file are files without a text; what else went wrong is a problem. */
function sourceFilesOf(
  found: WorkspaceFiles,
  documents: readonly SourceFile[],
  bibliographies: readonly SourceFile[],
): SourceFiles {
  const isOfFile = ({ file }: FileProblem) => kindOfSource(file) !== null && file !== settingsFile;
  const lost = found.sourceProblems.filter(isOfFile).map(({ file, message }) => unread(file, message));
  const isDocument = ({ path }: SourceFile) => kindOfSource(path) === 'document';
  return {
    documents: byPathOrder([...documents, ...lost.filter(isDocument)]),
    bibliographies: byPathOrder([...bibliographies, ...lost.filter((file) => !isDocument(file))]),
    folders: found.folders,
    problems: found.sourceProblems.filter((problem) => !isOfFile(problem)),
  };
}

/** Files by path, in path order. */
export const byPathOrder = (files: Iterable<SourceFile>): ReadonlyMap<string, SourceFile> =>
  new Map([...files].sort((a, b) => byPath(a.path, b.path)).map((file) => [file.path, file]));
