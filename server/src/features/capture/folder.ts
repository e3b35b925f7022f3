import { matcherOf, sourceGlobs } from '../../workspace/globs.ts';
import { join, normalize } from '../../workspace/paths.ts';
import type { Settings } from '../../workspace/settings.ts';

/** The folder for a new source, relative to the root; or why there is none. */
export type Folder = { readonly folder: string } | { readonly problem: string };

/**
 * Where files of these names would be read as sources: in `chosen` (relative to the root), else in the first folder of `sources:` that lies in
 * the root.
 */
export function folderFor(
  settings: Pick<Settings, 'sources'>,
  names: readonly string[],
  chosen: string | null,
): Folder {
  const { globs, folders } = sourceGlobs(settings);
  const takes = matcherOf(globs);
  const isRead = (folder: string) => names.every((name) => takes(join(folder, name)));
  const isInside = (folder: string) => !/^\.\.(?:\/|$)/.test(folder);
  if (chosen === null) {
    const folder = [...folders, ''].find((folder) => isInside(folder) && isRead(folder));
    return folder === undefined ? { problem: NONE } : { folder };
  }
  const folder = normalize(chosen);
  if (!isInside(folder)) return { problem: 'A source can only be saved inside the folder that holds the notes.' };
  if (isRead(folder)) return { folder };
  const known = folders.filter(isInside).map((name) => `“${name}”`);
  const hint = known.length > 0 ? ` Save it in ${known.join(' or ')}, or name this folder there.` : '';
  return { problem: `“${folder || '.'}” is not among the folders that “sources” in pincite.yaml names.${hint}` };
}

const NONE =
  'No folder of “sources” in pincite.yaml lies inside this folder and takes documents of this kind. Name one there, such as “seeds”.';
