import { stemOf } from '../../library/keys.ts';
import { metadataOf } from '../../library/metadata.ts';
import type { Library, Metadata, Source } from '../../library/model.ts';
import { join } from '../../workspace/paths.ts';
import type { Cancellation, Capture } from '../../workspace/ports.ts';
import { type Machine, sourceLimit } from '../../workspace/read-files.ts';
import type { Settings } from '../../workspace/settings.ts';
import { readAddress } from './address.ts';
import { type Captured, ofFile, ofServer, readCaptured, uselessText } from './captured.ts';
import { folderFor } from './folder.ts';
import { freeKey, keyFor, problemOfKey } from './key.ts';
import { isTaken, sourceAt, sourceOf, waitingEntry } from './known.ts';
import { cleanMetadata, sidecarText } from './sidecar.ts';

/** Where a source is added to. */
export interface AddTo {
  /** As file systems understand it. */
  readonly root: string;
  readonly settings: Settings;
  readonly library: Library;
  /** An ISO day. */
  readonly today: string;
}

export interface AddRequest {
  /** A web address as it was typed, or a file of this machine (absolute path). */
  readonly from: { readonly address: string } | { readonly file: string };
  /** Chosen by the writer; null: made from what is known of the source. */
  readonly key: string | null;
  /** Relative to the root; null: the first folder of `sources:`. */
  readonly folder: string | null;
  readonly cancellation?: Cancellation;
}

/** What became of it. */
export type Added = Saved | Known | { readonly problem: string };

export interface Saved {
  readonly key: string;
  /** Relative to the root; the document first, then the bibliography beside it. */
  readonly files: readonly string[];
  readonly metadata: Metadata;
  /** What the writer should know though it was saved. */
  readonly remark: string | null;
}

/** It was in the library already, and nothing was written. */
export interface Known {
  readonly known: string;
  /** The document, relative to the root. */
  readonly file: string;
  readonly why: 'address' | 'content';
}

/**
 * Saves a page or file among the sources of a root: the document as it came, and beside it a bibliography of one entry with what is known of
 * it. The only thing in Pincite that fetches, and only the one address. Never rejects, never overwrites.
 */
export async function addSource(machine: Machine, capture: Capture, to: AddTo, request: AddRequest): Promise<Added> {
  const key = request.key?.normalize('NFC') ?? null;
  const trouble = key === null ? null : problemOfChosen(to.library, key);
  if (trouble !== null) return { problem: trouble };
  const came = await captured(machine, capture, to.library, request);
  if (!('bytes' in came)) return came;
  const same = sameAddress(to.library, came.url) ?? sameContent(to.library, came.sha256);
  if (same) return same;
  const file = await readCaptured(machine, came);
  const useless = uselessText(file, came);
  if (useless !== null) return { problem: `${useless} Nothing was saved.` };
  if (request.cancellation?.isCancellationRequested) return { problem: 'It was cancelled; nothing was saved.' };
  const metadata = cleanMetadata(metadataOf({ key: '', file, entry: null }));
  const remark = file.problem ?? file.remark;
  return save(machine, capture, to, { came, metadata, key, folder: request.folder, remark });
}

/** From where it is. What was fetched from this address before is not fetched again. */
async function captured(
  machine: Machine,
  capture: Capture,
  library: Library,
  { from, cancellation }: AddRequest,
): Promise<Captured | Known | { readonly problem: string }> {
  if ('file' in from) return ofFile(await capture.readNamed(from.file, sourceLimit), from.file, machine);
  const read = readAddress(from.address);
  if ('problem' in read) return read;
  const { address } = read;
  const same = sameAddress(library, address);
  if (same) return same;
  const options = { limit: sourceLimit, ...(cancellation && { cancellation }) };
  return ofServer(await capture.fetcher.fetch(address, options), address, machine, capture);
}

const sameAddress = (library: Library, address: string | null): Known | null =>
  address === null ? null : known(sourceAt(library, address), 'address');
const sameContent = (library: Library, sha256: string): Known | null => known(sourceOf(library, sha256), 'content');

const known = (source: Source | null, why: Known['why']): Known | null =>
  source?.file ? { known: source.key, file: source.file.path, why } : null;

function problemOfChosen(library: Library, key: string): string | null {
  const isWaiting = waitingEntry(library, key, null) !== null;
  return (
    problemOfKey(key) ??
    (isTaken(library, key) && !isWaiting ? `There is a source “${key}” already. Choose another key.` : null)
  );
}

interface Saving {
  readonly came: Captured;
  readonly metadata: Metadata;
  readonly key: string | null;
  readonly folder: string | null;
  readonly remark: string | null;
}

async function save(machine: Machine, capture: Capture, to: AddTo, saving: Saving): Promise<Added> {
  const { came, metadata, remark } = saving;
  const entry = waitingEntry(to.library, saving.key, came.url);
  const chosen = saving.key ?? (entry !== null && problemOfKey(entry) === null ? entry : null);
  const wanted = chosen ?? keyOfDocument(metadata, came);
  const place = folderFor(to.settings, [wanted + came.extension, `${wanted}.yaml`], saving.folder);
  if ('problem' in place) return place;
  const { folder } = place;
  const key = chosen ?? (await freeKeyIn(machine, to, folder, wanted, came.extension));
  const name = key + came.extension;
  const document = { path: join(folder, name), content: came.bytes };
  const content = sidecarText(metadata, { ...came, key, file: name, accessed: to.today }, typeOf(came.extension));
  // An entry that waited for its document says what it is.
  const files = entry === key ? [document] : [document, { path: join(folder, `${key}.yaml`), content }];
  const problem = await capture.create(to.root, files);
  if (problem !== null) return { problem: `${document.path} could not be written. ${problem}` };
  return { key, files: files.map(({ path }) => path), metadata, remark };
}

/** Also free on disk, where there may be what is no part of the library. */
async function freeKeyIn(
  machine: Machine,
  to: AddTo,
  folder: string,
  wanted: string,
  extension: string,
): Promise<string> {
  const tried = new Set<string>();
  for (;;) {
    const key = freeKey(wanted, (one) => tried.has(one) || isTaken(to.library, one));
    const names = [key + extension, `${key}.yaml`].map((name) => join(folder, name));
    const there = await Promise.all(names.map((path) => machine.files.exists(to.root, path)));
    if (!there.includes(true)) return key;
    tried.add(key);
  }
}

/** The id that the document gives itself where it can be a key; else one made of what is known. */
function keyOfDocument(metadata: Metadata, { name }: Captured): string {
  const { id } = metadata;
  return id !== undefined && problemOfKey(id) === null ? id : keyFor(metadata, stemOf(name.replaceAll('\\', '/')));
}

/** CSL's name for what it is, where the document does not say. */
const typeOf = (extension: string): string => TYPES[extension] ?? 'document';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'webpage',
  '.htm': 'webpage',
  '.eml': 'personal_communication',
  '.epub': 'book',
};
