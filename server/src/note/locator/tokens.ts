import { classOf, SPACE } from '../../language/characters.ts';
import { isPlainSpace, SmartQuotes } from './smart-quotes.ts';

/**
 * What Pandoc's locator reader sees of a suffix. A quotation is one token; every punctuation mark but the colon is one of
 * its own; `other` is white space that Pandoc does not take for a space (thin spaces).
 */
export interface Token {
  readonly kind: 'word' | 'space' | 'mark' | 'quote' | 'other';
  readonly start: number;
  readonly end: number;
}

/** The tokens of a suffix, without gaps. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const quotes = new SmartQuotes(text);
  for (let at = 0; at < text.length; ) {
    const closing = quotes.endOf(at);
    const kind = closing === null ? kindAt(text, at) : 'quote';
    let end = closing ?? at + 1;
    if (kind === 'mark' && text.startsWith('---', at)) end = at + 3;
    else if (kind === 'word') while (end < text.length && kindAt(text, end) === 'word') end++;
    else if (kind === 'space' && isPlainSpace(text, at)) while (isPlainSpace(text, end)) end++;
    tokens.push({ kind, start: at, end });
    at = end;
  }
  return tokens;
}

const MARK = /\p{P}/u;

function kindAt(text: string, at: number): Token['kind'] {
  if (isPlainSpace(text, at) || text[at] === '\u00a0') return 'space';
  if ((classOf(text.charCodeAt(at)) & SPACE) !== 0) return 'other';
  return text[at] !== ':' && MARK.test(text[at]!) ? 'mark' : 'word';
}
