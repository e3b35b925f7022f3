import { bodyOf } from '../../library/body.ts';
import { extractedFormats } from '../../library/extraction.ts';
import { nameOf } from '../../library/keys.ts';
import type { SourceFile } from '../../library/model.ts';
import type { Capture, Fetched, FileContent } from '../../workspace/ports.ts';
import { type Machine, readSource } from '../../workspace/read-files.ts';
import { keptText } from './encoding.ts';
import { formatOf } from './format.ts';

/** A document that is to be kept, and what is known of how it came. */
export interface Captured {
  readonly bytes: Uint8Array;
  readonly extension: string;
  /** What the file, the server or the address call it. */
  readonly name: string;
  readonly url: string | null;
  /** The address that was asked for, when another one answered. */
  readonly requested: string | null;
  /** The encoding of a text that is kept in another than it came in. */
  readonly encoding: string | null;
  /** Of the bytes as they came. */
  readonly sha256: string;
}

/** What a server answered to a request for an address. */
export function ofServer(
  fetched: Fetched,
  address: string,
  machine: Machine,
  capture: Pick<Capture, 'toUtf8'>,
): Captured | { readonly problem: string } {
  if ('problem' in fetched) return fetched;
  const { bytes, url, charset, name } = fetched;
  if (bytes.length === 0) return { problem: 'What the server sent is empty.' };
  const format = formatOf({ bytes, type: fetched.type ?? 'application/octet-stream', name });
  if ('problem' in format) return format;
  const { extension } = format;
  const kept = extractedFormats.has(extension)
    ? { bytes, encoding: null }
    : keptText(bytes, charset, machine.decoders, capture);
  return { ...kept, extension, name, url, requested: url === address ? null : address, sha256: digest(machine, bytes) };
}

/** A file that a writer named. */
export function ofFile(content: FileContent, path: string, machine: Machine): Captured | { readonly problem: string } {
  if ('problem' in content) return content;
  const { bytes } = content;
  const name = nameOf(path);
  if (bytes.length === 0) return { problem: 'This file is empty.' };
  const format = formatOf({ bytes, type: null, name });
  if ('problem' in format) return format;
  const own = { url: null, requested: null, encoding: null };
  return { bytes, extension: format.extension, name, ...own, sha256: digest(machine, bytes) };
}

const digest = (machine: Machine, bytes: Uint8Array): string => machine.digest?.(bytes) ?? '';

/** The document as the library will read it. */
export function readCaptured(machine: Machine, { bytes, extension }: Captured): Promise<SourceFile> {
  // Every file of this machine is these bytes: sources are read in one way, wherever they lie.
  const files = { ...machine.files, read: async () => ({ bytes }) };
  return readSource({ ...machine, files }, '', `source${extension}`);
}

/**
 * Why there is no use in keeping a text: it cannot be read, or there is nothing in it to cite. Documents whose text is extracted are kept all the
 * same: their text can be put beside them.
 */
export function uselessText(file: SourceFile, { extension, url }: Captured): string | null {
  if (extractedFormats.has(extension)) return null;
  if (file.problem !== null) return file.problem;
  if ((bodyOf({ key: '', file, entry: null })?.passages.length ?? 0) > 0) return null;
  return extension === '.html' && url !== null ? SCRIPTED : 'There is no text in it that could be cited.';
}

const SCRIPTED =
  'There is no text in this page that could be cited: a browser makes it by running scripts, or it is behind a login. Open it in a browser, save it from there, and add that file.';
