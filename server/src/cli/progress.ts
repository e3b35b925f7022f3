import type { Io } from './io.ts';

/** How often the line is written anew, in milliseconds. */
const pause = 100;

/** Says on a terminal how far the reading is; says nothing where nobody looks. */
export function progressOf(io: Io): { onProgress: (done: number, total: number) => void; end: () => void } {
  if (!io.stderr.isTTY) return { onProgress: () => {}, end: () => {} };
  let last = Date.now();
  let written = false;
  return {
    onProgress: (done, total) => {
      if (Date.now() - last < pause) return;
      last = Date.now();
      written = true;
      io.stderr.write(`\rReading ${done} of ${total} files\u001b[K`);
    },
    end: () => {
      if (written) io.stderr.write('\r\u001b[K');
    },
  };
}
