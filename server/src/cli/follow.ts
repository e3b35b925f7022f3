import { becameOf } from '../checks/pinned.ts';
import { placesOfNote } from '../features/cited-places.ts';
import { type Following, followMoved } from '../features/follow-moved.ts';
import type { Source } from '../library/model.ts';
import { Note } from '../note/note.ts';
import { applyEdits } from '../text/document.ts';
import { withLock, withNote } from '../workspace/change.ts';
import { lockFile, lockOf } from '../workspace/lock.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeNote } from './fix-all.ts';
import type { Io } from './io.ts';
import type { Loaded } from './load-targets.ts';
import { absolute } from './paths.ts';
import type { Problem } from './report.ts';
import { count } from './reporters/closing.ts';

interface Followed {
  /** With the notes and the lock as they are then; the lock is still to be written. */
  readonly workspace: Workspace;
  /** How many citations of which source were led elsewhere. */
  readonly done: readonly string[];
  readonly problems: readonly Problem[];
}

/** Leads all citations of a root to where their pinned words stand now. Writes the notes, unless it is a dry run. */
export async function followAll(io: Io, one: Loaded, today: string, dryRun: boolean): Promise<Followed> {
  let { workspace } = one;
  const done: string[] = [];
  const problems: Problem[] = [];
  for (const source of movedSources(workspace)) {
    const following = followMoved(workspace.snapshot, source, today);
    const odd = following && workspace.remarks.find(({ file }) => following.edits.some(({ path }) => path === file));
    if (!following || odd) {
      const why = odd ? `${odd.file}: ${odd.message}` : 'Look at what changed first, or change them by hand.';
      done.push(`@${source.key}: its citations were not led to where the words stand now. ${why}`);
      continue;
    }
    workspace = after(workspace, following);
    done.push(`@${source.key}: ${count(following.citations, 'citation')} led to where the words stand now.`);
  }
  if (dryRun) return { workspace, done, problems };
  for (const [path, note] of workspace.snapshot.notes) {
    if (note === one.workspace.snapshot.notes.get(path)) continue;
    const trouble = await writeNote(io, one, path, note.document.text);
    if (trouble !== null)
      problems.push({ file: absolute(workspace.root, path), message: `It was not changed. ${trouble}` });
  }
  return { workspace, done, problems };
}

function movedSources({ snapshot }: Workspace): Set<Source> {
  const uses = [...snapshot.notes.values()].flatMap((note) => placesOfNote(snapshot, note).uses);
  const moved = uses.filter(({ place }) => becameOf(snapshot.lock, place)?.status.status === 'moved');
  return new Set(moved.map(({ place }) => place.source));
}

function after(workspace: Workspace, { edits }: Following): Workspace {
  let now = workspace;
  for (const { path, before, edits: inFile } of edits) {
    const text = applyEdits(before, inFile);
    now = path === lockFile ? withLock(now, lockOf(text)) : withNote(now, Note.of(path, text));
  }
  return now;
}
