import type { MinedNames } from '../entities/model.ts';
import { mapConcurrently } from './concurrent.ts';
import { minedHere } from './mined/here.ts';
import { sourcesToMine } from './mined/text.ts';
import { MinedSources } from './mined.ts';
import type { Machine } from './read-files.ts';
import type { FileProblem, Workspace } from './workspace.ts';

/** Sources that are on their way to a thread, or in the cache, at the same time. */
const AT_ONCE = 16;

/**
 * The names of all sources of a workspace, for who waits for all of them (the command line); `snapshot.mined` is left as it is. Sources
 * that could not be mined are problems, and the others are there. Never rejects.
 */
export async function mineAll(
  { miner = minedHere }: Pick<Machine, 'miner'>,
  workspace: Workspace,
): Promise<{ readonly mined: MinedNames; readonly problems: readonly FileProblem[] }> {
  const sources = new MinedSources();
  const problems: FileProblem[] = [];
  await mapConcurrently([...sourcesToMine(workspace.snapshot.library)], AT_ONCE, async ({ path, read }) => {
    const answer = await miner.mine(read());
    if ('names' in answer) sources.set(path, answer.names);
    else problems.push({ file: path, message: answer.problem });
  });
  problems.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { mined: sources.names(), problems };
}
