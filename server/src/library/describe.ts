import { metadataOf } from './metadata.ts';
import type { Metadata, Source } from './model.ts';

/** What is known of a source, for people: hovers, completion, lists. Plain data. */
export interface SourceDescription {
  readonly key: string;
  /** Its title, else its key. */
  readonly displayName: string;
  /** Who, where and when, as far as known: `Ma Li · Example Weekly · 2025-01-02`. May be empty. */
  readonly byline: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly issued: string | null;
  readonly publisher: string | null;
  /** The journal, site or book that it is part of. */
  readonly container: string | null;
  readonly url: string | null;
  readonly accessed: string | null;
  readonly type: string | null;
  readonly language: string | null;
  readonly reliability: string | null;
  readonly derivedFrom: readonly string[];
  readonly retracted: boolean;
  /** Relative to the root; null for a bibliography entry without a document. */
  readonly path: string | null;
  /** Why its text cannot be read; null when it can, or when there is no file. */
  readonly problem: string | null;
}

/** Describes a source. Does not read its body. */
export function describeSource(source: Source): SourceDescription {
  const metadata = metadataOf(source);
  return {
    key: source.key,
    displayName: metadata.title ?? source.key,
    byline: bylineOf(metadata),
    title: metadata.title ?? null,
    authors: metadata.author ?? [],
    issued: metadata.issued ?? null,
    publisher: metadata.publisher ?? null,
    container: metadata.containerTitle ?? null,
    url: metadata.url ?? null,
    accessed: metadata.accessed ?? null,
    type: metadata.type ?? null,
    language: metadata.language ?? null,
    reliability: metadata.reliability ?? null,
    derivedFrom: metadata.derivedFrom ?? [],
    retracted: metadata.retracted ?? false,
    path: source.file?.path ?? null,
    problem: source.file?.problem ?? null,
  };
}

function bylineOf({ author = [], containerTitle, publisher, issued }: Metadata): string {
  const authors = author.length > 3 ? `${author[0]} and others` : author.join(', ');
  return [authors, containerTitle ?? publisher, issued].filter((part) => part).join(' · ');
}
