import { noResources } from '../../evidence/resources.ts';
import { pinNotes } from '../../features/pin-notes.ts';
import { isWritable, lockFile, lockProblems } from '../../workspace/lock.ts';
import { parseArguments } from '../arguments.ts';
import { exitCode, type Io } from '../io.ts';
import { type Loaded, loadTargets } from '../load-targets.ts';
import { absolute, from } from '../paths.ts';
import { pinningLines } from '../pin-lines.ts';
import type { Problem } from '../report.ts';
import { targetsOf } from '../targets.ts';
import { tell } from '../tell.ts';

interface PinFlags {
  readonly update: boolean;
  readonly dryRun: boolean;
}

/** `pincite pin [NOTE…]`: records what the cited passages say now. What says something else than was recorded is told, and kept. */
export async function pin(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('pin', args, {
    update: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    root: { type: 'string' },
  });
  const flags = { update: given.flag('update'), dryRun: given.flag('dry-run') };
  const { targets, problems } = await targetsOf(io, given.positionals, given.text('root'));
  const { loaded, problems: all } = await loadTargets(io, targets, { resources: noResources });
  const locks = new Set(loaded.map(({ workspace }) => absolute(workspace.root, lockFile)));
  const unread = all.filter(({ file }) => !locks.has(file));
  for (const { workspace } of loaded) tell(io, workspace.root, workspace.remarks);
  const trouble = [...problems, ...unread];
  let differs = false;
  for (const one of loaded) {
    const answer = await pinRoot(io, one, unread.length === 0, flags);
    trouble.push(...answer.problems);
    differs ||= answer.differs;
  }
  tell(io, io.cwd, trouble);
  if (trouble.length > 0) return exitCode.trouble;
  return differs ? exitCode.findings : exitCode.clean;
}

/** `isAllRead`: no note is missing, so that what nothing cites can be told. */
async function pinRoot(
  io: Io,
  { workspace, isWhole }: Loaded,
  isAllRead: boolean,
  { update, dryRun }: PinFlags,
): Promise<{ readonly differs: boolean; readonly problems: readonly Problem[] }> {
  const { root, snapshot } = workspace;
  const file = absolute(root, lockFile);
  if (!isWritable(snapshot.lock))
    return {
      differs: false,
      problems: [...lockProblems(snapshot.lock), 'Nothing was pinned, so that no entry is lost.'].map((message) => ({
        file,
        message,
      })),
    };
  const notes = snapshot.notes.values();
  const pinning = pinNotes(snapshot, { notes, today: io.today(), update, prune: isWhole && isAllRead });
  const trouble = pinning.isChanged && !dryRun ? await io.writeFile(file, pinning.text) : null;
  io.stdout.write(pinningLines(io, workspace, pinning, { dryRun, name: from(io.cwd, file) }).join(''));
  return {
    differs: pinning.differing.some(({ isUpdated }) => !isUpdated),
    problems: trouble === null ? [] : [{ file, message: `It was not written. ${trouble}` }],
  };
}
