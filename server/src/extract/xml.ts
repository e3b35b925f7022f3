import { fromLatin1 } from '../library/windows-1252.ts';

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

type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly isData: boolean }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'start' | 'empty'; readonly name: string; readonly written: string; readonly inner: string }
);

function* tokensOf(text: string): Generator<Token> {
  for (let at = 0; at < text.length; ) {
    const tag = text.indexOf('<', at);
    const start = tag < 0 ? text.length : tag;
    if (start > at)
      yield { kind: 'text', text: unescaped(text.slice(at, start)), isData: false, start: at, end: start };
    if (tag < 0) return;
    if (text.startsWith('<![CDATA[', tag)) {
      const end = behind(text, ']]>', tag);
      yield { kind: 'text', text: text.slice(tag + 9, end - 3), isData: true, start: tag, end };
      at = end;
    } else if (text.startsWith('<!--', tag)) at = behind(text, '-->', tag + 4);
    else if (text[tag + 1] === '?') at = behind(text, '?>', tag);
    else if (text[tag + 1] === '!') at = endOfDeclaration(text, tag);
    else {
      const end = endOfTag(text, tag);
      yield tagOf(text.slice(tag + 1, end - 1), tag, end);
      at = end;
    }
  }
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

/** Behind a declaration; one of a document type may hold others in brackets. */
function endOfDeclaration(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const unit = text[i];
    if (unit === '[') depth++;
    else if (unit === ']') depth--;
    else if (unit === '>' && depth <= 0) return i + 1;
  }
  return text.length;
}

/** Behind a tag; `>` inside quotation marks does not end it. */
function endOfTag(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const unit = text[i];
    if (unit === '>') return i + 1;
    if (unit !== '"' && unit !== "'") continue;
    const close = text.indexOf(unit, i + 1);
    if (close < 0) return text.length;
    i = close;
  }
  return text.length;
}

function tagOf(inner: string, start: number, end: number): Token {
  const isEmpty = inner.endsWith('/');
  const isEnd = inner.startsWith('/');
  const written = /^\/?([^\s/>]*)/.exec(inner)![1]!;
  const name = local(written);
  if (isEnd) return { kind: 'end', name, start, end };
  return { kind: isEmpty ? 'empty' : 'start', name, written, inner, start, end };
}

function attributesOf(inner: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; ; ) {
    const equals = inner.indexOf('=', at);
    if (equals < 0) return found;
    const name = inner.slice(at, equals).trim().split(/\s/).at(-1)!;
    let open = equals + 1;
    while (/\s/.test(inner[open] ?? '')) open++;
    const mark = inner[open];
    const close = mark === '"' || mark === "'" ? inner.indexOf(mark, open + 1) : -1;
    if (close < 0) at = equals + 1;
    else {
      if (!found.has(local(name))) found.set(local(name), unescaped(inner.slice(open + 1, close)));
      at = close + 1;
    }
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
