import { metadataOf } from '../library/metadata.ts';
import type { Metadata, Source } from '../library/model.ts';
import { listedName, shortName } from './author-names.ts';
import { preview } from './passage-text.ts';
import { dateInWords, sourceTitle } from './source-head.ts';

/** What stands for a title where there is no author, in UTF-16 units. */
const LONGEST_TITLE = 40;

/** The year of an ISO date or part of one; of anything else its first four digits in a row. */
const yearOf = ({ issued }: Metadata): string => /\d{4}/.exec(issued ?? '')?.[0] ?? '';

/** Who wrote a source, as a citation in the text says it, else its title; and its year, empty when unknown. Plain text. */
export function shortSource(source: Source): { readonly name: string; readonly year: string } {
  const metadata = metadataOf(source);
  const authors = (metadata.author ?? [])
    .map((name) => shortName(oneLine(name), metadata))
    .filter((name) => name !== '');
  const [first = '', second] = authors;
  const name = authors.length > 2 ? `${first} et al.` : second ? `${first} and ${second}` : first;
  return { name: name || preview(sourceTitle(source), LONGEST_TITLE), year: yearOf(metadata) };
}

/**
 * A source in the list at the end of a note: `Lindqvist, H. and Tavares, R. (2026). Title. Publisher.` What is not known is left out. Plain
 * text.
 */
export function referenceText(source: Source): string {
  const metadata = metadataOf(source);
  const authors = listed((metadata.author ?? []).map((name) => listedName(oneLine(name), metadata)));
  const year = yearOf(metadata);
  const title = sourceTitle(source);
  const dated = (text: string): string => (year === '' ? text : `${text.replace(/[\s.]+$/, '')} (${year})`);
  const head =
    authors === ''
      ? [dated(title)]
      : [authors.endsWith('.') && year !== '' ? `${authors} (${year})` : dated(authors), title];
  const parts = [
    ...head,
    metadata.containerTitle ?? '',
    isSaid(metadata.publisher, [authors, metadata.containerTitle]) ? '' : (metadata.publisher ?? ''),
    metadata.accessed ? `Accessed ${dateInWords(metadata.accessed)}` : '',
    metadata.retracted ? 'This source has been retracted' : '',
  ];
  return parts
    .map(oneLine)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map(ended)
    .join(' ');
}

/** Who publishes under their own name is named once: `Northfold` beside `Northfold (London)`. */
const isSaid = (publisher: string | undefined, said: readonly (string | undefined)[]): boolean =>
  publisher !== undefined && said.some((text) => text === publisher || text === publisher.replace(/ \([^()]*\)$/, ''));

/** `A`, `A and B`, `A, B and C`; all of them: this is the one place that names all. */
const listed = (names: readonly string[]): string => {
  const known = names.filter((name) => name !== '');
  return known.length < 2 ? (known[0] ?? '') : `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const ended = (part: string): string => (/[.!?…]["'”’»)]?$/.test(part) ? part : `${part.replace(/[\s,;:]+$/, '')}.`);
