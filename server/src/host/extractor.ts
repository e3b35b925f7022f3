import type { Extracted } from '../library/extraction.ts';
import type { Extractor } from '../workspace/ports.ts';
import { type ExtractRequest, type ReadingLimits, ReadingThread } from './reading-thread.ts';

export interface ExtractorLimits extends ReadingLimits {
  /** How many files are read at the same time at most. */
  readonly threads: number;
}

const usual: ExtractorLimits = { threads: 1, milliseconds: 60_000, megabytes: 1024, idle: 10_000 };

interface Task extends ExtractRequest {
  readonly done: (extracted: Extracted) => void;
}

/** Reads documents on threads of their own, in the order in which they come. `worker` is the bundle of `extract-worker.ts`. */
export function extractorIn(worker: URL, limits: ExtractorLimits = usual): Extractor {
  const waiting: Task[] = [];
  // The one that worked last is taken first, so that the others may end.
  const free = Array.from({ length: limits.threads }, () => new ReadingThread(worker, limits));
  return {
    extract: ({ path, bytes }) =>
      new Promise((done) => {
        waiting.push({ path, bytes, done });
        const thread = free.pop();
        if (thread) void work(thread);
      }),
  };

  async function work(thread: ReadingThread): Promise<void> {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const { path, bytes, done } = task;
      done(await thread.read({ path, bytes }));
    }
    free.push(thread);
  }
}
