import { Worker } from 'node:worker_threads';
import type { Extracted } from '../library/extraction.ts';
import type { BinaryFile, Extractor } from '../workspace/ports.ts';

export interface ExtractRequest {
  readonly id: number;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ExtractAnswer {
  readonly id: number;
  readonly extracted: Extracted;
}

export interface ExtractorLimits {
  /** For one file, from when the thread begins with it. */
  readonly milliseconds: number;
  /** Of the thread. */
  readonly megabytes: number;
  /** A thread without work is ended after so long: it holds a hundred megabytes. */
  readonly idle: number;
}

const usual: ExtractorLimits = { milliseconds: 60_000, megabytes: 1024, idle: 10_000 };

interface Task extends ExtractRequest {
  readonly done: (extracted: Extracted) => void;
}

/**
 * Reads documents on a thread of its own, one after the other. A file that takes too long, or more memory than there is, costs
 * its own thread and is a problem; the next file gets a new one. `worker` is the bundle of `extract-worker.ts`.
 */
export function extractorIn(worker: URL, limits: ExtractorLimits = usual): Extractor {
  const waiting: Task[] = [];
  let thread: Worker | null = null;
  let current: Task | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ids = 0;
  return {
    extract: ({ path, bytes }: BinaryFile) =>
      new Promise((done) => {
        waiting.push({ id: ids++, path, bytes, done });
        next();
      }),
  };

  function next(): void {
    clearTimeout(timer);
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) {
      thread?.unref();
      timer = setTimeout(end, limits.idle).unref();
      return;
    }
    thread ??= started();
    thread.ref();
    thread.postMessage({ id: current.id, path: current.path, bytes: current.bytes });
    timer = setTimeout(() => fail(tooSlow(limits)), limits.milliseconds);
  }

  function started(): Worker {
    const own = new Worker(worker, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      stdout: true,
      stderr: true,
    });
    own.on('message', ({ id, extracted }: ExtractAnswer) => id === current?.id && finish(extracted));
    own.on('error', (error: NodeJS.ErrnoException) => {
      if (own !== thread) return;
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooBig : crashed);
    });
    own.on('exit', () => own === thread && fail(crashed));
    return own;
  }

  function finish(extracted: Extracted): void {
    const { done } = current!;
    current = null;
    done(extracted);
    next();
  }

  function fail(problem: string): void {
    end();
    if (current) finish({ problem });
  }

  function end(): void {
    const own = thread;
    thread = null;
    void own?.terminate();
  }
}

const tooSlow = ({ milliseconds }: ExtractorLimits): string =>
  `Reading this file takes longer than ${Math.round(milliseconds / 1000)} seconds, so it was given up. Save its text beside it as a .txt file.`;
const tooBig =
  'Reading this file takes more memory than there is for it, so it was given up. Save its text beside it as a .txt file.';
const crashed = 'Something in this file stops the reading of it. Save its text beside it as a .txt file.';
