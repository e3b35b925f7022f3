// How late the event loop of Pincite's server comes round, as `loop-in-server.mjs` measures it inside that process.
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as rest } from 'node:timers/promises';

/** What was measured since the last call (or the start): ms late, and `busy`, the share of the time in which it worked. */
export async function readLoop(file) {
  const { pid } = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  process.kill(pid, 'SIGUSR2');
  for (let i = 0; i < 200; i++) {
    const written = await readFile(file, 'utf8').catch(() => null);
    if (written) return JSON.parse(written);
    await rest(50);
  }
  throw new Error('Pincite’s server does not say how late it was.');
}
