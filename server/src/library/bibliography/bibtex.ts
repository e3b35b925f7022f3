import { dateOf } from '../metadata/dates.ts';
import { present } from '../metadata/fields.ts';
import { flagOf } from '../metadata/values.ts';
import { filesIn } from './bibtex/files.ts';
import { plainText } from './bibtex/latex.ts';
import { namesIn } from './bibtex/names.ts';
import { type RawEntry, scanBibtex } from './bibtex/scan.ts';
import type { BibliographyEntry, ReadEntries } from './entry.ts';

/*
 * BibTeX and BibLaTeX, as far as a reader of sources needs them. Our own and small: @citation-js/core does not load as
 * a module on Node 20 (it imports JSON without an attribute), and brings network code with it.
 */

/** CSL's names for the types of entries; others are documents. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  collection: 'book',
  mvbook: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  proceedings: 'book',
  dataset: 'dataset',
  legislation: 'legislation',
  jurisdiction: 'legal_case',
  manual: 'book',
  mastersthesis: 'thesis',
  phdthesis: 'thesis',
  thesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  patent: 'patent',
  periodical: 'periodical',
  report: 'report',
  techreport: 'report',
  software: 'software',
  unpublished: 'manuscript',
};

/** Reads a BibTeX or BibLaTeX file. Never throws; an entry that cannot be read does not hide others. */
export function readBibtex(text: string): ReadEntries {
  const { entries, problems } = scanBibtex(text);
  return { entries: entries.map(entryOf), problems };
}

function entryOf({ type, key, fields }: RawEntry): BibliographyEntry {
  const first = (...names: string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value);
  const text = (...names: string[]): string | undefined => {
    const value = first(...names);
    return value === undefined ? undefined : plainText(value) || undefined;
  };
  const names = first('author', 'editor');
  const doi = text('doi');
  const title = [text('title', 'booktitle'), text('subtitle')].filter((part) => part !== undefined).join(': ');
  const derivedFrom = first('derived-from', 'derivedfrom')
    ?.split(',')
    .map((part) => part.trim());
  const metadata = present({
    id: key,
    type: TYPES[type] ?? 'document',
    title: title || undefined,
    author: names === undefined ? undefined : namesIn(names),
    issued:
      dateOf(text('date')) ??
      dateOf({ year: text('year'), month: text('month'), day: text('day') }) ??
      dateOf(text('year')),
    publisher: text('publisher', 'institution', 'organization', 'school', 'howpublished'),
    containerTitle: fields.has('title') ? text('journaltitle', 'journal', 'booktitle', 'maintitle') : undefined,
    url:
      first('url') ??
      (doi === undefined ? undefined : `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`),
    accessed: dateOf(text('urldate')),
    language: text('langid', 'language', 'hyphenation'),
    reliability: text('reliability'),
    derivedFrom: derivedFrom,
    retracted: flagOf(text('retracted')),
  });
  return { metadata: { ...metadata, id: key }, files: filesIn(first('file') ?? '') };
}
