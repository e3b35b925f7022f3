import { noResources } from '../../evidence/resources.ts';
import { entitiesOf, everyLibraryEntity } from '../../features/entities.ts';
import { withMined } from '../../workspace/change.ts';
import { mineAll } from '../../workspace/mine-all.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { oneOf, parseArguments } from '../arguments.ts';
import { type EntityLine, entityTable } from '../entity-table.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { type Loaded, loadTargets } from '../load-targets.ts';
import { absolute, from } from '../paths.ts';
import type { Problem } from '../report.ts';
import { targetsOf } from '../targets.ts';
import { tell } from '../tell.ts';

/** `pincite entities [NOTE…]`: whom and what register and sources name; with notes, whom and what these name. */
export async function entities(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('entities', args, { root: { type: 'string' }, format: { type: 'string' } });
  const format = oneOf('format', given.text('format') ?? 'text', ['text', 'json', 'csv']);
  const { targets, problems } = await targetsOf(io, given.positionals, given.text('root'));
  const { loaded, problems: unread } = await loadTargets(io, targets, { resources: noResources });
  const trouble: Problem[] = [...problems, ...unread];
  const workspaces: Workspace[] = [];
  for (const { workspace } of loaded) {
    const mined = await mineAll(io, workspace);
    workspaces.push(withMined(workspace, mined.mined));
    for (const { file, message } of mined.problems) trouble.push({ file: absolute(workspace.root, file), message });
  }
  tell(io, io.cwd, trouble);
  const ofNotes = given.positionals.length > 0;
  if (ofNotes && trouble.length === 0 && !hasNotes(loaded)) throw new UsageError('There is no note here.');
  const lines = workspaces.flatMap((workspace) => (ofNotes ? inNotes(io, workspace) : inLibrary(workspace)));
  io.stdout.write(entityTable(lines, format));
  return trouble.length > 0 ? exitCode.trouble : exitCode.clean;
}

const hasNotes = (loaded: readonly Loaded[]): boolean =>
  loaded.some(({ workspace }) => workspace.snapshot.notes.size > 0);

const inLibrary = ({ snapshot }: Workspace): EntityLine[] =>
  everyLibraryEntity(snapshot).map(({ name, kind, isRegistered, forms, sources, count }) => ({
    name,
    kind,
    known: isRegistered ? 'register' : 'sources',
    forms,
    sources,
    count,
  }));

function inNotes(io: Io, { root, snapshot }: Workspace): EntityLine[] {
  return [...snapshot.notes.values()].flatMap((note) => {
    const file = from(io.cwd, absolute(root, note.path));
    return entitiesOf(snapshot, note).map(({ name, kind, known, mentions }) => ({
      name,
      kind,
      known,
      file,
      mentions: mentions.map(({ span, text, isUncited }) => {
        const line = note.document.lines.lineAt(span.start) + 1;
        return { line, text, isUncited };
      }),
    }));
  });
}
