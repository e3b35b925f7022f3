import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  /** For one question. */
  readonly milliseconds: number;
  /** Of what a thread makes of a question: for its objects, and once more for the bytes that it holds beside them. */
  readonly megabytes: number;
  /** A thread without work is ended after so many milliseconds: it holds up to a hundred megabytes. */
  readonly idle: number;
}

/** Why there is no answer. */
export type Failure = 'slow' | 'big' | 'crashed';

/** How often the memory of the process is looked at, in milliseconds. */
const LOOK = 100;

/**
 * A thread that answers one question at a time. A question that takes too long or too much memory, or makes the thread fail, costs the
 * thread, and the next one gets a new one. `worker` is the bundle that the thread runs: it answers each message with one message. While it
 * works it keeps the process alive, else not.
 */
export class AskedThread<Question, Answer> {
  private thread: Worker | null = null;
  private resting: NodeJS.Timeout | undefined;

  constructor(
    private readonly worker: URL,
    private readonly limits: ThreadLimits,
    /** What is answered instead. */
    private readonly failed: (failure: Failure) => Answer,
  ) {}

  /** Never rejects. To be called again only when the answer is there. */
  async ask(question: Question): Promise<Answer> {
    clearTimeout(this.resting);
    const answer = await this.answerTo(question);
    this.resting = setTimeout(() => this.end(), this.limits.idle).unref();
    return answer;
  }

  private answerTo(question: Question): Promise<Answer> {
    return new Promise((done) => {
      const { milliseconds, megabytes } = this.limits;
      const thread = this.started();
      if (!thread) return done(this.failed('crashed'));
      const answer = (given: Answer): void => {
        clearTimeout(timer);
        clearInterval(watch);
        for (const [event, listener] of listeners) thread.off(event, listener);
        thread.unref();
        done(given);
      };
      const fail = (failure: Failure): void => {
        this.end();
        answer(this.failed(failure));
      };
      const listeners = [
        ['message', answer],
        ['messageerror', () => fail('crashed')],
        ['error', (error: unknown) => fail(isOutOfMemory(error) ? 'big' : 'crashed')],
        ['exit', () => fail('crashed')],
      ] as const;
      for (const [event, listener] of listeners) thread.on(event, listener);
      thread.ref();
      const timer = setTimeout(() => fail('slow'), milliseconds);
      // The limits of a thread hold for its objects only. What buffers take is seen in the process as a whole.
      const most = process.memoryUsage.rss() + 2 * megabytes * 1024 * 1024;
      const watch = setInterval(() => process.memoryUsage.rss() > most && fail('big'), LOOK);
      thread.postMessage(question);
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
