import ignore, { type Ignore } from 'ignore';
import { folderOf } from '../workspace/paths.ts';
import type { FileRequests } from './file-requests.ts';

/** The rules of one `.gitignore` and those above it, nearest first. */
export interface IgnoreRules {
  /** Absolute, as `uri.ts` writes what is not on disk: what the rules count from. */
  readonly folder: string;
  readonly rules: Ignore;
  readonly above: IgnoreRules | null;
}

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

/** True when git would ignore this path (absolute): the nearest file with a word on it decides. */
export function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules | null): boolean {
  for (let at = rules; at !== null; at = at.above) {
    const answer = at.rules.test(path.slice(at.folder.length + 1) + (isFolder ? '/' : ''));
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}
