import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one `.gitignore` and those above it, nearest first. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
  readonly above: IgnoreRules | null;
}

/**
 * True when git would ignore this path (absolute): the nearest file with a word on it decides. Folders are asked on the
 * way down, so what lies in an ignored folder is never asked.
 */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules | null): boolean {
  for (let at = rules; at !== null; at = at.above) {
    const inside = relative(at.folder, path).split(sep).join('/');
    if (inside === '' || inside.startsWith('..')) continue;
    const answer = at.rules.test(isFolder ? `${inside}/` : inside);
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}

/** The rules with those of one more file put before them; unchanged when it cannot be read. */
export async function withIgnoreFile(
  file: string,
  folder: string,
  above: IgnoreRules | null,
): Promise<IgnoreRules | null> {
  try {
    return { folder, rules: ignore().add(await readFile(file, 'utf8')), above };
  } catch {
    return above;
  }
}

/** The rules that hold at a folder from the files above it, up to the top of its git repository. Null: no repository. */
export async function rulesAbove(folder: string, gitTop: string | null): Promise<IgnoreRules | null> {
  if (gitTop === null) return null;
  let rules = await withIgnoreFile(join(gitTop, '.git', 'info', 'exclude'), gitTop, null);
  const folders: string[] = [];
  for (let at = folder; at !== gitTop; at = dirname(at)) folders.unshift(dirname(at));
  for (const at of folders) rules = await withIgnoreFile(join(at, '.gitignore'), at, rules);
  return rules;
}
