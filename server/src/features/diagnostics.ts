import type { Finding } from '../checks/finding.ts';
import { allChecks } from '../checks/registry.ts';
import { checkLibrary } from '../checks/run-library.ts';
import { derived } from '../text/derived.ts';
import { byPath } from '../workspace/paths.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';

/** The findings on the sources of a snapshot, by file. */
const libraryFindings = derived((snapshot: Snapshot): ReadonlyMap<string, readonly Finding[]> => {
  const byFile = new Map<string, Finding[]>();
  for (const { file, finding } of checkLibrary(snapshot, allChecks).findings) {
    const known = byFile.get(file);
    if (known) known.push(finding);
    else byFile.set(file, [finding]);
  }
  return byFile;
});

/** What the checks say of one file. */
export interface FileResult {
  /** In order of place and id. */
  readonly findings: readonly Finding[];
  /** Checks that could not finish: one line each. */
  readonly problems: readonly string[];
}

/** What the checks say of a file of the root, note or source. Of a file of neither kind: nothing. */
export function checkFile(snapshot: Snapshot, path: string): FileResult {
  if (!snapshot.notes.has(path)) return { findings: libraryFindings(snapshot).get(path) ?? [], problems: [] };
  const { findings, problems } = checked(snapshot, path);
  return { findings, problems: problems.map(({ message }) => message) };
}

/** All files that can have findings, in order: the notes, and what the library has to say something of. */
export const checkedFiles = (snapshot: Snapshot): string[] =>
  [...new Set([...snapshot.notes.keys(), ...libraryFindings(snapshot).keys()])].sort(byPath);
