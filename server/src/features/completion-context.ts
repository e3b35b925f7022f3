import { citationEnd } from '../language/citation-keys.ts';
import type { PlacedBlock } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';

/** A key is being written. */
export interface KeyContext {
  readonly kind: 'key';
  /** What is written of it, up to the cursor. */
  readonly typed: string;
  /** What a completion replaces: behind `@` or `@{`, up to the end of the key. */
  readonly span: Span;
  readonly braced: boolean;
  /** What the citation covers, rendered, without the citation. */
  readonly sentence: string;
}

/** A locator is being written, or could be. */
export interface LocatorContext {
  readonly kind: 'locator';
  readonly key: string;
  readonly typed: string;
  readonly span: Span;
  /** What must stand before the locator and is not there yet. */
  readonly lead: string;
  /** An opening brace stands before it. */
  readonly braced: boolean;
  /** What the citation covers, rendered, without the citation. */
  readonly sentence: string;
}

/** What follows a key or a locator: its locator or pin, the next citation, the end. */
export const COMMIT: readonly string[] = [',', ';', ']'];

/** Looks no further back than this for the start of a citation. */
const LOOKBEHIND = 2000;
/** Stands for what is being written, while the parser is asked what it would be. */
const PROBE = 'pincite0probe';

/**
 * What could be completed at a cursor. The parser decides what is a citation: it reads the block once more with a whole
 * one in place of what is half written, so that code, URLs, mail addresses and front matter complete nothing.
 */
export function completionContext(note: Note, offset: number): KeyContext | LocatorContext | null {
  const block = note.blockAt(offset);
  if (!block || block.block.frontMatter) return null;
  const from = Math.max(block.start, offset - LOOKBEHIND);
  const head = note.document.text.slice(from, offset);
  return keyContext(note, head, offset) ?? locatorContext(note, head, from, offset);
}

function keyContext(note: Note, head: string, offset: number): KeyContext | null {
  const at = head.lastIndexOf('@');
  if (at < 0) return null;
  const braced = head[at + 1] === '{';
  const typed = head.slice(at + (braced ? 2 : 1));
  if (!(braced ? /^[^\s}]*$/u : /^[\p{L}\p{N}_:.#$%&+?<>~/-]*$/u).test(typed)) return null;
  const start = offset - typed.length;
  const rest = note.document.text.slice(offset, offset + LOOKBEHIND);
  const end = offset + /^(?:[\p{L}\p{N}_]|[-:.#$%&+?~/](?=[\p{L}\p{N}_]))*/u.exec(rest)![0].length;
  const sentence = probe(note, { start: start - (braced ? 2 : 1), end }, braced ? `@{${PROBE}` : `@${PROBE}`, braced);
  return sentence !== null ? { kind: 'key', typed, span: { start, end }, braced, sentence } : null;
}

function locatorContext(note: Note, head: string, from: number, offset: number): LocatorContext | null {
  const open = openBracket(head);
  if (open < 0) return null;
  const item = readItem(head, open);
  if (!item) return null;
  const { typed, lead, braced } = item;
  if (/["“”«‹;,@\]]/u.test(typed)) return null;
  const text = note.document.text;
  const written = note.citationAt(offset)?.citation.locator;
  const end = written ? Math.max(offset, locatorEnd(note, offset)) : offset;
  const close = text[end] === ']' ? end + 1 : end;
  const sentence = probe(
    note,
    { start: from + item.from, end: close },
    item.inText ? `@${PROBE}` : `[@${PROBE}]`,
    false,
  );
  if (sentence === null) return null;
  return {
    kind: 'locator',
    key: item.key,
    typed,
    lead,
    braced,
    sentence,
    span: { start: offset - item.replaced, end },
  };
}

/** The end of the locator that a cursor stands in: what is behind the cursor is replaced with what is before it. */
function locatorEnd(note: Note, offset: number): number {
  const found = note.citationAt(offset);
  const locator = found?.citation.locator;
  if (!found || !locator) return offset;
  const start = found.placed.start + locator.span.start;
  const end = found.placed.start + locator.span.end - (locator.braced ? 1 : 0);
  return start <= offset && offset <= end ? end : offset;
}

/** The offset of the bracket that is open at the end of a text, or -1. */
function openBracket(head: string): number {
  let depth = 0;
  for (let i = head.length - 1; i >= 0; i--) {
    if (head[i] === '\n' && head[i - 1] === '\n') return -1;
    if ((head[i] !== '[' && head[i] !== ']') || head[i - 1] === '\\') continue;
    depth += head[i] === ']' ? 1 : -1;
    if (depth < 0) return i;
  }
  return -1;
}

interface Item {
  readonly key: string;
  /** What stands between the key (with its comma) and the cursor. */
  readonly typed: string;
  readonly lead: string;
  readonly braced: boolean;
  /** How much before the cursor is replaced. */
  readonly replaced: number;
  /** Where the whole citation starts in the head. */
  readonly from: number;
  readonly inText: boolean;
}

/** The item of a bracket that ends at the cursor, or the bracket behind a key in the text. */
function readItem(head: string, open: number): Item | null {
  const inside = head.slice(open + 1);
  const item = inside.slice(inside.lastIndexOf(';') + 1);
  const found = firstKey(item);
  if (!found) return inside.includes(';') ? null : readInText(head, open);
  const rest = item.slice(found.end);
  const gap = /^(?:\s*,\s*|\s+)\{?/.exec(rest)?.[0];
  if (gap === undefined) return null;
  const typed = rest.slice(gap.length);
  const comma = gap.includes(',');
  const lead = /[,{]/.test(gap) ? (/[\s{]$/.test(gap) ? '' : ' ') : ', ';
  const braced = gap.endsWith('{');
  return {
    key: found.key,
    typed,
    lead,
    braced,
    replaced: comma || braced ? typed.length : rest.length,
    from: open,
    inText: false,
  };
}

/** `@key [`: the bracket holds the locator of the key before it. */
function readInText(head: string, open: number): Item | null {
  const before = head.slice(0, open).trimEnd();
  const at = before.lastIndexOf('@');
  const found = at < 0 ? null : firstKey(before.slice(at));
  if (!found || at + found.end !== before.length || open - before.length > 1) return null;
  const typed = head.slice(open + 1).replace(/^\s*\{?/, '');
  const braced = typed.length > 0 ? head.at(-typed.length - 1) === '{' : head.endsWith('{');
  return { key: found.key, typed, lead: '', braced, replaced: typed.length, from: at, inText: true };
}

function firstKey(text: string): { readonly key: string; readonly end: number } | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const end = citationEnd(text, at);
    if (end > at) return { key: text.slice(at + 1, end).replace(/^\{(.*)\}$/s, '$1'), end };
  }
  return null;
}

/**
 * The text that a citation in place of `span` would cover, or null when it would not be read as a citation.
 */
function probe(note: Note, span: Span, text: string, closeBrace: boolean): string | null {
  const behind = note.document.text[span.end];
  const whole = closeBrace && behind !== '}' ? `${text}}` : text;
  const probed = note.edited({ span, text: whole });
  const found = probed.citationAt(span.start + whole.indexOf('@') + 1);
  if (found?.citation.key !== PROBE) return null;
  return coveredText(found.placed, found.citation);
}

function coveredText({ block }: PlacedBlock, citation: unknown): string {
  const prose = block.prose.find((run) => run.citations.some((other) => other === citation));
  const covered = prose?.sentences.filter((sentence) => sentence.citations.some((other) => other === citation)) ?? [];
  const text = covered.length > 0 ? covered.map((sentence) => sentence.text).join(' ') : (prose?.text ?? '');
  return text.replaceAll(`@${PROBE}`, '').trim();
}
