import { parentPort } from 'node:worker_threads';
import { extract } from './extract/extract.ts';
import type { ExtractAnswer, ExtractRequest } from './host/extractor.ts';

/* The thread that documents are read on. It is started and ended by `host/extractor.ts`. */
parentPort!.on('message', async ({ id, path, bytes }: ExtractRequest) => {
  const answer: ExtractAnswer = { id, extracted: await extract(path, bytes) };
  parentPort!.postMessage(answer);
});
