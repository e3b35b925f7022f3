import type { WorkspaceFiles } from '../workspace/list-files.ts';
import { settingsFile } from '../workspace/settings.ts';
import { type Io, UsageError } from './io.ts';
import { absolute } from './paths.ts';

/** Says of a note (absolute path), in view of all files of its root, whether it has to be checked. */
export type NoteFilter = (file: string, root: string, found: WorkspaceFiles) => boolean;

/**
 * Takes the notes that differ from a commit, new ones too. Where a source, a bibliography or the settings changed, every
 * note of that root may read differently, and all are taken. Throws a `UsageError` when git cannot say.
 */
export async function changedSince(io: Io, base: string): Promise<NoteFilter> {
  const answer = await io.git.changedSince(io.cwd, base);
  if ('problem' in answer) throw new UsageError(`--changed: ${answer.problem}`);
  const changed = new Set(answer.files);
  const ofRoot = new Map<string, boolean>();
  return (file, root, found) => {
    let all = ofRoot.get(root);
    if (all === undefined) {
      const shared = [settingsFile, ...found.documents, ...found.bibliographies];
      ofRoot.set(root, (all = shared.some((path) => changed.has(absolute(root, path)))));
    }
    return all || changed.has(file);
  };
}
