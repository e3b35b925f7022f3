import { stringify } from 'yaml';
import { present } from '../../library/metadata/fields.ts';
import type { Metadata } from '../../library/model.ts';

/** What stands in the sidecar of a source beside its metadata. */
export interface Provenance {
  readonly key: string;
  /** The document: the name of a file in the same folder. */
  readonly file: string;
  /** What the server or the writer called it: its title, when it has none. */
  readonly name: string;
  /** Where it was fetched from, after all redirects; null: it was a file. */
  readonly url: string | null;
  /** The address that was asked for, when another one answered. */
  readonly requested: string | null;
  /** Of the bytes as they came. */
  readonly sha256: string;
  /** The encoding that the text came in, when it is kept in another. */
  readonly encoding: string | null;
  /** An ISO day. */
  readonly accessed: string;
}

const LONGEST = 500;
const MOST_AUTHORS = 100;

const HEAD =
  '# Written by Pincite when it saved this source. Correct what is wrong: this goes over what the document says of itself.\n';

/** The bibliography (CSL YAML) of one source, to lie beside it. Only what is known is in it. Takes clean metadata. */
export function sidecarText(metadata: Metadata, provenance: Provenance, type: string): string {
  const { key, file, name, url, requested, sha256, encoding, accessed } = provenance;
  const item = {
    id: key,
    type: metadata.type ?? type,
    // Without one the entry would say nothing of the source, and be none.
    title: metadata.title ?? clean(name) ?? key,
    author: metadata.author?.map((literal) => ({ literal })),
    issued: metadata.issued,
    'container-title': metadata.containerTitle,
    publisher: metadata.publisher,
    URL: url ?? undefined,
    accessed,
    language: metadata.language,
    file,
    // CSL's own place for what it has no name for.
    custom: { sha256, requested: requested ?? undefined, encoding: encoding ?? undefined },
  };
  return HEAD + stringify([item], { lineWidth: 0, aliasDuplicateObjects: false });
}

/** What a stranger's document says of itself, fit to be written down and shown. */
export function cleanMetadata(metadata: Metadata): Metadata {
  const author = metadata.author?.slice(0, MOST_AUTHORS).map(clean);
  const names = author?.filter((name) => name !== undefined) ?? [];
  return present({
    id: metadata.id,
    type: clean(metadata.type),
    title: clean(metadata.title),
    author: names.length > 0 ? names : undefined,
    issued: metadata.issued,
    containerTitle: clean(metadata.containerTitle),
    publisher: clean(metadata.publisher),
    language: clean(metadata.language),
  });
}

/** On one line, of a length that can be read, without characters that steer a terminal or turn the direction of text. */
function clean(text: string | undefined): string | undefined {
  const plain = text
    ?.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (!plain) return undefined;
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
