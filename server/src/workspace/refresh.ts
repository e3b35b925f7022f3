import {
  type SourceChange,
  withChecked,
  withLock,
  withNote,
  withoutNote,
  withRegisterFile,
  withSources,
} from './change.ts';
import { checkedFile, readChecked } from './checked-estimates.ts';
import { matcherOf, sourceGlobs } from './globs.ts';
import { lockFile, readLock } from './lock.ts';
import { noteMatcher } from './notes.ts';
import { normalize } from './paths.ts';
import { type Machine, readNote, readSource } from './read-files.ts';
import { readRegisterFile } from './register.ts';
import { isRegister } from './register-names.ts';
import { settingsFile } from './settings.ts';
import { kindOfSource } from './source-kinds.ts';
import type { Workspace } from './workspace.ts';

/** What a path (relative to the root) is to a workspace. */
export type FileKind = 'settings' | 'checked' | 'lock' | 'register' | 'note' | 'source' | 'other';

/** What the file at a path is, or would be if it were there. Git's ignore rules are not asked. */
export function kindOf(workspace: Workspace, path: string): FileKind {
  if (path === settingsFile) return 'settings';
  if (path === checkedFile) return 'checked';
  if (path === lockFile) return 'lock';
  const { settings, notes } = workspace.snapshot;
  if (isRegister(settings, path)) return 'register';
  const { documents, bibliographies } = workspace.sources;
  if (documents.has(path) || bibliographies.has(path) || settings.bibliography.some((name) => normalize(name) === path))
    return 'source';
  if (kindOfSource(path) !== null && matcherOf(sourceGlobs(settings).globs)(path)) return 'source';
  return notes.has(path) || noteMatcher(settings, workspace.nested)(path) ? 'note' : 'other';
}

/**
 * Reads files that came, changed or went (paths relative to the root; `settings` and `other` are passed over) and answers
 * the step from a workspace to the next. The step is apart from the reading because somebody may have typed meanwhile.
 * Notes, the lock and registers are left alone when `isOpen` holds for them: what an editor shows counts, not what the disk has. Never throws.
 */
export async function readChanges(
  machine: Machine,
  workspace: Workspace,
  paths: Iterable<string>,
  isOpen: (path: string) => boolean = () => false,
): Promise<(later: Workspace) => Workspace> {
  const changes: SourceChange[] = [];
  const steps: ((workspace: Workspace) => Workspace)[] = [];
  for (const path of new Set(paths)) {
    const kind = kindOf(workspace, path);
    if (kind === 'source') changes.push({ path, file: await sourceAt(machine, workspace.root, path) });
    if (kind === 'checked') steps.push(await checkedStep(machine, workspace.root));
    if (kind === 'lock' && !isOpen(path)) steps.push(await lockStep(machine, workspace.root));
    if (kind === 'register' && !isOpen(path)) steps.push(await registerStep(machine, workspace.root, path));
    if (kind === 'note' && !isOpen(path)) steps.push(await noteStep(machine, workspace.root, path));
  }
  if (changes.length > 0) steps.push((at) => withSources(at, changes));
  return (later) => steps.reduce((at, step) => step(at), later);
}

async function checkedStep(machine: Machine, root: string): Promise<(at: Workspace) => Workspace> {
  const checked = await readChecked(machine, root);
  return (at) => withChecked(at, checked);
}

async function lockStep(machine: Machine, root: string): Promise<(at: Workspace) => Workspace> {
  const lock = await readLock(machine, root);
  return (at) => withLock(at, lock);
}

async function registerStep(machine: Machine, root: string, path: string): Promise<(at: Workspace) => Workspace> {
  const file = (await machine.files.exists(root, path)) ? await readRegisterFile(machine, root, path) : null;
  return (at) => withRegisterFile(at, path, file);
}

async function sourceAt(machine: Machine, root: string, path: string) {
  return (await machine.files.exists(root, path)) ? readSource(machine, root, path) : null;
}

async function noteStep(machine: Machine, root: string, path: string): Promise<(at: Workspace) => Workspace> {
  if (!(await machine.files.exists(root, path))) return (at) => withoutNote(at, path);
  const answer = await readNote(machine, root, path);
  return (at) => ('note' in answer ? withNote(at, answer.note) : withoutNote(at, path, answer.problem));
}
