import { dateOf } from '../../library/metadata/dates.ts';
import { present } from '../../library/metadata/fields.ts';
import { namesOf, textOf } from '../../library/metadata/values.ts';
import type { Metadata } from '../../library/model.ts';
import { firstNamed, readXml, xmlText } from '../xml.ts';

/**
 * What `docProps/core.xml` says (Open Packaging Conventions): title, authors (Word divides them by semicolons), language, and as
 * `issued` the day on which the document was made. Nothing for null and for what cannot be read.
 */
export function coreMetadata(xml: string | null): Metadata {
  const root = xml === null ? null : readXml(xml);
  const field = (name: string) => textOf(xmlText(firstNamed(root, name)));
  const title = field('title');
  return present({
    title: title?.startsWith('Microsoft Word - ') ? undefined : title,
    author: namesOf(field('creator')?.split(';') ?? []),
    issued: dateOf(field('created')),
    language: field('language'),
  });
}
