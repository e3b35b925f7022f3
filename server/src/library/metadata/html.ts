import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Metadata } from '../model.ts';
import { attributeOf, isElement, type Node, walkTree } from '../readers/html/elements.ts';
import { dateOf } from './dates.ts';
import { merged, present } from './fields.ts';
import { jsonLdMetadata } from './json-ld.ts';
import { namesOf, textOf } from './values.ts';

/** A head is never longer; a page without head and body tags says all that it says at its start. */
const LONGEST_HEAD = 300_000;
const UNMARKED_HEAD = 30_000;

/**
 * What a page says of itself: strongest first `citation_*` (Google Scholar), Dublin Core, JSON-LD, Open Graph, the plain
 * names, `<title>`, its first `<h1>`. Reads the head alone, and the JSON-LD wherever it stands. Never throws.
 */
export function htmlMetadata(original: string): Metadata {
  const bodyStart = original.slice(0, LONGEST_HEAD).search(/<body[\s>]|<\/head/i);
  const head = headOf(parse(original.slice(0, bodyStart < 0 ? UNMARKED_HEAD : bodyStart)));
  const named = NAMES.map((names) => metadataOfMeta(names, head.meta));
  const title = textOf(head.title) ?? firstHeadingOf(original);
  const language = textOf(head.language);
  return merged(
    named[0],
    named[1],
    jsonLdMetadata(original),
    named[2],
    named[3],
    present({ title, url: head.url, language }),
  );
}

interface Head {
  readonly meta: Map<string, string[]>;
  title: string | undefined;
  language: string | undefined;
  url: string | undefined;
}

function headOf(document: Node): Head {
  const head: Head = { meta: new Map(), title: undefined, language: undefined, url: undefined };
  walkTree(
    document,
    (node) => {
      if (isElement(node)) readElement(node, head);
      return 'childNodes' in node;
    },
    () => {},
  );
  return head;
}

function readElement(element: Tree.Element, head: Head): void {
  const { tagName } = element;
  if (tagName === 'html') head.language = attributeOf(element, 'lang') ?? undefined;
  else if (tagName === 'title')
    head.title ??= element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  else if (tagName === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
    head.url ??= webAddress(attributeOf(element, 'href'));
  else if (tagName === 'meta') {
    const name = (attributeOf(element, 'name') ?? attributeOf(element, 'property'))
      ?.toLowerCase()
      .replace(/^dcterms\./, 'dc.');
    const content = textOf(attributeOf(element, 'content'));
    if (name && content) head.meta.set(name, [...(head.meta.get(name) ?? []), content]);
  }
}

/** Names of meta elements for one field, the better ones first. */
type Names = Partial<
  Record<'title' | 'author' | 'issued' | 'publisher' | 'containerTitle' | 'url' | 'language', string[]>
>;

const NAMES: readonly Names[] = [
  {
    title: ['citation_title'],
    author: ['citation_author', 'citation_authors'],
    issued: ['citation_publication_date', 'citation_date', 'citation_online_date'],
    publisher: ['citation_publisher'],
    containerTitle: ['citation_journal_title', 'citation_conference_title'],
    language: ['citation_language'],
  },
  {
    title: ['dc.title'],
    author: ['dc.creator'],
    issued: ['dc.issued', 'dc.date.issued', 'dc.date', 'dc.created'],
    publisher: ['dc.publisher'],
    language: ['dc.language'],
  },
  {
    title: ['og:title', 'twitter:title'],
    author: ['article:author', 'og:article:author'],
    issued: ['article:published_time', 'og:article:published_time', 'og:published_time'],
    publisher: ['og:site_name'],
    url: ['og:url'],
  },
  {
    title: ['title'],
    author: ['author', 'authors', 'byl', 'parsely-author'],
    issued: ['date', 'pubdate', 'publishdate', 'publish_date', 'publication_date', 'parsely-pub-date', 'last-modified'],
    publisher: ['publisher', 'application-name'],
    language: ['language'],
  },
];

function metadataOfMeta(names: Names, meta: ReadonlyMap<string, readonly string[]>): Metadata {
  const all = (field: keyof Names): readonly string[] =>
    names[field]?.map((name) => meta.get(name)).find((values) => values !== undefined) ?? [];
  const author = all('author').filter((name) => webAddress(name) === undefined);
  return present({
    title: all('title')[0],
    author: namesOf(author.flatMap((name) => name.split(/\s*;\s*/)).map((name) => name.replace(/^by\s+/i, ''))),
    issued: dateOf(all('issued')[0]),
    publisher: all('publisher')[0],
    containerTitle: all('containerTitle')[0],
    url: webAddress(all('url')[0]),
    language: all('language')[0],
  });
}

const webAddress = (text: string | null | undefined): string | undefined =>
  text && /^https?:\/\//i.test(text) ? text : undefined;

/** The words of the first `<h1>`, when a page has no title. */
function firstHeadingOf(original: string): string | undefined {
  const start = original.search(/<h1[\s>]/i);
  if (start < 0) return undefined;
  const end = original.slice(start, start + 4000).search(/<\/h1/i);
  const words: string[] = [];
  walkTree(
    parseFragment(original.slice(start, start + (end < 0 ? 300 : end))),
    (node) => {
      if (node.nodeName === '#text') words.push((node as Tree.TextNode).value);
      return 'childNodes' in node;
    },
    () => {},
  );
  return textOf(words.join(''));
}
