import type { Span } from '../../text/span.ts';
import { classAt, classOf, DIGIT, LETTER, SPACE, SURROGATE, UPPER, WORDLIKE } from '../characters.ts';
import { citationEnd } from '../citation-keys.ts';

/** A word, a numeral or a sign. Finer than words: `US$2.1bn` is `us`, `$`, `2.1`, `bn`. */
export interface Token extends Span {
  /** Lower case, with `'` for curly apostrophes. A sign is itself. */
  readonly lower: string;
  readonly kind: 'word' | 'numeral' | 'sign';
  /** Of a numeral; NaN for what only looks like one (`1.2.3`, `007`) and for all else. */
  readonly value: number;
  /** The unit of the last digit that counts: 0.1 in `2.1`, 1000 in `12,000`. */
  readonly step: number;
  /** No white space between the token before and this one. */
  readonly glued: boolean;
  /** Starts with a capital. */
  readonly capital: boolean;
}

const DOT = 46;
const COMMA = 44;

/**
 * The tokens of a text, in order. Citation keys and web addresses give one word token without letters worth reading.
 * One pass over character codes.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if ((kind & SPACE) !== 0) {
      at++;
      continue;
    }
    const token =
      (kind & DIGIT) !== 0
        ? numeral(text, at, last === at)
        : (kind & LETTER) !== 0 || ((kind & SURROGATE) !== 0 && (classAt(text, at) & LETTER) !== 0)
          ? word(text, at, last === at, kind)
          : sign(text, at, last === at, code);
    tokens.push(token);
    at = last = token.end;
  }
  return tokens;
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
};

function sign(text: string, start: number, glued: boolean, code: number): Token {
  if (code === 64 && !(glued && (classAt(text, start - 1) & WORDLIKE) !== 0)) {
    const end = citationEnd(text, start);
    if (end > start) return { start, end, lower: '@', kind: 'sign', value: NaN, step: NaN, glued, capital: false };
  }
  const end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  return { start, end, lower: text.slice(start, end), kind: 'sign', value: NaN, step: NaN, glued, capital: false };
}

function word(text: string, start: number, glued: boolean, kind: number): Token {
  const vulgar = VULGAR[text[start]!];
  if (vulgar !== undefined)
    return {
      start,
      end: start + 1,
      lower: text[start]!,
      kind: 'numeral',
      value: vulgar,
      step: 0,
      glued,
      capital: false,
    };
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if ((classOf(code) & (WORDLIKE | SURROGATE)) !== 0) end++;
    else if ((code === 39 || code === 0x2019) && (classOf(text.charCodeAt(end + 1)) & LETTER) !== 0) end++;
    else if (code === 58 && text.startsWith('://', end)) end = addressEnd(text, end);
    else break;
  }
  const lower = folded(text.slice(start, end));
  return { start, end, lower, kind: 'word', value: NaN, step: NaN, glued, capital: (kind & UPPER) !== 0 };
}

function folded(word: string): string {
  return (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase();
}

function addressEnd(text: string, at: number): number {
  let end = at + 3;
  while (end < text.length && (classOf(text.charCodeAt(end)) & SPACE) === 0) end++;
  return end;
}

/** Digits with `,` or a narrow space between groups, and one decimal point. */
function numeral(text: string, start: number, glued: boolean): Token {
  let end = digitsEnd(text, start);
  for (let next = groupEnd(text, start, end); next > end; next = groupEnd(text, start, end)) end = next;
  let decimals = 0;
  let odd = text.charCodeAt(start) === 48 && end - start > 1;
  while (text.charCodeAt(end) === DOT && (classOf(text.charCodeAt(end + 1)) & DIGIT) !== 0) {
    const next = digitsEnd(text, end + 1);
    odd ||= decimals > 0;
    decimals = next - end - 1;
    end = next;
  }
  const comma = decimals === 0 && !odd ? commaEnd(text, start, end) : end;
  decimals += comma > end ? comma - end - 1 : 0;
  const point = comma > end ? end : -1;
  end = comma;
  const lower = text.slice(start, end);
  const value = odd ? NaN : numberOf(lower, point - start);
  return {
    start,
    end,
    lower,
    kind: 'numeral',
    value,
    step: odd ? NaN : stepOf(value, decimals),
    glued,
    capital: false,
  };
}

/** The value of digits with group separators; `comma` is where a decimal comma stands, negative without one. */
function numberOf(lower: string, comma: number): number {
  const plain = comma > 0 ? `${lower.slice(0, comma)}.${lower.slice(comma + 1)}` : lower;
  return Number(plain.replace(/[^0-9.]/g, ''));
}

/** The end of a decimal comma's digits, one or two (`1,5 metres`); `end` for lists (`1,5,7`) and groups. */
function commaEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== COMMA || end - start > 3) return end;
  const next = digitsEnd(text, end + 1);
  const length = next - end - 1;
  const goesOn = text.charCodeAt(next) === COMMA && (classOf(text.charCodeAt(next + 1)) & DIGIT) !== 0;
  return length >= 1 && length <= 2 && !goesOn && !/[,\d]/.test(text[start - 1] ?? '') ? next : end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while ((classOf(text.charCodeAt(end)) & DIGIT) !== 0) end++;
  return end;
}

/** The end of a group of digits behind a separator: `,000`, ` 000`, the `,34` of `12,34,567`; `end` when there is none. */
function groupEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  const narrow = code === 0xa0 || code === 0x202f || code === 0x2009;
  if (code !== COMMA && !narrow && code !== 32) return end;
  const next = digitsEnd(text, end + 1);
  const length = next - end - 1;
  if (code === 32) return end - start <= 3 && text.startsWith(' 000', end) && length === 3 ? next : end;
  if (length === 3 && end - start <= 15 && (narrow ? end - start <= 11 : true))
    return firstGroupFits(text, start) ? next : end;
  const lakh = length === 2 && code === COMMA && text.charCodeAt(next) === COMMA;
  return lakh && end - start <= 9 && digitsEnd(text, next + 1) - next - 1 >= 2 ? next : end;
}

const firstGroupFits = (text: string, start: number): boolean => digitsEnd(text, start) - start <= 3;

/** The unit of the last digit that counts: of 41,000 a thousand, of 2.10 a hundredth. */
function stepOf(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0 && step < 1e15) step *= 10;
  return step;
}
