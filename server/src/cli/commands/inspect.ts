import { noResources } from '../../evidence/resources.ts';
import { parseArguments } from '../arguments.ts';
import { inspected } from '../inspect.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { loadTargets } from '../load-targets.ts';
import { absolute } from '../paths.ts';
import { targetsOf } from '../targets.ts';
import { tell } from '../tell.ts';

/** `pincite inspect NOTE…`: the model of notes as JSON, one object a line when there are several. */
export async function inspect(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('inspect', args, { root: { type: 'string' } });
  if (given.positionals.length === 0) throw new UsageError('Name a note: “pincite inspect NOTE”.');
  const { targets, problems } = await targetsOf(io, given.positionals, given.text('root'));
  const { loaded, problems: unread } = await loadTargets(io, targets, { resources: noResources });
  const notes = loaded.flatMap(({ workspace }) =>
    [...workspace.snapshot.notes.values()].map((note) => ({ workspace, note })),
  );
  // The order of the arguments, not of the paths: line 3 is the third note.
  const named = given.positionals.map((path) => absolute(io.cwd, path));
  const place = (root: string, path: string) => named.indexOf(absolute(root, path));
  notes.sort((a, b) => place(a.workspace.root, a.note.path) - place(b.workspace.root, b.note.path));
  const indent = given.positionals.length === 1 && notes.length === 1 ? 2 : undefined;
  for (const { workspace, note } of notes)
    io.stdout.write(`${JSON.stringify(inspected(workspace.snapshot, note), null, indent)}\n`);
  const trouble = [...problems, ...unread];
  tell(io, io.cwd, trouble);
  return trouble.length > 0 ? exitCode.trouble : exitCode.clean;
}
