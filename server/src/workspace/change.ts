import type { MinedNames, Register } from '../entities/model.ts';
import type { RegisterFile } from '../entities/register/model.ts';
import type { Entailments } from '../evidence/entailments.ts';
import type { Resources } from '../evidence/resources.ts';
import type { SourceFile } from '../library/model.ts';
import type { Note } from '../note/note.ts';
import { type CheckedEstimates, checkedFile } from './checked-estimates.ts';
import { libraryOf } from './library-of.ts';
import { type LockFile, lockFile, lockProblems } from './lock.ts';
import { NoteMap } from './note-map.ts';
import { byPath } from './paths.ts';
import type { ReadSettings } from './read-settings.ts';
import { registerProblems, registerWith } from './register.ts';
import type { Settings } from './settings.ts';
import { kindOfSource } from './source-kinds.ts';
import type { FileProblem, Workspace } from './workspace.ts';

/*
 * How a workspace goes from one moment to the next. All that a change does not touch is the same object afterwards, and
 * what was derived from it stays known.
 */

/** The workspace with a note in place of the one at its path, or beside the others. */
export function withNote(workspace: Workspace, note: Note): Workspace {
  const { notes } = workspace.snapshot;
  if (notes.get(note.path) === note) return workspace;
  const problems = withoutFile(workspace.problems, note.path);
  return { ...withNotes(workspace, NoteMap.from(notes).with(note)), problems };
}

/** The workspace without the note at a path; with a problem, if there is one to tell (it cannot be read any more). */
export function withoutNote(workspace: Workspace, path: string, problem: string | null = null): Workspace {
  const problems = withoutFile(workspace.problems, path);
  if (problem !== null) problems.push({ file: path, message: problem });
  const { notes } = workspace.snapshot;
  if (!notes.has(path)) return { ...workspace, problems };
  return { ...withNotes(workspace, NoteMap.from(notes).without(path)), problems };
}

/** What happened to files of the library: each as it is now, or the path of one that is gone. */
export interface SourceChange {
  readonly path: string;
  readonly file: SourceFile | null;
}

/** The workspace after files of the library came, changed or went: the library is put together once. */
export function withSources(workspace: Workspace, changes: readonly SourceChange[]): Workspace {
  const documents = new Map(workspace.sources.documents);
  const bibliographies = new Map(workspace.sources.bibliographies);
  for (const { path, file } of changes) {
    const files = documents.has(path) || kindOfSource(path) === 'document' ? documents : bibliographies;
    if (file) files.set(path, sameOr(files.get(path), file));
    else files.delete(path);
  }
  const sources = { ...workspace.sources, documents: inOrder(documents), bibliographies: inOrder(bibliographies) };
  if (sameFiles(documents, workspace.sources.documents) && sameFiles(bibliographies, workspace.sources.bibliographies))
    return workspace;
  return { ...workspace, sources, snapshot: { ...workspace.snapshot, library: libraryOf(sources) } };
}

/**
 * The workspace under other settings, or null when they name other files: then it has to be loaded again. Settings that
 * say the same change nothing.
 */
export function withSettings(workspace: Workspace, { settings, problems }: ReadSettings): Workspace | null {
  const before = workspace.snapshot.settings;
  if (filesNamed(before) !== filesNamed(settings)) return null;
  if (JSON.stringify(before) === JSON.stringify(settings)) return { ...workspace, settingsProblems: problems };
  return { ...workspace, settingsProblems: problems, snapshot: { ...workspace.snapshot, settings } };
}

/** The workspace with what claims and passages are compared with. */
export const withResources = (workspace: Workspace, resources: Resources): Workspace => ({
  ...workspace,
  snapshot: { ...workspace.snapshot, resources },
});

/** The workspace with what an entailment model said. */
export const withEntailments = (workspace: Workspace, entailments: Entailments): Workspace => ({
  ...workspace,
  snapshot: { ...workspace.snapshot, entailments },
});

/** The workspace with the names that were found in its sources; findings rest on none of them. */
export const withMined = (workspace: Workspace, mined: MinedNames): Workspace => ({
  ...workspace,
  snapshot: { ...workspace.snapshot, mined },
});

/** The workspace with what somebody has checked. */
export function withChecked(workspace: Workspace, checked: CheckedEstimates): Workspace {
  if (checked.text === workspace.snapshot.checked.text && checked.exists === workspace.snapshot.checked.exists)
    return workspace;
  const problems = withoutFile(workspace.problems, checkedFile);
  if (checked.problem !== null) problems.push({ file: checkedFile, message: checked.problem });
  return { ...workspace, problems, snapshot: { ...workspace.snapshot, checked } };
}

/** The workspace with what cited passages said when they were pinned. */
export function withLock(workspace: Workspace, lock: LockFile): Workspace {
  const before = workspace.snapshot.lock;
  if (lock.text === before.text && lock.exists === before.exists) return workspace;
  const told = lockProblems(lock).map((message) => ({ file: lockFile, message }));
  const problems = [...withoutFile(workspace.problems, lockFile), ...told];
  return { ...workspace, problems, snapshot: { ...workspace.snapshot, lock } };
}

/** The workspace with who and what is registered now. */
export function withRegister(workspace: Workspace, register: Register): Workspace {
  const before = workspace.snapshot.register;
  if (register === before) return workspace;
  const gone = new Set(registerProblems(before).map(({ file, message }) => `${file}\n${message}`));
  const kept = workspace.problems.filter(({ file, message }) => !gone.has(`${file}\n${message}`));
  const problems = [...kept, ...registerProblems(register)];
  return { ...workspace, problems, snapshot: { ...workspace.snapshot, register } };
}

/** The workspace after a file of the register came, changed or (null) went. A file that says the same changes nothing. */
export function withRegisterFile(workspace: Workspace, path: string, file: RegisterFile | null): Workspace {
  const { register, settings } = workspace.snapshot;
  const before = register.files?.get(path);
  if (file ? before?.text === file.text && before.isRead === file.isRead : !before) return workspace;
  return withRegister(workspace, registerWith(settings, register, path, file));
}

const withNotes = (workspace: Workspace, notes: ReadonlyMap<string, Note>): Workspace => ({
  ...workspace,
  snapshot: { ...workspace.snapshot, notes },
});

const filesNamed = ({ sources, notes, bibliography, entities }: Settings): string =>
  JSON.stringify([sources, notes, bibliography, entities]);

const withoutFile = (problems: readonly FileProblem[], file: string): FileProblem[] =>
  problems.filter((problem) => problem.file !== file);

/** A file that was read again and says the same stays the same object. */
const sameOr = (before: SourceFile | undefined, now: SourceFile): SourceFile =>
  before &&
  before.sha256 === now.sha256 &&
  before.original === now.original &&
  before.problem === now.problem &&
  before.remark === now.remark
    ? before
    : now;

const sameFiles = (a: ReadonlyMap<string, SourceFile>, b: ReadonlyMap<string, SourceFile>): boolean =>
  a.size === b.size && [...a].every(([path, file]) => b.get(path) === file);

const inOrder = <T>(files: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...files].sort(([a], [b]) => byPath(a, b)));
