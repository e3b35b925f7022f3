import { metadataOf } from '../library/metadata.ts';
import type { Library } from '../library/model.ts';
import { derived } from '../text/derived.ts';

/** Words that titles in English leave small. */
const SMALL = new Set(
  'a an and as at but by for from in into nor of off on onto or over per so the to up via vs with'.split(' '),
);

/** True for words set like the title or name of something: every word but the small ones begins with a capital or digit. */
export function isTitle(text: string): boolean {
  const words = text.split(/[\s—–:/-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const large = words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
  const others = words.filter((word) => !SMALL.has(word.toLowerCase()) && !large.includes(word));
  return large.length >= 2 && others.length === 0;
}

/** The titles of the sources of a library, in small letters. */
export const titlesOf: (library: Library) => ReadonlySet<string> = derived((library) => {
  const titles = [...library.sources.values()].flatMap((source) => metadataOf(source).title ?? []);
  return new Set(titles.map(asTitle));
});

/** A title as titles are compared: small letters, single spaces, no stop at the end. */
export const asTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:!?]+$/, '');
