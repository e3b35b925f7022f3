import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { mineNames } from './entities/mine/mine-names.ts';
import type { Mined, SourceText } from './workspace/ports.ts';

/* A thread that sources are searched for names on. It is started and ended by `host/miner.ts`. */

// Nobody waits for names: who types goes first. Linux takes this for the thread alone, other systems for the whole process.
if (process.platform === 'linux')
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Then it is as important as the others.
  }

parentPort!.on('message', ({ text, format }: SourceText) => {
  const mined: Mined = { names: mineNames(text, format) };
  // As one text: to copy thousands of objects to another thread takes several times as long, on both.
  parentPort!.postMessage(JSON.stringify(mined));
});
