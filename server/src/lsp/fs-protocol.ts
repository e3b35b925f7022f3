import { ProtocolRequestType } from 'vscode-languageserver';

/*
 * Our own requests from the server to its client, for folders that are not on this machine’s disk (a repository on a host, an
 * archive, memory): only the client can read them. It answers for what lies in an open workspace folder, follows no links,
 * and never fails: why there is no answer is a word that the server puts into a sentence. A client that serves them says so
 * with `experimental: { pincite: { files: true } }`.
 */

/** A file or folder by its URI. */
export interface FileParams {
  readonly uri: string;
}

/** `limit`: the most bytes that are wanted. */
export interface ReadParams extends FileParams {
  readonly limit: number;
}

/** What a folder holds; of a link it is not asked where it leads. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/**
 * `missing`: there is nothing of this name. `folder`, `file`: it is one, and the other was asked for. `link`: it, or a folder that it lies in, is a link.
 * `outside`: it lies in no open workspace folder. `unavailable`: who keeps the files cannot be reached.
 */
export type Failure =
  | 'missing'
  | 'folder'
  | 'file'
  | 'link'
  | 'too-large'
  | 'forbidden'
  | 'outside'
  | 'unavailable'
  | 'unknown';

/** `size` in bytes, when that is why. */
export interface Failed {
  readonly failure: Failure;
  readonly size?: number;
}

export type ListAnswer = { readonly entries: readonly FolderEntry[] } | Failed;
export type ReadAnswer = { readonly base64: string } | Failed;

export const ListRequest = new ProtocolRequestType<FileParams, ListAnswer, never, void, void>('pincite/fs/list');
export const ReadRequest = new ProtocolRequestType<ReadParams, ReadAnswer, never, void, void>('pincite/fs/read');
/** Is there anything of this name. */
export const ExistsRequest = new ProtocolRequestType<FileParams, boolean, never, void, void>('pincite/fs/exists');
