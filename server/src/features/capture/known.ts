import { keyOf, keyOfFile, stemOf } from '../../library/keys.ts';
import { frontMatterOfFile } from '../../library/metadata/front-matter-of-file.ts';
import type { Library, Source } from '../../library/model.ts';
import { isSameAddress } from './address.ts';

/** The document that was fetched from an address, by its bibliography entry or its front matter. Pages say of themselves what they like. */
export function sourceAt(library: Library, address: string): Source | null {
  for (const source of library.sources.values()) {
    const url = source.entry?.url ?? (source.file && frontMatterOfFile(source.file).metadata.url);
    if (source.file && url && isSameAddress(url, address)) return source;
  }
  return null;
}

/** The document that holds these bytes. */
export function sourceOf(library: Library, sha256: string): Source | null {
  for (const source of library.sources.values()) if (sha256 !== '' && source.file?.sha256 === sha256) return source;
  return null;
}

/** The key of an entry of a bibliography that has no document yet: the one of this key, else the only one of this address. */
export function waitingEntry(library: Library, key: string | null, address: string | null): string | null {
  if (key !== null) return library.sources.get(key)?.file === null ? key : null;
  if (address === null) return null;
  const entries = [...library.sources.values()].filter(
    ({ file, entry }) => file === null && entry?.url && isSameAddress(entry.url, address),
  );
  return entries.length === 1 ? entries[0]!.key : null;
}

/** Is there a source of this key, or a document of this name? Many file systems do not tell capitals from small letters. */
export function isTaken(library: Library, key: string): boolean {
  const name = folded(key);
  for (const [known, { file }] of library.sources)
    if (folded(known) === name || (file && folded(keyOfFile(file)) === name)) return true;
  for (const path of [...library.byPath.keys(), ...library.bibliographies.keys()])
    if (folded(keyOf(stemOf(path))) === name) return true;
  return false;
}

const folded = (key: string): string => key.normalize('NFC').toLowerCase();
