import { allNamed, firstNamed, type XmlElement, xmlText } from '../xml.ts';
import { type Book, resolved, xmlOf } from './package.ts';

/** The labels of printed pages by the place that each begins at: `path#id`, or `path#` for the start of a chapter. */
export type PageLabels = ReadonlyMap<string, string>;

/** The page list of the navigation document (EPUB 3) and of the NCX (EPUB 2). Empty for a book without one. */
export function pageLabels(book: Book): PageLabels {
  const labels = new Map<string, string>();
  for (const path of book.navigation) {
    const root = xmlOf(book.archive, path);
    for (const [reference, label] of [...listed(root), ...targeted(root)]) {
      const place = resolved(path, reference);
      const key = `${place.path}#${place.fragment}`;
      if (label !== '' && !labels.has(key)) labels.set(key, label);
    }
  }
  return labels;
}

const listed = (root: XmlElement | null): [string, string][] =>
  allNamed(root, 'nav')
    .filter((nav) => (nav.attributes.get('type') ?? '').split(/\s+/).includes('page-list'))
    .flatMap((nav) => allNamed(nav, 'a'))
    .map((link) => [link.attributes.get('href') ?? '', xmlText(link)]);

const targeted = (root: XmlElement | null): [string, string][] =>
  allNamed(root, 'pageTarget').map((target) => [
    firstNamed(target, 'content')?.attributes.get('src') ?? '',
    xmlText(firstNamed(target, 'text')) || (target.attributes.get('value') ?? ''),
  ]);
