import picomatch from 'picomatch';
import type { FileContent, FileSystem, ListedFiles } from '../../server/src/workspace/ports.ts';

/** Files in memory, by absolute path. A value that is an object cannot be read, for the reason that it gives. */
export class MemoryFiles implements FileSystem {
  readonly entries: Map<string, string | Uint8Array | { readonly problem: string }>;
  /** Every path that was read, in order. */
  readonly reads: string[] = [];

  constructor(entries: Readonly<Record<string, string | Uint8Array | { readonly problem: string }>>) {
    this.entries = new Map(Object.entries(entries));
  }

  async list(root: string, globs: readonly string[]): Promise<ListedFiles> {
    const base = resolve(root, '').replace(/\/$/, '');
    const takes = globs.length === 0 ? () => false : picomatch([...globs]);
    const files = [...this.entries.keys()]
      .filter((path) => path.startsWith(`${base}/`))
      .map((path) => path.slice(base.length + 1));
    return { files: files.filter((path) => takes(path)).sort(), folders: [], problems: [] };
  }

  async read(root: string, path: string, limit: number): Promise<FileContent> {
    this.reads.push(path);
    const entry = this.entries.get(resolve(root, path));
    if (entry === undefined) return { problem: 'There is no such file.' };
    if (typeof entry === 'object' && 'problem' in entry) return { problem: entry.problem };
    const bytes = typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
    return bytes.length > limit ? { problem: 'This file is too large to be read.' } : { bytes };
  }

  async exists(root: string, path: string): Promise<boolean> {
    const full = resolve(root, path);
    return [...this.entries.keys()].some((known) => known === full || known.startsWith(`${full}/`));
  }
}

function resolve(root: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${root}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

export { nodeDecoders as decoders } from '../../server/src/host/decoders.ts';
