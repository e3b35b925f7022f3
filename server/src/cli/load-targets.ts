import { allChecks } from '../checks/registry.ts';
import type { Resources } from '../evidence/resources.ts';
import type { WorkspaceFiles } from '../workspace/list-files.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { loadSettings } from '../workspace/load-settings.ts';
import { lockFile } from '../workspace/lock.ts';
import { byPath, isBelow } from '../workspace/paths.ts';
import { type Settings, settingsFile } from '../workspace/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { NoteFilter } from './changed.ts';
import type { Io } from './io.ts';
import { absolute, from } from './paths.ts';
import { progressOf } from './progress.ts';
import type { Problem } from './report.ts';
import type { Target } from './targets.ts';

/** Ids that settings may name. */
export const knownChecks: readonly string[] = allChecks.map((check) => check.id);

/** A workspace that was read, and whether all its notes were. */
export interface Loaded {
  readonly workspace: Workspace;
  readonly isWhole: boolean;
}

export interface LoadedTargets {
  readonly loaded: readonly Loaded[];
  readonly problems: readonly Problem[];
}

/** How roots are read. */
export interface LoadTargetsOptions {
  /** What claims and passages are compared with; `noResources` for who does not check. */
  readonly resources: Resources | PromiseLike<Resources>;
  /** How options of the command line change the settings of a root. */
  readonly adjust?: (settings: Settings) => Settings;
  /** Which notes; all that are meant when it is left out. */
  readonly only?: NoteFilter | null;
}

/** Reads the roots that were asked for, and the roots nested in folders that were. Settings that cannot be followed stop theirs. */
export async function loadTargets(
  io: Io,
  targets: readonly Target[],
  options: LoadTargetsOptions,
): Promise<LoadedTargets> {
  const queue = [...targets];
  const seen = new Set(targets.map(({ root }) => root));
  const loaded: Loaded[] = [];
  const problems: Problem[] = [];
  for (let target = queue.shift(); target; target = queue.shift()) {
    const { root, folders } = target;
    const answer = await loadTarget(io, target, options);
    problems.push(...answer.problems);
    if (!answer.workspace) continue;
    loaded.push({ workspace: answer.workspace, isWhole: !options.only && folders.includes(root) });
    for (const nested of answer.workspace.nested.map((path) => absolute(root, path))) {
      if (seen.has(nested) || !folders.some((folder) => isBelow(folder, nested))) continue;
      seen.add(nested);
      queue.push({ root: nested, notes: [], folders: [nested] });
    }
  }
  return { loaded: loaded.sort((a, b) => byPath(a.workspace.root, b.workspace.root)), problems };
}

async function loadTarget(
  io: Io,
  target: Target,
  { resources, adjust, only }: LoadTargetsOptions,
): Promise<{ workspace: Workspace | null; problems: Problem[] }> {
  const { root } = target;
  const read = await loadSettings(io, root, knownChecks);
  if (read.problems.length > 0)
    return { workspace: null, problems: read.problems.map((one) => settingsProblem(root, one)) };
  const problems: Problem[] = [];
  const progress = progressOf(io);
  const settings = adjust ? { ...read, settings: adjust(read.settings) } : read;
  const choose = (found: WorkspaceFiles) =>
    chosen(target, found, problems).filter((path) => only?.(absolute(root, path), root, found) ?? true);
  const workspace = await loadWorkspace(io, root, { knownChecks, resources, settings, choose, ...progress });
  progress.end();
  const ofNotes = (workspace?.problems ?? []).map(({ file, message }) => ({ file: absolute(root, file), message }));
  // Whatever is asked for is held against the lock, and against the names that are registered.
  const ofRegister = new Set(workspace?.snapshot.register.problems?.map(({ file }) => absolute(root, file)));
  const isMeant = (file: string) =>
    file === absolute(root, lockFile) ||
    ofRegister.has(file) ||
    target.notes.includes(file) ||
    target.folders.some((folder) => isBelow(folder, file));
  return { workspace, problems: [...problems, ...ofNotes.filter(({ file }) => isMeant(file))] };
}

/** A problem of `pincite.yaml` with its place. */
export const settingsProblem = (
  root: string,
  { message, line, column }: { message: string; line: number; column: number },
): Problem => ({
  file: absolute(root, settingsFile),
  message: `Line ${line}, column ${column}: ${message}`,
});

/** The notes that a target means, in order; a source that was named as a note is a problem. */
function chosen({ root, notes, folders }: Target, found: WorkspaceFiles, problems: Problem[]): string[] {
  const inFolders = found.notes.filter((path) => folders.some((folder) => isBelow(folder, absolute(root, path))));
  const named: string[] = [];
  for (const file of notes) {
    const path = from(root, file);
    if (found.documents.includes(path))
      problems.push({ file, message: 'This is a source of the library, not a note.' });
    else named.push(path);
  }
  return [...new Set([...inFolders, ...named])].sort(byPath);
}
