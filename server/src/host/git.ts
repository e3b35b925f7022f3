import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The top of the git repository that a folder lies in (it holds `.git`, a folder or a file); null outside of any. */
export async function gitTopOf(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await access(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (found) return at;
    if (dirname(at) === at) return null;
  }
}
