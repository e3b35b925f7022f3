import type { Link, LinkReference } from 'mdast';
import { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import { type Source, spanOf } from './inline.ts';
import { readSuffix } from './locator.ts';
import type { Citation, LinkTarget, QuotePin } from './model.ts';

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:|^\/\//;
/** A locator at the end of a link text: `CNRE, ¶ 7`. Only with a label that says so; a bare number is no page here. */
const LABELLED = /(?:^|,)\s*(?:¶{1,2}|§{1,2}|pp?\.|paras?\.|secs?\.|chaps?\.|figs?\.|tbls?\.|ll?\.)\s*\S/;

/** Where a destination leads, percent-decoded; null when it leaves the workspace (a scheme) or is empty. */
export function targetOf(destination: string): LinkTarget | null {
  if (destination === '' || SCHEME.test(destination)) return null;
  const hash = destination.indexOf('#');
  const path = hash < 0 ? destination : destination.slice(0, hash);
  return { path: decode(path.split('?')[0]!), fragment: hash < 0 ? '' : decode(destination.slice(hash + 1)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link with its destination, its own or that of the definition it refers to. */
export interface ResolvedLink {
  readonly node: Link | LinkReference;
  readonly url: string;
  readonly title: string | null;
}

/** The citation that a link into the library is; null for a link elsewhere or inside the note. */
export function citationOfLink({ node, url, title }: ResolvedLink, text: string, source: Source): Citation | null {
  const target = targetOf(url);
  if (!target || target.path === '') return null;
  const span = spanOf(node, source);
  const label = target.fragment === '' ? LABELLED.exec(text) : null;
  const locatorText = label ? text.slice(label.index) : '';
  const locator = label
    ? readSuffix({ text: locatorText, map: OffsetMap.identity(span.start + 1 + label.index, locatorText.length) })
        .locator
    : null;
  return {
    span,
    group: span,
    keySpan: destinationSpan(url, span, source),
    key: '',
    mode: 'link',
    prefix: '',
    suffix: locatorText,
    locator,
    quote: title ? titlePin(title, span, source) : null,
    stance: 'supports',
    target,
    disambiguation: null,
  };
}

/** The destination as written, or the whole link when it stands in a definition elsewhere. */
function destinationSpan(url: string, span: Span, source: Source): Span {
  const written = source.text.slice(span.start, span.end);
  const at = written.lastIndexOf(url);
  return at < 0 || url === '' ? span : { start: span.start + at, end: span.start + at + url.length };
}

function titlePin(title: string, span: Span, source: Source): QuotePin {
  const at = source.text.slice(span.start, span.end).lastIndexOf(title);
  const inner = at < 0 ? span : { start: span.start + at, end: span.start + at + title.length };
  const outer = at < 0 ? span : { start: inner.start - 1, end: inner.end + 1 };
  return { text: title, span: inner, outer, where: 'title' };
}
