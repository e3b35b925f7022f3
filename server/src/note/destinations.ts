import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Span } from '../text/span.ts';
import { isTooDeep } from './nesting.ts';
import { destinationSpans } from './parse.ts';

/** The destination of a link, an image or a link definition, as it is written in its block. */
export interface Destination {
  /** Without the angle brackets. */
  readonly span: Span;
  /** It stands in angle brackets. */
  readonly isBracketed: boolean;
}

/** The destinations in one block, in order. `isFirst`: front matter may stand here. None in a block that is nested beyond all use. */
export function destinationsIn(block: string, isFirst: boolean): Destination[] {
  if (isTooDeep(block)) return [];
  return destinationSpans(block, isFirst).map(({ start, end }) =>
    block[start] === '<'
      ? { span: { start: start + 1, end: end - 1 }, isBracketed: true }
      : { span: { start, end }, isBracketed: false },
  );
}

const ESCAPE = /\\([!-/:-@[-`{-~])|&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9A-Za-z]{1,31}));/g;

/** What a written destination stands for: without backslashes and character references (CommonMark 2.4, 2.5), percent signs as they are. */
export const destinationText = (written: string): string =>
  written.replace(ESCAPE, (all, escaped?: string, hex?: string, decimal?: string, name?: string) => {
    if (escaped !== undefined) return escaped;
    if (name !== undefined) return decodeNamedCharacterReference(name) || all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
