import { matcherOf, sourceGlobs } from './globs.ts';
import { leftOut, looksLikeNote, noteGlobs, noteMatcher } from './notes.ts';
import { byPath, isBelow, join, normalize } from './paths.ts';
import type { FileSystem, ListedFiles } from './ports.ts';
import { isRegister } from './register-names.ts';
import { nestedRootGlobs, nestedRoots } from './roots.ts';
import { defaultSettings, type Settings, settingsFile } from './settings.ts';
import { kindOfSource } from './source-kinds.ts';
import type { FileProblem } from './workspace.ts';

/** What a root holds, by what it is for. Paths relative to the root, sorted. */
export interface WorkspaceFiles {
  readonly notes: readonly string[];
  readonly noteProblems: readonly FileProblem[];
  readonly documents: readonly string[];
  readonly bibliographies: readonly string[];
  readonly sourceProblems: readonly FileProblem[];
  readonly folders: readonly string[];
  readonly nested: readonly string[];
}

/**
 * Looks at the folders of a root. A folder that cannot be opened is a problem; everything else is found all the same. `own`:
 * folders that are roots of their own whatever is in them.
 */
export async function listWorkspace(
  files: FileSystem,
  root: string,
  settings: Settings,
  own: readonly string[] = [],
): Promise<WorkspaceFiles> {
  const globs = sourceGlobs(settings);
  const [around, sources, named] = await Promise.all([
    files.list(root, [...noteGlobs(settings), ...nestedRootGlobs], { gitignore: true }),
    listGlobs(files, root, globs.globs),
    listGlobs(files, root, settings.bibliography.map(normalize)),
  ]);
  const isLeftOut = leftOut(settings);
  const below = nestedRoots(around.files, globs.folders).filter((folder) => !isLeftOut(join(folder, 'any.md')));
  const nested = sorted([...below, ...own]);
  const isNote = noteMatcher(settings, nested);
  // What is wrong with a source is said with the sources.
  const isOfSources = (path: string) => globs.folders.some((folder) => isBelow(folder, path));
  return {
    notes: around.files.filter(isNote),
    noteProblems: around.problems.filter(({ file }) => !isOfSources(file) && (isNote(file) || !looksLikeNote(file))),
    documents: sources.files.filter((path) => kindOfSource(path) === 'document'),
    bibliographies: sorted([
      ...sources.files.filter((path) => kindOfSource(path) === 'bibliography' && !isRegister(settings, path)),
      ...named.files,
    ]),
    sourceProblems: [
      ...sources.problems,
      ...named.problems,
      ...sources.folders.filter((path) => kindOfSource(path) !== null).map(folderAsFile),
      ...missing(settings, sources, named),
    ],
    folders: globs.folders,
    nested,
  };
}

/** Lists globs of which some may lead up (`../library/**`): each is listed from the folder that it leads up to. */
export async function listGlobs(files: FileSystem, root: string, globs: readonly string[]): Promise<ListedFiles> {
  const byFolder = new Map<string, string[]>();
  for (const glob of globs) {
    const up = /^(?:\.\.\/)*/.exec(glob)![0];
    byFolder.set(up, [...(byFolder.get(up) ?? []), glob.slice(up.length)]);
  }
  const lists = await Promise.all(
    [...byFolder].map(async ([up, inside]) => {
      const {
        files: found,
        folders,
        problems,
      } = await files.list(up === '' ? root : join(root, up), inside, {
        gitignore: false,
      });
      return {
        files: found.map((path) => up + path),
        folders: folders.map((path) => up + path),
        problems: problems.map(({ file, message }) => ({ file: up + file, message })),
      };
    }),
  );
  return {
    files: sorted(lists.flatMap((list) => list.files)),
    folders: sorted(lists.flatMap((list) => list.folders)),
    problems: lists.flatMap((list) => list.problems),
  };
}

/** A folder with the name of a document would else be passed over without a word; what is in it is read all the same. */
const folderAsFile = (file: string): FileProblem => ({ file, message: 'This is a folder, not a file.' });

/** What the settings name and nobody finds. The default folder need not be there. */
function missing(settings: Settings, sources: ListedFiles, named: ListedFiles): FileProblem[] {
  const found = [...sources.files, ...named.files, ...sources.problems.map((problem) => problem.file)];
  const lost = (entry: string) => {
    const path = normalize(entry);
    const takes = matcherOf(path === '' ? ['**'] : [path, `${path}/**`]);
    return !found.some((file) => file === path || file.startsWith(`${path}/`) || takes(file));
  };
  const say = (what: string) => ({
    file: settingsFile,
    message: `“${what}” is named here, but there is nothing of that name. Correct it, or take it out.`,
  });
  const chosen = settings.sources === defaultSettings.sources ? [] : settings.sources;
  return [...chosen, ...settings.bibliography].filter(lost).map(say);
}

const sorted = (paths: readonly string[]): string[] => [...new Set(paths)].sort(byPath);
