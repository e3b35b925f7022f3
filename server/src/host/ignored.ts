import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore from 'ignore';
import { type IgnoreRules, isIgnored as isIgnoredBy } from '../workspace/ignore-rules.ts';

/** True when git would ignore this path (absolute). */
export const isIgnored = (path: string, isFolder: boolean, rules: IgnoreRules | null): boolean =>
  isIgnoredBy(rules, isFolder, (folder) => relative(folder, path).split(sep).join('/'));

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
