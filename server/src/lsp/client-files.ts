import type { ProtocolConnection } from 'vscode-languageserver';
import type { FileSystem } from '../workspace/ports.ts';
import { walkClient } from './client-walk.ts';
import { FileRequests, problemOf } from './file-requests.ts';
import { isOnDisk, withoutUps } from './uri.ts';

/** The files of all roots: what is on disk is read there, everything else through the client. */
export function filesByRoot(onDisk: FileSystem, connection: ProtocolConnection): FileSystem {
  const elsewhere = clientFiles(new FileRequests(connection));
  const of = (root: string) => (isOnDisk(root) ? onDisk : elsewhere);
  return {
    list: (root, globs, options) => of(root).list(root, globs, options),
    read: (root, path, limit) => of(root).read(root, path, limit),
    exists: (root, path) => of(root).exists(root, path),
  };
}

const clientFiles = (requests: FileRequests): FileSystem => ({
  list: (root, globs, { gitignore }) => walkClient(requests, withoutUps(root), globs, gitignore),
  async read(root, path, limit) {
    const answer = await requests.read(root, path, limit);
    return 'base64' in answer ? { bytes: Buffer.from(answer.base64, 'base64') } : { problem: problemOf(answer) };
  },
  exists: (root, path) => requests.exists(root, path),
});
