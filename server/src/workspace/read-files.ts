import { type Decoders, decodeText } from '../library/decode.ts';
import { type Extracted, extractedFormats } from '../library/extraction.ts';
import type { SourceFile } from '../library/model.ts';
import { shownText } from '../library/readers/extracted.ts';
import { Note } from '../note/note.ts';
import { extensionOf, nameOf } from './paths.ts';
import type { Extractor, FileSystem, Miner } from './ports.ts';

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
  /** Left out: only formats that are text themselves are read. */
  readonly extractor?: Extractor;
  /** Left out: who waits for names looks for them on this thread, and the server not at all. */
  readonly miner?: Miner;
  /** SHA-256 in lower-case hexadecimal. Left out: what was cited cannot be told from what the file says now. */
  digest?(bytes: Uint8Array): string;
}

/** A note as it was read, or why there is none; with a remark when something about it is odd. */
export type ReadNote = { readonly note: Note; readonly remark: string | null } | { readonly problem: string };

/** Documents that the library cannot read; their text can stand beside them. */
const notReadable: ReadonlySet<string> = new Set(['.doc', '.odt', '.rtf']);

/** Reads a note. Never throws. */
export async function readNote({ files, decoders }: Machine, root: string, path: string): Promise<ReadNote> {
  const content = await files.read(root, path, noteLimit);
  if ('problem' in content) return content;
  const decoded = decodeText(content.bytes, decoders);
  if (decoded.problem !== null) return { problem: decoded.problem };
  return { note: Note.of(path, decoded.text), remark: decoded.remark };
}

/** Reads a file of the library: a document or a bibliography. Never throws; `problem` says why there is no text. */
export async function readSource(machine: Machine, root: string, path: string): Promise<SourceFile> {
  const extension = extensionOf(path);
  const isExtracted = extractedFormats.has(extension);
  if (notReadable.has(extension) || (isExtracted && !machine.extractor))
    return unread(path, cannotRead(path, extension));
  const content = await machine.files.read(root, path, sourceLimit);
  if ('problem' in content) return unread(path, content.problem);
  const { bytes } = content;
  const sha256 = machine.digest?.(bytes);
  if (isExtracted)
    return extractedFile(await machine.extractor!.extract({ path, bytes, sha256: sha256 ?? '' }), path, sha256);
  const decoded = decodeText(bytes, machine.decoders);
  return withDigest({ path, original: decoded.text, problem: decoded.problem, remark: decoded.remark }, sha256);
}

/** A file without its text. */
export const unread = (path: string, problem: string): SourceFile => ({ path, original: '', problem, remark: null });

function extractedFile(extracted: Extracted, path: string, sha256: string | undefined): SourceFile {
  if ('problem' in extracted) {
    const file = withDigest(unread(path, extracted.problem), sha256);
    return extracted.isPending ? { ...file, isPending: true } : file;
  }
  const { extraction } = extracted;
  return withDigest(
    { path, original: shownText(extraction), extraction, problem: null, remark: extraction.remark },
    sha256,
  );
}

const withDigest = (file: SourceFile, sha256: string | undefined): SourceFile => (sha256 ? { ...file, sha256 } : file);

function cannotRead(path: string, extension: string): string {
  const name = nameOf(path);
  const text = `${name.slice(0, name.length - extension.length)}.txt`;
  return `${extension.slice(1).toUpperCase()} files cannot be read. Save the text of this one beside it, as “${text}”.`;
}
