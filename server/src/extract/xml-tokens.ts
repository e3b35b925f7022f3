/** A tag or a text between tags, with its place in the XML. Names are without prefix; `written`: with it; `inner`: all between the brackets. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly isData: boolean }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'start' | 'empty'; readonly name: string; readonly written: string; readonly inner: string }
);

/** The tags and texts of an XML text. Comments, declarations and instructions are skipped. Never fails; takes time in proportion to the text. */
export function* tokensOf(text: string): Generator<Token> {
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

/** The attributes of a tag by their names without prefix; of equal ones the first. */
export function attributesOf(inner: string): Map<string, string> {
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
