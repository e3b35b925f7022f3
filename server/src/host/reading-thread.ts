import type { Extracted } from '../library/extraction.ts';
import { AskedThread, type Failure, type ThreadLimits } from './asked-thread.ts';

/** What the thread is asked; it answers with an `Extracted`. */
export interface ExtractRequest {
  /** Its extension says the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A thread that reads one file at a time. `worker` is the bundle of `extract-worker.ts`. */
export const readingThread = (worker: URL, limits: ThreadLimits): AskedThread<ExtractRequest, Extracted> =>
  new AskedThread(worker, limits, (failure) => ({ problem: problemOf(failure, limits), isPassing: true }));

const instead = 'so it was given up. Save its text beside it as a .txt file.';

function problemOf(failure: Failure, { milliseconds }: ThreadLimits): string {
  if (failure === 'slow')
    return `Reading this file takes longer than ${Math.round(milliseconds / 1000)} seconds, ${instead}`;
  if (failure === 'big') return `Reading this file takes more memory than there is for it, ${instead}`;
  return 'Something in this file stops the reading of it. Save its text beside it as a .txt file.';
}
