import { warmNote, warmSources } from '../features/warm.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { type Log, reasonOf } from './log.ts';
import type { Root } from './root.ts';
import { inTurns, Turns } from './turns.ts';

/** How long somebody waits for notes that nobody has looked at yet, in milliseconds as all below. */
const LONGEST = 1000;
/** How long to leave the processor to others between two turns, while nobody waits. */
const REST = 30;

/** Reads and checks notes that are not open, for answers that rest on all of them: a while for those who ask, then behind their backs. */
export class NoteWarmer {
  private readonly busy = new Set<Root>();

  constructor(
    private readonly log: Log,
    /** More notes are ready: answers may be others. */
    private readonly onMore: () => void,
    private readonly longest = LONGEST,
  ) {}

  /** The notes of a snapshot of a root that are ready after a second at most; null: all. The others follow, and are told of. */
  async ready(root: Root, snapshot: Snapshot): Promise<ReadonlySet<string> | null> {
    const ready = new Set<string>();
    const ends = Date.now() + this.longest;
    const turns = new Turns(null);
    await inTurns(warmSources(snapshot), turns);
    for (const path of snapshot.notes.keys()) {
      if (Date.now() >= ends) {
        this.goOn(root, snapshot);
        return ready;
      }
      await inTurns(warmNote(snapshot, path), turns);
      ready.add(path);
    }
    return null;
  }

  /** One round at a time for each root; what changed meanwhile is asked for again. */
  private goOn(root: Root, snapshot: Snapshot): void {
    if (this.busy.has(root)) return;
    this.busy.add(root);
    this.warmAll(root, snapshot)
      .catch((error: unknown) =>
        this.log.error(`Notes could not be made ready for the list of sources: ${reasonOf(error)}`),
      )
      .finally(() => {
        this.busy.delete(root);
        if (!root.isClosed) this.onMore();
      });
  }

  private async warmAll(root: Root, snapshot: Snapshot): Promise<void> {
    const turns = new Turns(null, REST);
    for (const path of snapshot.notes.keys())
      for (const _ of warmNote(snapshot, path)) {
        if (root.isClosed || root.snapshot.library !== snapshot.library) return;
        await turns.next();
      }
  }
}
