import ignore from 'ignore';
import { type IgnoreRules, isIgnored as isIgnoredBy } from '../workspace/ignore-rules.ts';
import { folderOf } from '../workspace/paths.ts';
import type { FileRequests } from './file-requests.ts';

const limit = 1024 * 1024;

/** Reads `.gitignore` files through the client. */
export class IgnoreFiles {
  constructor(private readonly requests: FileRequests) {}

  /** The rules with those of a folder (absolute) put before them; unchanged when they cannot be read. */
  async of(folder: string, above: IgnoreRules | null): Promise<IgnoreRules | null> {
    const answer = await this.requests.read(folder, '.gitignore', limit);
    if ('failure' in answer) return above;
    return { folder, rules: ignore().add(Buffer.from(answer.base64, 'base64').toString('utf8')), above };
  }

  /** The rules that hold at a folder (absolute) from those above it, as far up as folders are open in the client. */
  async above(folder: string): Promise<IgnoreRules | null> {
    const parent = folderOf(folder);
    if (parent === '' || !(await this.requests.exists(parent, ''))) return null;
    return this.of(parent, await this.above(parent));
  }
}

/** True when git would ignore this path (absolute, as `uri.ts` writes what is not on disk). */
export const isIgnored = (path: string, isFolder: boolean, rules: IgnoreRules | null): boolean =>
  isIgnoredBy(rules, isFolder, (folder) => path.slice(folder.length + 1));
