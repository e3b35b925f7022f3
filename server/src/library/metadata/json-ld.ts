import type { Metadata } from '../model.ts';
import { dateOf } from './dates.ts';
import { present } from './fields.ts';
import { isRecord, namesOf, textOf } from './values.ts';

const OPENING = /<script\b[^>]{0,500}?application\/ld\+json[^>]{0,500}>/gi;
/** Types of schema.org that are documents; a page describes its site and its trail of links too. */
const DOCUMENT = /(?:Article|Report|Posting|WebPage|Book|CreativeWork|Dataset|Legislation|Thesis|Review|Document)$/;

const MOST_BLOCKS = 20;

/** What the JSON-LD (schema.org) of a page says of the document. JSON that does not parse says nothing. */
export function jsonLdMetadata(original: string): Metadata {
  for (const block of blocksIn(original)) {
    const item = itemsOf(block).find((candidate) => typesOf(candidate).some((type) => DOCUMENT.test(type)));
    if (item) return metadataOfItem(item);
  }
  return {};
}

function blocksIn(original: string): unknown[] {
  const blocks: unknown[] = [];
  for (const opening of [...original.matchAll(OPENING)].slice(0, MOST_BLOCKS)) {
    const start = opening.index + opening[0].length;
    const end = original.indexOf('</script', start);
    if (end < 0) break;
    try {
      blocks.push(JSON.parse(original.slice(start, end)));
    } catch {
      // Written by machines, and often broken: the page has other metadata.
    }
  }
  return blocks;
}

/** The items of a block: itself, those of a list, those of `@graph`. */
function itemsOf(block: unknown): Record<string, unknown>[] {
  const top = Array.isArray(block) ? block : [block];
  return top
    .flatMap((item: unknown) => (isRecord(item) && Array.isArray(item['@graph']) ? [item, ...item['@graph']] : [item]))
    .filter(isRecord);
}

const typesOf = (item: Record<string, unknown>): string[] =>
  [item['@type']].flat().filter((type): type is string => typeof type === 'string');

function metadataOfItem(item: Record<string, unknown>): Metadata {
  const publisher = namesOf(item.publisher)?.[0];
  const container = isRecord(item.isPartOf) ? textOf(item.isPartOf.name) : undefined;
  const url = textOf(item.url) ?? textOf(item.mainEntityOfPage);
  return present({
    title: textOf(item.headline) ?? textOf(item.name),
    author: namesOf(item.author) ?? namesOf(item.creator),
    issued: dateOf(item.datePublished) ?? dateOf(item.dateCreated),
    publisher,
    containerTitle: container,
    url: url && /^https?:/i.test(url) ? url : undefined,
    language: textOf(item.inLanguage),
  });
}
