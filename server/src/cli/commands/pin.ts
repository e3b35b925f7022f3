import { noResources } from '../../evidence/resources.ts';
import { pinNotes } from '../../features/pin-notes.ts';
import { isWritable, lockFile, lockProblems } from '../../workspace/lock.ts';
import { parseArguments } from '../arguments.ts';
import { followAll } from '../follow.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { type Loaded, loadTargets } from '../load-targets.ts';
import { absolute, from } from '../paths.ts';
import { pinningLines } from '../pin-lines.ts';
import type { Problem } from '../report.ts';
import { targetsOf } from '../targets.ts';
import { tell } from '../tell.ts';

interface PinFlags {
  readonly follow: boolean;
  readonly update: boolean;
  readonly dryRun: boolean;
}

/** `pincite pin [NOTE…]`: records what the cited passages say now. What says something else than was recorded is told, and kept. */
export async function pin(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('pin', args, {
    follow: { type: 'boolean' },
    update: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    root: { type: 'string' },
  });
  const flags = { follow: given.flag('follow'), update: given.flag('update'), dryRun: given.flag('dry-run') };
  if (flags.follow && given.positionals.length > 0)
    throw new UsageError(
      '--follow leads the citations of all notes, so that no words pass for others; leave the notes out.',
    );
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

interface Pinned {
  /** Are there passages whose entries were kept, since they are not what they were? */
  readonly differs: boolean;
  readonly problems: readonly Problem[];
}

/** `isAllRead`: no note is missing, so that what nothing cites can be told. */
async function pinRoot(io: Io, one: Loaded, isAllRead: boolean, flags: PinFlags): Promise<Pinned> {
  const before = one.workspace.snapshot.lock;
  const file = absolute(one.workspace.root, lockFile);
  const refused = (messages: readonly string[]): Pinned => ({
    differs: false,
    problems: messages.map((message) => ({ file, message })),
  });
  if (!isWritable(before)) return refused([...lockProblems(before), 'Nothing was pinned, so that no entry is lost.']);
  if (flags.follow && !isAllRead)
    return refused(['Nothing was pinned: citations are only led elsewhere when all notes can be read.']);
  const today = io.today();
  const { workspace, done, problems } = flags.follow
    ? await followAll(io, one, today, flags.dryRun)
    : { workspace: one.workspace, done: [], problems: [] };
  if (problems.length > 0) return { differs: false, problems };
  const { snapshot } = workspace;
  const { update, dryRun } = flags;
  const pinning = pinNotes(snapshot, {
    notes: snapshot.notes.values(),
    today,
    update,
    prune: one.isWhole && isAllRead,
  });
  const isNew = pinning.text !== before.text;
  const trouble = isNew && !dryRun ? await io.writeFile(file, pinning.text) : null;
  const view = { name: from(io.cwd, file), isNew, dryRun };
  io.stdout.write([...done.map((line) => `${line}\n`), ...pinningLines(io, workspace, pinning, view)].join(''));
  if (trouble !== null) return refused([`It was not written. ${trouble}`]);
  return { differs: pinning.differing.some(({ isUpdated }) => !isUpdated), problems: [] };
}
