/** The first wait, in milliseconds; each is twice the one before. */
const FIRST = 1000;
const LONGEST = 60_000;
/** Who ran for so long, in milliseconds, is taken for well again. */
const STABLE = 60_000;
/** After so many crashes in a row it is for the writer to start the server again. */
const MOST = 10;

/** When a server that crashes is to be started again: after 1 s, 2 s, 4 s … at most 60 s, and not for ever. */
export class Backoff {
  private count = 0;
  private startedAt: number | null = null;

  /** `now` gives milliseconds; only differences count. */
  constructor(private readonly now: () => number) {}

  /** Crashes since the server last ran well. */
  get crashes(): number {
    return this.count;
  }

  /** The server runs. */
  started(): void {
    this.startedAt = this.now();
  }

  /** The server has crashed, or could not be started. How long to wait before the next start, in milliseconds; null: give up. */
  crashed(): number | null {
    if (this.startedAt !== null && this.now() - this.startedAt >= STABLE) this.count = 0;
    this.startedAt = null;
    this.count += 1;
    return this.count > MOST ? null : Math.min(LONGEST, FIRST * 2 ** (this.count - 1));
  }

  /** Starts anew: the writer asked for it. */
  reset(): void {
    this.count = 0;
    this.startedAt = null;
  }
}
