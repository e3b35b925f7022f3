import { type ExtensionContext, type FileStat, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type {
  Failed,
  Failure,
  FileParams,
  FolderEntry,
  ListAnswer,
  ReadAnswer,
  ReadParams,
} from '../../server/src/lsp/fs-protocol.ts';
import type { Server } from './server.ts';

/*
 * Reads for the server what is not on disk, with the file systems that VS Code and its extensions provide. The server asks
 * (`fs-protocol.ts`); nothing is answered about what lies outside of the open workspace folders, and no link is followed.
 */

/** The schemes of the open folders, and that of files on disk: documents of these can be notes and sources. */
export const folderSchemes = (): string[] => [
  ...new Set(['file', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

/** Answers the server from now on. To be called before the server starts. */
export function registerFiles(context: ExtensionContext, server: Server): void {
  server.onRequest('pincite/fs/list', ({ uri }: FileParams) => orFailure<ListAnswer>(() => list(uri)));
  server.onRequest('pincite/fs/read', ({ uri, limit }: ReadParams) => orFailure<ReadAnswer>(() => read(uri, limit)));
  server.onRequest('pincite/fs/exists', async ({ uri }: FileParams) => {
    const answer = await orFailure(async () => Boolean(await lookAt(uri)));
    return answer === true || (typeof answer === 'object' && answer.failure === 'link');
  });
  // What the server is told of is fixed when it starts.
  let known = new Set(folderSchemes());
  context.subscriptions.push(
    workspace.onDidChangeWorkspaceFolders(() => {
      const schemes = folderSchemes();
      const isNew = schemes.some((scheme) => !known.has(scheme));
      known = new Set([...known, ...schemes]);
      if (isNew && server.state !== 'stopped') void server.restart();
    }),
  );
}

async function list(text: string): Promise<ListAnswer> {
  const { uri, stat } = await lookAt(text);
  if (!(stat.type & FileType.Directory)) return { failure: 'file' };
  const found = await workspace.fs.readDirectory(uri);
  return {
    entries: found.filter(([name]) => isName(name)).map(([name, type]): FolderEntry => ({ name, kind: kindOf(type) })),
  };
}

async function read(text: string, limit: number): Promise<ReadAnswer> {
  const { uri, stat } = await lookAt(text);
  if (stat.type & FileType.Directory) return { failure: 'folder' };
  if (stat.size > limit) return { failure: 'too-large', size: stat.size };
  const bytes = await workspace.fs.readFile(uri);
  if (bytes.length > limit) return { failure: 'too-large', size: bytes.length };
  return { base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') };
}

/** What is at a URI. Throws when it lies outside, when there is nothing, and when it, or a folder on the way to it, is a link. */
async function lookAt(text: string): Promise<{ readonly uri: Uri; readonly stat: FileStat }> {
  const uri = Uri.parse(text, true);
  const folder = isPlain(uri) ? workspace.getWorkspaceFolder(uri)?.uri : undefined;
  if (!folder) throw new Refusal('outside');
  const names = uri.path.slice(folder.path.length).split('/').filter(Boolean);
  const way = names.map((_, i) => Uri.joinPath(folder, ...names.slice(0, i + 1)));
  const above = await Promise.all(way.slice(0, -1).map(statOfFolder));
  const stat = await workspace.fs.stat(uri);
  if (way.length > 0 && [...above, stat].some(({ type }) => type & FileType.SymbolicLink)) throw new Refusal('link');
  return { uri, stat };
}

/** What was seen of folders a moment ago: many files of one are read at once. */
const seen = new Map<string, Thenable<FileStat>>();
/** In milliseconds. */
const MOMENT = 1000;

function statOfFolder(uri: Uri): Thenable<FileStat> {
  const key = uri.toString();
  const known = seen.get(key);
  if (known) return known;
  const stat = workspace.fs.stat(uri);
  seen.set(key, stat);
  setTimeout(() => seen.delete(key), MOMENT);
  return stat;
}

/** Files on disk are the server's own business; `..` leads who knows where. */
const isPlain = ({ scheme, path, query, fragment }: Uri): boolean =>
  scheme !== 'file' &&
  query === '' &&
  fragment === '' &&
  !path.split(/[\\/]/).some((part) => part === '.' || part === '..');

const isName = (name: string): boolean => !/^\.{0,2}$|[\\/]/.test(name);

const kindOf = (type: FileType): FolderEntry['kind'] =>
  type & FileType.SymbolicLink ? 'link' : type & FileType.Directory ? 'folder' : 'file';

/** Why nothing is answered. */
class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

async function orFailure<T>(answer: () => Promise<T>): Promise<T | Failed> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Refusal) return { failure: error.failure };
    return { failure: (error instanceof FileSystemError && failures[error.code]) || 'unknown' };
  }
}

const failures: Readonly<Record<string, Failure>> = {
  FileNotFound: 'missing',
  FileNotADirectory: 'missing',
  FileIsADirectory: 'folder',
  NoPermissions: 'forbidden',
  Unavailable: 'unavailable',
};
