import { judgementTable } from '../../features/judgement-table.ts';
import { judgementsOf } from '../../features/judgements.ts';
import { oneOf, parseArguments } from '../arguments.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { loadTargets } from '../load-targets.ts';
import { from } from '../paths.ts';
import { targetsOf } from '../targets.ts';
import { tell } from '../tell.ts';

/** `pincite judgements [NOTE…]`: each judgement with its term and range, confidence, basis and the grades of its sources. */
export async function judgements(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('judgements', args, { root: { type: 'string' }, format: { type: 'string' } });
  const format = oneOf('format', given.text('format') ?? 'markdown', ['markdown', 'json', 'csv']);
  const own = io.readResources();
  const { targets, problems } = await targetsOf(io, given.positionals, given.text('root'));
  const answer = await loadTargets(io, targets, { resources: own.then(({ resources }) => resources) });
  const trouble = [...problems, ...answer.problems, ...(await own).problems];
  tell(io, io.cwd, trouble);
  const notes = answer.loaded.flatMap(({ workspace }) =>
    [...workspace.snapshot.notes.values()].map((note) => ({ workspace, note })),
  );
  if (notes.length === 0 && trouble.length === 0) throw new UsageError('There is no note here.');
  const all = notes.flatMap(({ workspace: { root, snapshot }, note }) =>
    judgementsOf(snapshot, note).map((judgement) => ({
      ...judgement,
      file: from(io.cwd, `${root}/${note.path}`),
      line: note.document.lines.lineAt(judgement.span.start) + 1,
    })),
  );
  io.stdout.write(judgementTable(all, format));
  return trouble.length > 0 ? exitCode.trouble : exitCode.clean;
}
