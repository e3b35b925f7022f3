import { availableParallelism } from 'node:os';
import type { Mined, Miner, SourceText } from '../workspace/ports.ts';
import { AskedThread, type Failure, type ThreadLimits } from './asked-thread.ts';
import { threadPool } from './thread-pool.ts';

export interface MinerLimits extends ThreadLimits {
  /** How many sources are read at the same time at most. */
  readonly threads: number;
}

/** A source of 20 KB takes 2 ms, one of 64 MB, the largest that there are, 15 seconds. */
const usual: MinerLimits = {
  threads: Math.min(2, availableParallelism()),
  milliseconds: 60_000,
  megabytes: 1024,
  idle: 5000,
};

/** Looks for names on threads of their own, in the order in which sources come. `worker` is the bundle of `mine-worker.ts`. */
export function minerIn(worker: URL, limits: MinerLimits = usual): Miner {
  const ask = threadPool<SourceText, string>(
    limits.threads,
    () => new AskedThread(worker, limits, (failure) => JSON.stringify({ problem: problemOf(failure, limits) })),
  );
  return { mine: async ({ text, format }) => JSON.parse(await ask({ text, format })) as Mined };
}

const without = 'so its names are not among those that are offered. Everything else works as always.';

function problemOf(failure: Failure, { milliseconds }: ThreadLimits): string {
  if (failure === 'slow')
    return `Looking for names in this source takes longer than ${Math.round(milliseconds / 1000)} seconds, ${without}`;
  if (failure === 'big') return `Looking for names in this source takes more memory than there is for it, ${without}`;
  return `Something in this source stops the search for names, ${without}`;
}
