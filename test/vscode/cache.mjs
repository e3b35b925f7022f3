// Folders outside git that hold what was fetched: made once for a set of pins, whole or not at all.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs keep what they can fetch again (XDG, and its like elsewhere). */
function cacheRoot() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'pincite');
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'pincite');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'pincite');
}

/**
 * The folder for `name` and `key` (anything that JSON can write; another key is another folder), filled by `fill(folder)`
 * if it is not there. It is filled under another name and then renamed, so an interrupted install leaves nothing that
 * looks finished; what it did leave is removed by the next one. Two at once may both fill one; the first wins.
 */
export async function cached(name, key, fill) {
  const root = cacheRoot();
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 12);
  const folder = join(root, `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  await mkdir(root, { recursive: true });
  await sweep(root);
  const part = `${folder}.part-${process.pid}`;
  const stop = stopOnSignal();
  try {
    await mkdir(part);
    await fill(part);
    stop.check();
    await rename(part, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    stop.off();
    await rm(part, { recursive: true, force: true });
  }
  return folder;
}

/** Removes what installs left whose process is gone. */
async function sweep(root) {
  for (const name of await readdir(root)) {
    const pid = Number(/\.part-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await rm(join(root, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Ctrl+C also ends npm, which fails; so it is enough to note it and to clean up on the way out. */
function stopOnSignal() {
  let signal;
  const note = (name) => {
    signal = name;
  };
  process.on('SIGINT', note).on('SIGTERM', note);
  return {
    check() {
      if (signal) throw new Error('Stopped before the install was done.');
    },
    off() {
      process.off('SIGINT', note).off('SIGTERM', note);
      if (signal) process.exitCode = 130;
    },
  };
}
