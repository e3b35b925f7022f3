import type { CancellationToken } from 'vscode-languageserver';
import { unlessCancelled } from './handlers.ts';
import { pause } from './pause.ts';
import type { Root } from './root.ts';

/** How long to work without looking up, in milliseconds. */
const TURN = 20;

/** Who waits for a turn: one has it at a time, or fifty together would keep everybody else waiting for a second. */
const waiting: (() => void)[] = [];

/** Gives the turn to who has waited longest, and to the next one only when all others (input, timers) had theirs. */
function giveTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setTimeout(giveTurn, 0);
}

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setTimeout(giveTurn, 0);
  });

/** Somebody has had a turn since all others had theirs. */
let taken = false;

/** The end of a turn that begins now, at once for the first who asks; for the next ones it is over, and they queue. */
function firstTurn(): number {
  if (taken) return 0;
  taken = true;
  setTimeout(() => {
    taken = false;
  }, 0);
  return Date.now() + TURN;
}

/** Parts long work into turns, so that typing, hovers and cancellations have theirs. */
export class Turns {
  private end = firstTurn();

  /** `token`: null for work that nobody waits for. `rest`: how long to leave the processor to others between two turns, in milliseconds. */
  constructor(
    private readonly token: CancellationToken | null,
    private readonly rest = 0,
  ) {}

  /** Others are to have theirs now. */
  get isOver(): boolean {
    return Date.now() > this.end;
  }

  /**
   * To be awaited between two pieces of work: goes on at once until the turn is over (or is given up, with `now`). Throws
   * `Cancelled` when nobody wants the outcome any more.
   */
  async next(now = false): Promise<void> {
    if (now || this.isOver) {
      if (this.rest > 0) await pause(this.rest);
      await turn();
      this.end = Date.now() + TURN;
    }
    if (this.token) unlessCancelled(this.token);
  }
}

/** Does work that comes in pieces, with a look up before the first and between any two. */
export async function inTurns(pieces: Iterable<void>, turns: Turns): Promise<void> {
  await turns.next();
  // A long note has ten thousand pieces that are ready: waiting for each, if only for nothing, takes longer than all of them.
  for (const _ of pieces) if (turns.isOver) await turns.next();
}

/** Does work that comes in pieces for so many milliseconds at most, and one piece more. Is all of it done? */
export function doneWithin(milliseconds: number, pieces: Iterable<void>): boolean {
  const end = Date.now() + milliseconds;
  for (const _ of pieces) if (Date.now() > end) return false;
  return true;
}

/** Reads the notes of a root that nobody has looked at yet. What asks for all of them at once would take seconds. */
export async function readNotes({ snapshot }: Root, turns: Turns): Promise<void> {
  for (const note of snapshot.notes.values()) {
    // Reading is done by asking, and once.
    void note.blocks;
    await turns.next();
  }
}
