import { matcherOf, startsOf } from '../workspace/globs.ts';
import type { IgnoreRules } from '../workspace/ignore-rules.ts';
import { byPath, join, nameOf } from '../workspace/paths.ts';
import type { ListedFiles } from '../workspace/ports.ts';
import { IgnoreFiles, isIgnored } from './client-ignored.ts';
import { type FileRequests, problemOf } from './file-requests.ts';
import type { FolderEntry, ListAnswer } from './fs-protocol.ts';

/**
 * Lists files that only the client can see, as `FileSystem.list` says. Folders are asked for one by one. Links are not
 * followed: nobody can see where they lead. `.gitignore` files are honoured as far up as the folders go that are open.
 */
export async function walkClient(
  requests: FileRequests,
  root: string,
  globs: readonly string[],
  gitignore: boolean,
): Promise<ListedFiles> {
  const starts = startsOf(globs);
  const walk = new Walk(requests, root, matcherOf(globs), starts, gitignore);
  await Promise.all(starts.map((start) => walk.from(start)));
  return walk.found();
}

class Walk {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();
  private readonly problems = new Map<string, string>();
  private readonly ignoreFiles: IgnoreFiles;

  constructor(
    private readonly requests: FileRequests,
    private readonly root: string,
    private readonly takes: (path: string) => boolean,
    private readonly starts: readonly string[],
    private readonly gitignore: boolean,
  ) {
    this.ignoreFiles = new IgnoreFiles(requests);
  }

  /** Looks at what stands where a glob starts: a folder with all below it, or a file. Nothing there: nothing said. */
  async from(start: string): Promise<void> {
    const rules = this.gitignore ? await this.ignoreFiles.above(join(this.root, start)) : null;
    const answer = await this.requests.list(this.root, start);
    if ('failure' in answer && answer.failure === 'file')
      this.take(start, { name: nameOf(start), kind: 'file' }, rules);
    else await this.enter(start, answer, rules);
  }

  found(): ListedFiles {
    return {
      files: [...this.files].sort(byPath),
      folders: [...this.folders].sort(byPath),
      problems: [...this.problems].sort(([a], [b]) => byPath(a, b)).map(([file, message]) => ({ file, message })),
    };
  }

  private async enter(path: string, answer: ListAnswer, above: IgnoreRules | null): Promise<void> {
    if ('failure' in answer) {
      if (answer.failure !== 'missing') this.problems.set(path || '.', problemOf(answer));
      return;
    }
    const hasRules = this.gitignore && answer.entries.some(({ name }) => name === '.gitignore');
    const rules = hasRules ? await this.ignoreFiles.of(join(this.root, path), above) : above;
    await Promise.all(answer.entries.map((entry) => this.look(join(path, entry.name), entry, rules)));
  }

  private async look(path: string, entry: FolderEntry, rules: IgnoreRules | null): Promise<void> {
    if (entry.kind !== 'folder') return this.take(path, entry, rules);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || this.ignores(path, true, rules)) return;
    if (this.takes(path)) this.folders.add(path);
    await this.enter(path, await this.requests.list(this.root, path), rules);
  }

  private take(path: string, { kind }: FolderEntry, rules: IgnoreRules | null): void {
    const isNamed = this.starts.some((start) => start !== '' && `${path}/`.startsWith(`${start}/`));
    if (!this.takes(path) && !(kind === 'link' && isNamed)) return;
    if (this.ignores(path, false, rules)) return;
    if (kind === 'link') this.problems.set(path, problemOf({ failure: 'link' }));
    else this.files.add(path);
  }

  private ignores(path: string, isFolder: boolean, rules: IgnoreRules | null): boolean {
    return isIgnored(join(this.root, path), isFolder, rules);
  }
}
