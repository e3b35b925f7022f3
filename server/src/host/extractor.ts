import type { Extractor } from '../workspace/ports.ts';
import type { ThreadLimits } from './asked-thread.ts';
import { readingThread } from './reading-thread.ts';
import { threadPool } from './thread-pool.ts';

export interface ExtractorLimits extends ThreadLimits {
  /** How many files are read at the same time at most. */
  readonly threads: number;
}

const usual: ExtractorLimits = { threads: 1, milliseconds: 60_000, megabytes: 1024, idle: 10_000 };

/** Reads documents on threads of their own, in the order in which they come. `worker` is the bundle of `extract-worker.ts`. */
export function extractorIn(worker: URL, limits: ExtractorLimits = usual): Extractor {
  const ask = threadPool(limits.threads, () => readingThread(worker, limits));
  return { extract: ({ path, bytes }) => ask({ path, bytes }) };
}
