import type { ProtocolConnection, ProtocolRequestType } from 'vscode-languageserver';
import { megabytes } from '../workspace/read-files.ts';
import {
  ExistsRequest,
  type Failed,
  type ListAnswer,
  ListRequest,
  type ReadAnswer,
  ReadRequest,
} from './fs-protocol.ts';
import { inTime } from './in-time.ts';
import { uriOf } from './uri.ts';

/** How long the client may take for one file or folder, in milliseconds: who keeps the files may be far away, or gone. */
const LONGEST = 60_000;
/** Requests that are under way at the same time. */
const AT_ONCE = 32;
/** The largest file that is asked for, in bytes: it comes in one message. */
const messageLimit = 16 * 1024 * 1024;

/** Asks the client about files that are not on disk: a root, and the path of a file in it. Never rejects, never waits for ever. */
export class FileRequests {
  private free = AT_ONCE;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly connection: ProtocolConnection) {}

  list(root: string, path: string): Promise<ListAnswer> {
    return this.ask(ListRequest, { uri: uriOf(root, path) }, unavailable);
  }

  read(root: string, path: string, limit: number): Promise<ReadAnswer> {
    const params = { uri: uriOf(root, path), limit: Math.min(limit, messageLimit) };
    return this.ask(ReadRequest, params, unavailable);
  }

  exists(root: string, path: string): Promise<boolean> {
    return this.ask(ExistsRequest, { uri: uriOf(root, path) }, false);
  }

  private async ask<P, R>(type: ProtocolRequestType<P, R, never, void, void>, params: P, otherwise: R): Promise<R> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await inTime(this.connection.sendRequest<R>(type.method, params), LONGEST, () => otherwise);
    } catch {
      return otherwise;
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}

const unavailable: Failed = { failure: 'unavailable' };

/** Why a file or folder could not be read, for a writer. */
export function problemOf({ failure, size }: Failed): string {
  if (failure !== 'too-large') return sentences[failure] ?? sentences.unknown;
  const much = size === undefined ? '' : `: ${megabytes(size)} MB`;
  return `This file is too large to be read${much}. From a workspace that is not on disk, files up to ${megabytes(messageLimit)} MB are read.`;
}

const sentences: Readonly<Record<Exclude<Failed['failure'], 'too-large'>, string>> = {
  missing: 'There is no such file.',
  folder: 'This is a folder, not a file.',
  file: 'This is a file, not a folder.',
  link: 'This is a link. In a workspace that is not on disk nobody can see where links lead, so it was not followed.',
  forbidden: 'You do not have the permission to open this.',
  outside: 'This lies outside of the folders that are open, so it was not read.',
  unavailable: 'Whoever keeps the files of this workspace did not answer, so this was not read. Check the connection.',
  unknown: 'The editor could not read this.',
};
