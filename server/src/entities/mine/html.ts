import { isHeadline, isShouted } from './headline.ts';
import { decoded } from './markdown.ts';
import { BREAK } from './plain.ts';

/** Their contents are no prose. */
const SKIPPED = new Set(
  'script style pre code template svg math noscript textarea select head kbd samp object iframe'.split(' '),
);
const CODE = new Set('code kbd samp'.split(' '));
/** Text goes on over these. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;

/** The running text of a page, cheaply, as `markdownProse`: blocks parted by `BREAK`, without scripts, code, and headings in Title Case. */
export function htmlProse(page: string): string {
  const out: string[] = [];
  let block = '';
  let isHeading = false;
  const unclosed = new Set<string>();
  const end = (): void => {
    const words = decoded(block).replace(/\s+/g, ' ').trim();
    if (words !== '' && !(isHeading ? isHeadline(words) : isShouted(words))) out.push(words);
    block = '';
  };
  for (let at = 0; at < page.length; ) {
    const open = page.indexOf('<', at);
    block += page.slice(at, open < 0 ? page.length : open);
    if (open < 0) break;
    const tag = tagAt(page, open, unclosed);
    at = tag.end;
    if (tag.name === null) {
      block += tag.end === open + 1 ? '<' : '';
      continue;
    }
    if (INLINE.has(tag.name)) continue;
    if (SKIPPED.has(tag.name)) {
      if (!tag.isClosing) at = endOf(page, tag.name, tag.end, unclosed);
      // Code stands in the middle of sentences: no name goes on over it.
      if (CODE.has(tag.name)) block += '·';
      else if (!/^(?:script|style)$/.test(tag.name)) end();
      continue;
    }
    end();
    if (HEADING.test(tag.name)) isHeading = !tag.isClosing;
  }
  end();
  return out.join(BREAK);
}

interface Tag {
  /** Lower case; null for comments and what is no tag. */
  readonly name: string | null;
  readonly isClosing: boolean;
  readonly end: number;
}

function tagAt(page: string, open: number, unclosed: Set<string>): Tag {
  const noTag = { name: null, isClosing: false, end: open + 1 };
  if (page.startsWith('<!--', open)) return { ...noTag, end: behind(page, '-->', open, unclosed) };
  const head = /^<(\/?)([a-zA-Z][a-zA-Z\d-]{0,30})/.exec(page.slice(open, open + 40));
  if (!head && !/^<[!?]/.test(page.slice(open, open + 2))) return noTag;
  const end = behind(page, '>', open, unclosed);
  return { name: head?.[2]?.toLowerCase() ?? null, isClosing: head?.[1] === '/', end };
}

/** Behind what ends a tag; where nothing does it is none, and nobody looks for an end again. */
function behind(page: string, close: string, from: number, unclosed: Set<string>): number {
  const found = unclosed.has(close) ? -1 : page.indexOf(close, from);
  if (found >= 0) return found + close.length;
  unclosed.add(close);
  return from + 1;
}

/** Behind the end tag of an element; where none comes only its start tag is passed over, and nobody looks for one again. */
function endOf(page: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from;
  const closing = new RegExp(`</${name}\\b[^>]{0,100}>`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(page);
  if (found) return found.index + found[0].length;
  unclosed.add(name);
  return from;
}
