import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { extract } from './extract/extract.ts';
import { provideCMaps } from './extract/pdf/cmaps.ts';
import type { ExtractRequest } from './host/reading-thread.ts';

/* A thread that documents are read on. It is started and ended by `host/reading-thread.ts`. */

// Libraries warn of what they meet in files. Nobody reads it, and it must not pile up.
process.stdout.write = process.stderr.write = () => true;

// Of a damaged file they leave promises behind that nobody waits for. What counts is the answer, and the next file is not to blame.
process.on('unhandledRejection', () => {});

provideCMaps((name) => readFile(new URL(`pdf/cmaps/${name}`, import.meta.url)));

parentPort!.on('message', ({ path, bytes }: ExtractRequest) => {
  extract(path, bytes)
    .then((extracted) => parentPort!.postMessage(extracted))
    .catch(() => process.exit(1));
});
