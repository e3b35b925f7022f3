import { type Decoders, decodeText } from '../library/decode.ts';
import type { SourceFile } from '../library/model.ts';
import { Note } from '../note/note.ts';
import { extensionOf, nameOf } from './paths.ts';
import type { FileSystem } from './ports.ts';

/** The largest source that is read, in bytes. */
export const sourceLimit = 64 * 1024 * 1024;
/** The largest note that is read, in bytes. */
export const noteLimit = 20 * 1024 * 1024;

/** Bytes in whole megabytes, upwards, so that a file just over a limit does not seem to be at it. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024));

/** The machine as far as reading files needs it. */
export interface Machine {
  readonly files: FileSystem;
  readonly decoders: Decoders;
}

/** A note as it was read, or why there is none; with a remark when something about it is odd. */
export type ReadNote = { readonly note: Note; readonly remark: string | null } | { readonly problem: string };

/** Documents that the library will read one day; until then their text can stand beside them. */
const notYet: ReadonlySet<string> = new Set(['.pdf', '.docx', '.doc', '.odt', '.rtf', '.eml', '.epub']);

/** Reads a note. Never throws. */
export async function readNote({ files, decoders }: Machine, root: string, path: string): Promise<ReadNote> {
  const content = await files.read(root, path, noteLimit);
  if ('problem' in content) return content;
  const decoded = decodeText(content.bytes, decoders);
  if (decoded.problem !== null) return { problem: decoded.problem };
  return { note: Note.of(path, decoded.text), remark: decoded.remark };
}

/** Reads a file of the library: a document or a bibliography. Never throws; `problem` says why there is no text. */
export async function readSource({ files, decoders }: Machine, root: string, path: string): Promise<SourceFile> {
  const extension = extensionOf(path);
  if (notYet.has(extension)) return unread(path, notReadable(path, extension));
  const content = await files.read(root, path, sourceLimit);
  if ('problem' in content) return unread(path, content.problem);
  const decoded = decodeText(content.bytes, decoders);
  return { path, original: decoded.text, problem: decoded.problem, remark: decoded.remark };
}

/** A file without its text. */
export const unread = (path: string, problem: string): SourceFile => ({ path, original: '', problem, remark: null });

function notReadable(path: string, extension: string): string {
  const name = nameOf(path);
  const text = `${name.slice(0, name.length - extension.length)}.txt`;
  return `${extension.slice(1).toUpperCase()} files cannot be read yet. Save the text of this one beside it, as “${text}”.`;
}
