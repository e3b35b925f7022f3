import * as vscode from 'vscode';

/** Files in memory, by path. Folders are there while something is in them. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly events = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.events.event;
  /** Paths that are links, whatever stands there. */
  readonly links = new Set<string>();
  /** Paths that were read, in order. */
  readonly reads: string[] = [];
  private readonly files = new Map<string, Uint8Array>();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, Buffer.from(text));
  }

  watch(): vscode.Disposable {
    return { dispose() {} };
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.files.get(path);
    if (!bytes && !this.hasBelow(path)) throw vscode.FileSystemError.FileNotFound(path);
    return { type: this.typeOf(path), ctime: 0, mtime: Date.now(), size: bytes?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const inside = [...this.files.keys()].filter((file) => file.startsWith(folder));
    const names = new Set(inside.map((file) => file.slice(folder.length).split('/')[0]!));
    return [...names].map((name) => [name, this.typeOf(folder + name)]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    this.reads.push(uri.path);
    const bytes = this.files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, bytes);
    this.events.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    for (const path of [...this.files.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.files.delete(path);
    this.events.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const bytes = this.readFile(from);
    this.delete(from);
    this.writeFile(to, bytes);
  }

  createDirectory(): void {}

  private typeOf(path: string): vscode.FileType {
    const type = this.files.has(path) ? vscode.FileType.File : vscode.FileType.Directory;
    return this.links.has(path) ? type | vscode.FileType.SymbolicLink : type;
  }

  private hasBelow(path: string): boolean {
    const folder = path.endsWith('/') ? path : `${path}/`;
    return [...this.files.keys()].some((file) => file.startsWith(folder));
  }
}
