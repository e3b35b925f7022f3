import { parentPort } from 'node:worker_threads';
import { extract } from './extract/extract.ts';
import type { ExtractRequest } from './host/reading-thread.ts';

/* A thread that documents are read on. It is started and ended by `host/reading-thread.ts`. */

// Libraries warn of what they meet in files. Nobody reads it, and it must not pile up.
process.stdout.write = process.stderr.write = () => true;

// pdf.js drops promises that are rejected later, when the answer is there already; to end the thread would be held against the next file.
process.on('unhandledRejection', () => {});

parentPort!.on('message', ({ path, bytes }: ExtractRequest) => {
  extract(path, bytes)
    .then((extracted) => parentPort!.postMessage(extracted))
    // Never so far; if it is, the file is one that stops the reading.
    .catch(() => process.exit(1));
});
