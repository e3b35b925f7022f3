import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Less than this, in bytes, is not worth it. */
const LEAST = 32 * 2 ** 20;

/**
 * Gives a function that collects what nobody needs any more, all of it at once, if the heap has grown since. Node does so by itself when the heap is full,
 * which is while somebody types: a tenth of a second for a large workspace. It never throws.
 */
export function garbageCollector(): () => void {
  const collect = collection();
  let left = 0;
  return () => {
    if (process.memoryUsage().heapUsed < left + LEAST) return;
    collect();
    left = process.memoryUsage().heapUsed;
  };
}

/** Node has no other way to it than this flag. */
function collection(): () => void {
  try {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as () => void;
  } catch {
    return () => {};
  }
}
