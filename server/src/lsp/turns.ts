import type { CancellationToken } from 'vscode-languageserver';
import { unlessCancelled } from './handlers.ts';
import type { Root } from './root.ts';

/** How long to work without looking up, in milliseconds. */
const TURN = 20;

/** Parts long work into turns, so that typing, hovers and cancellations have theirs. */
export class Turns {
  private end = Date.now() + TURN;

  /** `token`: null for work that nobody waits for. `rest`: how long to leave the processor to others between two turns, in milliseconds. */
  constructor(
    private readonly token: CancellationToken | null,
    private readonly rest = 0,
  ) {}

  /**
   * To be awaited between two pieces of work: goes on at once until the turn is over (or is given up, with `now`). Throws
   * `Cancelled` when nobody wants the outcome any more.
   */
  async next(now = false): Promise<void> {
    if (now || Date.now() > this.end) {
      await new Promise((resolve) => setTimeout(resolve, this.rest));
      this.end = Date.now() + TURN;
    }
    if (this.token) unlessCancelled(this.token);
  }
}

/** Does work that comes in pieces, with a look up between any two. */
export async function inTurns(pieces: Iterable<void>, turns: Turns): Promise<void> {
  for (const _ of pieces) await turns.next();
}

/** Reads the notes of a root that nobody has looked at yet. What asks for all of them at once would take seconds. */
export async function readNotes({ snapshot }: Root, turns: Turns): Promise<void> {
  for (const note of snapshot.notes.values()) {
    // Reading is done by asking, and once.
    void note.blocks;
    await turns.next();
  }
}
