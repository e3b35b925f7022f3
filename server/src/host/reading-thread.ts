import { Worker } from 'node:worker_threads';
import type { Extracted } from '../library/extraction.ts';

/** What the thread is asked; it answers with an `Extracted`. */
export interface ExtractRequest {
  /** Its extension says the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadingLimits {
  /** For one file. */
  readonly milliseconds: number;
  /** Of what a thread makes of a file: for its objects, and once more for the bytes that it holds beside them. */
  readonly megabytes: number;
  /** A thread without work is ended after so many milliseconds: it holds a hundred megabytes. */
  readonly idle: number;
}

/** How often the memory of the process is looked at, in milliseconds. */
const LOOK = 100;

/**
 * A thread that reads one file at a time. A file that takes too long or too much memory, or makes the thread fail, costs the thread, and
 * the next file gets a new one. `worker` is the bundle of `extract-worker.ts`. While it reads it keeps the process alive, else not.
 */
export class ReadingThread {
  private thread: Worker | null = null;
  private resting: NodeJS.Timeout | undefined;

  constructor(
    private readonly worker: URL,
    private readonly limits: ReadingLimits,
  ) {}

  /** Never rejects. To be called again only when the answer is there. */
  async read(request: ExtractRequest): Promise<Extracted> {
    clearTimeout(this.resting);
    const answer = await this.ask(request);
    this.resting = setTimeout(() => this.end(), this.limits.idle).unref();
    return answer;
  }

  private ask(request: ExtractRequest): Promise<Extracted> {
    return new Promise((done) => {
      const { milliseconds, megabytes } = this.limits;
      const thread = this.started();
      if (!thread) return done({ problem: crashed, isPassing: true });
      const answer = (extracted: Extracted): void => {
        clearTimeout(timer);
        clearInterval(watch);
        for (const [event, listener] of listeners) thread.off(event, listener);
        thread.unref();
        done(extracted);
      };
      const fail = (problem: string): void => {
        this.end();
        answer({ problem, isPassing: true });
      };
      const listeners = [
        ['message', answer],
        ['messageerror', () => fail(crashed)],
        ['error', (error: unknown) => fail(isOutOfMemory(error) ? tooBig : crashed)],
        ['exit', () => fail(crashed)],
      ] as const;
      for (const [event, listener] of listeners) thread.on(event, listener);
      thread.ref();
      const timer = setTimeout(() => fail(tooSlow(milliseconds)), milliseconds);
      // The limits of a thread hold for its objects only. What buffers take is seen in the process as a whole.
      const most = process.memoryUsage.rss() + 2 * megabytes * 1024 * 1024;
      const watch = setInterval(() => process.memoryUsage.rss() > most && fail(tooBig), LOOK);
      thread.postMessage(request);
    });
  }

  /** Null where the system has no more threads. */
  private started(): Worker | null {
    if (this.thread) return this.thread;
    try {
      const thread = new Worker(this.worker, {
        resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
        // Nothing of it reaches the output of the process, which may belong to a protocol.
        stdout: true,
        stderr: true,
      });
      const gone = () => {
        if (this.thread === thread) this.thread = null;
      };
      // Also while it has nothing to do; an error that nobody listens to would end the process.
      thread.on('error', gone).on('exit', gone);
      this.thread = thread;
      return thread;
    } catch {
      return null;
    }
  }

  private end(): void {
    const { thread } = this;
    this.thread = null;
    void thread?.terminate();
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';

const instead = 'so it was given up. Save its text beside it as a .txt file.';
const tooSlow = (milliseconds: number): string =>
  `Reading this file takes longer than ${Math.round(milliseconds / 1000)} seconds, ${instead}`;
const tooBig = `Reading this file takes more memory than there is for it, ${instead}`;
const crashed = 'Something in this file stops the reading of it. Save its text beside it as a .txt file.';
