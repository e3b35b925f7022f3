import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { IgnoreRules } from '../workspace/ignore-rules.ts';
import { isIgnored, withIgnoreFile } from './ignored.ts';
import { leadsOut, linkProblem, problemOf } from './problems.ts';

/** A walk through the folders below a root. */
export interface Walk {
  /** Absolute, with all links followed: links in it may lead anywhere inside. */
  readonly root: string;
  readonly takes: (path: string) => boolean;
  /** Folders (relative) whose links to folders are worth a word when they lead out. */
  readonly named: readonly string[];
  readonly gitignore: boolean;
  readonly files: string[];
  readonly folders: string[];
  readonly problems: { file: string; message: string }[];
}

/** Where the walk is. */
interface Place {
  /** Relative to the root, with `/`; empty for the root. */
  readonly path: string;
  readonly rules: IgnoreRules | null;
  /** Real paths of linked folders on the way here, against circles. */
  readonly links: readonly string[];
}

/** Reads one folder and all below it into `walk.files` and `walk.problems`. Never throws. */
export async function walkFolder(walk: Walk, place: Place): Promise<void> {
  const folder = join(walk.root, place.path);
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isGone(error)) walk.problems.push({ file: place.path || '.', message: folderProblem(error) });
    return;
  }
  const hasRules = walk.gitignore && entries.some((entry) => entry.name === '.gitignore');
  const rules = hasRules ? await withIgnoreFile(join(folder, '.gitignore'), folder, place.rules) : place.rules;
  const below: Promise<void>[] = [];
  for (const entry of entries) {
    const path = place.path === '' ? entry.name : `${place.path}/${entry.name}`;
    if (entry.isDirectory()) below.push(enter(walk, entry.name, { ...place, path, rules }));
    else if (entry.isSymbolicLink()) below.push(follow(walk, entry.name, { ...place, path, rules }));
    // A pipe or a device too: that it cannot be read is said when it is read.
    else take(walk, path, rules);
  }
  await Promise.all(below);
}

async function enter(walk: Walk, name: string, place: Place): Promise<void> {
  if (name.startsWith('.') || name === 'node_modules') return;
  if (walk.gitignore && isIgnored(join(walk.root, place.path), true, place.rules)) return;
  if (walk.takes(place.path)) walk.folders.push(place.path);
  await walkFolder(walk, place);
}

function take(walk: Walk, path: string, rules: IgnoreRules | null): void {
  if (!walk.takes(path)) return;
  if (!walk.gitignore || !isIgnored(join(walk.root, path), false, rules)) walk.files.push(path);
}

async function follow(walk: Walk, name: string, place: Place): Promise<void> {
  const link = join(walk.root, place.path);
  const worthWord = walk.takes(place.path) || walk.named.some((folder) => `${place.path}/`.startsWith(`${folder}/`));
  const say = (message: string) => {
    if (worthWord && !(walk.gitignore && isIgnored(link, false, place.rules)))
      walk.problems.push({ file: place.path, message });
  };
  try {
    const target = await realpath(link);
    if (!isInside(walk.root, target)) return say(leadsOut);
    const isFolder = (await stat(target)).isDirectory();
    if (!isFolder) return take(walk, place.path, place.rules);
    // A link to a folder that it lies in would go round for ever.
    if (isInside(target, link) || place.links.includes(target)) return;
    await enter(walk, name, { ...place, links: [...place.links, target] });
  } catch (error) {
    say(linkProblem(error));
  }
}

/** True when a real path is a folder or lies in it. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Looks at what stands where a glob starts: a folder with all below it, a file, a link. Nothing there: nothing said. */
export async function walkFrom(walk: Walk, place: Place): Promise<void> {
  const path = join(walk.root, place.path);
  const about = await lstat(path).catch(() => null);
  if (!about) return;
  try {
    // Any part of the path may be a link.
    if (!isInside(walk.root, await realpath(path))) walk.problems.push({ file: place.path, message: leadsOut });
    else if ((await stat(path)).isDirectory()) await walkFolder(walk, place);
    else take(walk, place.path, place.rules);
  } catch (error) {
    walk.problems.push({ file: place.path, message: linkProblem(error) });
  }
}

const isGone = (error: unknown): boolean => (error as { code?: unknown }).code === 'ENOENT';

const folderProblem = (error: unknown): string =>
  (error as { code?: unknown }).code === 'EACCES'
    ? 'You do not have the permission to open this folder, so nothing in it was read.'
    : problemOf(error);
