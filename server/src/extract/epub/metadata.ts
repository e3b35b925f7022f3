import { dateOf } from '../../library/metadata/dates.ts';
import { present } from '../../library/metadata/fields.ts';
import { namesOf, textOf } from '../../library/metadata/values.ts';
import type { Metadata } from '../../library/model.ts';
import { allNamed, firstNamed, type XmlElement, xmlText } from '../xml.ts';

/** What the package document says of the book (Dublin Core). The identifier is its URL when it is one. */
export function bookMetadata(root: XmlElement): Metadata {
  const metadata = firstNamed(root, 'metadata') ?? null;
  const texts = (name: string) => allNamed(metadata, name).map(xmlText);
  const links = [...texts('identifier'), ...texts('source')];
  return present({
    title: texts('title').map(textOf).find(Boolean),
    author: namesOf(authors(metadata)),
    issued: allNamed(metadata, 'date')
      .filter((date) => (date.attributes.get('event') ?? 'publication') === 'publication')
      .map((date) => dateOf(xmlText(date)))
      .find(Boolean),
    publisher: texts('publisher').map(textOf).find(Boolean),
    url: links.find((link) => /^https?:\/\/[^\s]+$/i.test(link)),
    language: texts('language').map(textOf).find(Boolean),
  });
}

/** Creators with the role of an author, or without one; when there are none, all of them. */
function authors(metadata: XmlElement | null): string[] {
  const roles = new Map(
    allNamed(metadata, 'meta')
      .filter((meta) => meta.attributes.get('property') === 'role')
      .map((meta) => [(meta.attributes.get('refines') ?? '').slice(1), xmlText(meta)]),
  );
  const creators = allNamed(metadata, 'creator');
  const isAuthor = ({ attributes }: XmlElement): boolean =>
    (attributes.get('role') ?? roles.get(attributes.get('id') ?? '') ?? 'aut') === 'aut';
  const found = creators.filter(isAuthor);
  return (found.length > 0 ? found : creators).map(xmlText);
}
