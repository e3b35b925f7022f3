import { fromLatin1 } from '../library/windows-1252.ts';
import { attributesOf, tokensOf } from './xml-tokens.ts';

/** An element; names of elements and attributes are without prefix (`dc:title` is `title`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** The text of an XML or XHTML file: by its byte order mark, else as its declaration says, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml [^>]{0,100}encoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  return decodedAs(bytes, declared ?? 'utf-8');
}

function decodedAs(bytes: Uint8Array, label: string): string {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? fromLatin1(text) : text;
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * The first element of an XML text, null when there is none. Reads what is well formed as XML 1.0 does and never fails: an end
 * tag that nothing opened is skipped, what is open at the end is closed. A DTD is skipped and its entities stand as they are
 * written, so that none can multiply. Takes time in proportion to the text, and any depth.
 */
export function readXml(text: string): XmlElement | null {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  const depths = new Map<string, number>();
  for (const token of tokensOf(text)) {
    const inside = open.at(-1)!;
    if (token.kind === 'text') inside.children.push(token.text);
    else if (token.kind === 'end') {
      while ((depths.get(token.name) ?? 0) > 0) {
        const { name } = open.pop()!;
        depths.set(name, depths.get(name)! - 1);
        if (name === token.name) break;
      }
    } else {
      const element: Open = { name: token.name, attributes: attributesOf(token.inner), children: [] };
      inside.children.push(element);
      if (token.kind === 'empty') continue;
      open.push(element);
      depths.set(token.name, (depths.get(token.name) ?? 0) + 1);
    }
  }
  return elementsOf(root)[0] ?? null;
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The elements of this name, at any depth and in order. */
export function allNamed(root: XmlElement | null, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = root ? [root] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    const inside = elementsOf(next);
    for (let i = inside.length - 1; i >= 0; i--) waiting.push(inside[i]!);
  }
  return found;
}

export const firstNamed = (root: XmlElement | null, name: string): XmlElement | undefined => allNamed(root, name)[0];

/** The words of an element and of what is in it. */
export function xmlText(root: XmlElement | undefined): string {
  const parts: string[] = [];
  const waiting: (XmlElement | string)[] = root ? [root] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    if (typeof next === 'string') parts.push(next);
    else for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
  return parts.join('').trim();
}

/**
 * XHTML as a parser of HTML understands it: `<a/>` is `<a></a>` (but for elements that are always empty), CDATA is its text,
 * and what stands before the first element is gone. Offsets are not kept.
 */
export function htmlOfXhtml(text: string): string {
  const parts: string[] = [];
  let at = 0;
  let isPrologue = true;
  for (const token of tokensOf(text)) {
    if (isPrologue && (token.kind === 'start' || token.kind === 'empty')) {
      at = token.start;
      isPrologue = false;
    }
    if (token.kind === 'empty' && !VOID.has(token.name))
      parts.push(text.slice(at, token.end - 2), `></${token.written}>`);
    else if (token.kind === 'text' && token.isData)
      parts.push(text.slice(at, token.start), token.text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
    else continue;
    at = token.end;
  }
  return parts.join('') + text.slice(at);
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
