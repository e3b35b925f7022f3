import { type Matcher, matcherOf, sourceGlobs } from './globs.ts';
import { extensionOf, isBelow, nameOf } from './paths.ts';
import type { Settings } from './settings.ts';

/** Extensions of notes, lower case, with the dot. */
export const noteExtensions: readonly string[] = ['.md', '.markdown', '.qmd'];

/** What to look for on disk when the settings name no globs. */
const everyNote: readonly string[] = ['**/*.{md,markdown,qmd,MD,Md}'];

/** Files about a project rather than of it: not notes unless the settings, or the command line, name them. */
const notNotes: ReadonlySet<string> = new Set([
  'readme',
  'changelog',
  'license',
  'licence',
  'contributing',
  'code_of_conduct',
  'security',
]);

/** True when a path has the extension of a note. */
export const looksLikeNote = (path: string): boolean => noteExtensions.includes(extensionOf(path));

/** The globs that find all notes, and some other files: `isNote` has the last word. */
export const noteGlobs = (settings: Settings): readonly string[] =>
  settings.notes === null ? everyNote : chosenGlobs(settings.notes).taken;

/** What `notes:` names: globs, folders (all that is in them), and behind a `!` what is left out of them. */
function chosenGlobs(entries: readonly string[]): { readonly taken: string[]; readonly left: string[] } {
  const globsOf = (entry: string) => sourceGlobs({ sources: [entry] }).globs;
  const left = entries.filter(isExclusion).flatMap((entry) => globsOf(entry.slice(1)));
  const taken = entries.filter((entry) => !isExclusion(entry)).flatMap(globsOf);
  return { taken: taken.length === 0 && left.length > 0 ? [...everyNote] : taken, left };
}

/** `!(a|b)` is a glob like others. */
const isExclusion = (entry: string): boolean => /^!(?!\()/.test(entry);

/**
 * Tells notes from other files by their path relative to the root. `nested`: folders below the root that are roots of
 * their own; their files belong to them.
 */
export function noteMatcher(settings: Settings, nested: readonly string[] = []): Matcher {
  const chosen = settings.notes === null ? null : chosenMatcher(settings.notes);
  const isSource = matcherOf(sourceGlobs(settings).globs);
  return (path) => {
    if (!looksLikeNote(path) || isHidden(path) || nested.some((folder) => isBelow(folder, path))) return false;
    if (chosen !== null && !chosen(path)) return false;
    return (chosen !== null || !isAboutProject(path)) && !isSource(path);
  };
}

function chosenMatcher(entries: readonly string[]): Matcher {
  const globs = chosenGlobs(entries);
  const isTaken = matcherOf(globs.taken);
  const isLeft = matcherOf(globs.left);
  return (path) => isTaken(path) && !isLeft(path);
}

/** Tells what `notes:` leaves out with a `!`, which holds for a whole folder: for roots of their own in it, too. */
export const leftOut = ({ notes }: Settings): Matcher => matcherOf(notes === null ? [] : chosenGlobs(notes).left);

/** In a dot-folder or in `node_modules`, or outside the root. */
const isHidden = (path: string): boolean =>
  path.split('/').some((part) => part === 'node_modules' || (part.startsWith('.') && part !== '.'));

const isAboutProject = (path: string): boolean =>
  notNotes.has(
    nameOf(path)
      .replace(/\.[^.]*$/, '')
      .toLowerCase(),
  );
