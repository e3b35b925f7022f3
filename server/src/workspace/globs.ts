import picomatch from 'picomatch';
import { normalize } from './paths.ts';
import type { Settings } from './settings.ts';

/** Folders or globs of the settings as the file system port wants them. */
export interface SourceGlobs {
  readonly globs: readonly string[];
  /** The folders that they start in; empty ones (a glob over the whole root) are left out. */
  readonly folders: readonly string[];
}

/** True when the path (relative to the root) is taken by one of the globs. Dot-files only when a glob names them. */
export type Matcher = (path: string) => boolean;

/** A matcher for globs; `**`, `*`, `?`, `{a,b}`, `[a-z]` and `!(…)` as in picomatch. No glob: nothing matches. */
export const matcherOf = (globs: readonly string[]): Matcher =>
  globs.length === 0 ? () => false : picomatch([...globs]);

/** What `sources:` names: a folder stands for all that is in it, a glob for what it matches and all below that. */
export function sourceGlobs(settings: Pick<Settings, 'sources'>): SourceGlobs {
  const globs: string[] = [];
  const folders = new Set<string>();
  for (const entry of settings.sources) {
    const path = normalize(entry);
    const { base, isGlob } = picomatch.scan(path);
    globs.push(path === '' ? '**' : path, `${path}${path === '' ? '' : '/'}**`);
    const folder = isGlob ? base : path;
    if (folder !== '') folders.add(folder);
  }
  return { globs: [...new Set(globs)], folders: [...folders] };
}

/** Where globs start, without what lies inside others: `seeds/**` starts in `seeds`, a plain name at itself. */
export function startsOf(globs: readonly string[]): string[] {
  const unique = [...new Set(globs.map((glob) => picomatch.scan(glob).base).map((base) => (base === '.' ? '' : base)))];
  return unique.filter(
    (base) => !unique.some((other) => other !== base && (other === '' || base.startsWith(`${other}/`))),
  );
}
