import type { Metadata } from '../model.ts';
import { dateOf } from './dates.ts';
import { flagOf, isRecord, namesOf, textOf, textsOf } from './values.ts';

/**
 * Metadata of an object with CSL's names (a CSL item, front matter), and with the names that front matter often has
 * instead: `date`, `url`, `lang`. Names are compared without regard to case. Unknown fields are left out.
 */
export function metadataOfFields(fields: unknown): Metadata {
  if (!isRecord(fields)) return {};
  const known = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  const first = (...names: string[]): unknown => names.map((name) => known.get(name)).find((value) => value != null);
  return present({
    id: textOf(first('id')),
    type: textOf(first('type')),
    title: textOf(first('title')),
    author: namesOf(first('author', 'authors')) ?? namesOf(first('editor')),
    issued: dateOf(first('issued')) ?? dateOf(first('date')),
    publisher: textOf(first('publisher')),
    containerTitle: textOf(first('container-title', 'journal')),
    url: textOf(first('url')),
    accessed: dateOf(first('accessed')),
    language: textOf(first('language', 'lang')),
    reliability: textOf(first('reliability')),
    derivedFrom: textsOf(first('derived-from')),
    retracted: flagOf(first('retracted')),
  });
}

/** The metadata without what is undefined. */
export function present(fields: { readonly [Name in keyof Metadata]: Metadata[Name] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Metadata;
}

/** One metadata of several, the strongest first. */
export function merged(...strongestFirst: readonly (Metadata | null | undefined)[]): Metadata {
  return Object.assign({}, ...[...strongestFirst].reverse());
}
