/** The rules of one `.gitignore` and those above it, nearest first. */
export interface IgnoreRules {
  /** What the rules count from. */
  readonly folder: string;
  readonly rules: { test(path: string): { readonly ignored: boolean; readonly unignored: boolean } };
  readonly above: IgnoreRules | null;
}

/**
 * True when git would ignore something: the nearest file with a word on it decides. `wayFrom`: the way to it from a folder, with `/`. Folders are asked
 * on the way down, so what lies in an ignored folder is never asked.
 */
export function isIgnored(rules: IgnoreRules | null, isFolder: boolean, wayFrom: (folder: string) => string): boolean {
  for (let at = rules; at !== null; at = at.above) {
    const inside = wayFrom(at.folder);
    if (inside === '' || inside.startsWith('..')) continue;
    const answer = at.rules.test(isFolder ? `${inside}/` : inside);
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}
