import { noResources } from '../evidence/resources.ts';
import { loadWorkspace } from '../workspace/load.ts';
import { loadSettings } from '../workspace/load-settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Io, UsageError } from './io.ts';
import { knownChecks, settingsProblem } from './load-targets.ts';
import { absolute } from './paths.ts';
import { progressOf } from './progress.ts';
import { rootOf } from './targets.ts';
import { tell } from './tell.ts';

/**
 * The library of the root that `--root` names, or of the one around the working directory; no notes. Settings that cannot
 * be followed are told and passed over: looking at a source needs none of them, and nothing to compare claims with.
 */
export async function loadLibrary(io: Io, rootOption: string | null): Promise<Workspace> {
  const top = rootOption === null ? null : absolute(io.cwd, rootOption);
  if (top !== null && (await io.kindOf(top)) !== 'folder')
    throw new UsageError(`--root ${rootOption}: there is no such folder.`);
  const root = await rootOf(io, top ?? io.cwd, top);
  const settings = await loadSettings(io, root, knownChecks);
  tell(
    io,
    root,
    settings.problems.map((problem) => settingsProblem(root, problem)),
  );
  const progress = progressOf(io);
  const options = { knownChecks, resources: noResources, settings, choose: () => [], ...progress };
  const workspace = await loadWorkspace(io, root, options);
  progress.end();
  return workspace!;
}
