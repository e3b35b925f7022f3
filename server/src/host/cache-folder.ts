import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * The folder in which everything lies that Pincite may lose: below `XDG_CACHE_HOME` where that is set (XDG Base Directory
 * Specification), else where the system keeps such things. Null when nobody knows the home of the user. It need not exist.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  // The specification: a path that is not absolute is to be ignored.
  const named = [env.XDG_CACHE_HOME, platform === 'win32' ? env.LOCALAPPDATA : undefined];
  const [folder] = named.filter((each) => each !== undefined && isAbsolute(each));
  if (folder !== undefined) return join(folder, 'pincite');
  const home = homeOf();
  if (home === null) return null;
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'pincite');
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'pincite') : join(home, '.cache', 'pincite');
}

/** Fails for a user without an entry in the system's list of users. */
function homeOf(): string | null {
  try {
    return homedir() || null;
  } catch {
    return null;
  }
}
