import { UNSPACED, WORD, wordClassOf } from '../../text/characters.ts';

const wordCharacter = /^[\p{L}\p{N}\p{M}]/u;
const unspacedCharacter = /^\p{Script=Han}/u;

/**
 * True when no word runs across `offset` of a folded text, so that a quotation may start or end there. A figure is not cut
 * at its separators (`140` is no part of `140,000`). Scripts without spaces (Chinese, Thai) may be cut anywhere.
 */
export function isBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = classBefore(text, offset);
  const after = classAfter(text, offset);
  if (before === WORD && after === WORD) return false;
  return !insideFigure(text, offset);
}

function insideFigure(text: string, offset: number): boolean {
  if (isSeparator(text, offset)) return isDigit(text, offset - 1) && isDigit(text, offset + 1);
  return isSeparator(text, offset - 1) && isDigit(text, offset - 2) && isDigit(text, offset);
}

function isSeparator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2e || unit === 0x2c;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function classAfter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xe000 ? classOfPair(text.slice(at, at + 2)) : wordClassOf(unit);
}

function classBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit < 0xe000 ? classOfPair(text.slice(at - 2, at)) : wordClassOf(unit);
}

function classOfPair(pair: string): number {
  if (unspacedCharacter.test(pair)) return UNSPACED;
  return wordCharacter.test(pair) ? WORD : 0;
}
