/** What kind of character a UTF-16 unit is, as bits, so that scanners ask one table instead of many regexes. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 4;
/** Belongs to the letter before it: combining marks, joiners, soft hyphens. */
export const MARK = 8;
export const UPPER = 16;
export const LOWER = 32;
/** Half of a character beyond the basic plane: ask `classAt`. */
export const SURROGATE = 64;
const KNOWN = 128;

/** A letter, a digit or a mark: what words are made of. */
export const WORDLIKE = LETTER | DIGIT | MARK;

const classes = new Uint8Array(65536);

/** The class of one UTF-16 unit; 0 for punctuation, symbols and for NaN (past the end of a text). */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return 0;
  return known === 0 ? (classes[code] = computed(String.fromCharCode(code), code) | KNOWN) : known;
}

/** The class of the character at an offset, whole characters beyond the basic plane included. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  if ((found & SURROGATE) === 0) return found;
  const point = text.codePointAt(at)!;
  return point > 0xffff ? computed(String.fromCodePoint(point), 0) : 0;
}

function computed(char: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (/\s/.test(char)) return SPACE;
  if (/\p{L}/u.test(char)) return LETTER | (/\p{Lu}|\p{Lt}/u.test(char) ? UPPER : /\p{Ll}/u.test(char) ? LOWER : 0);
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char) || code === 0xad || code === 0x200c || code === 0x200d) return MARK;
  return /\p{N}/u.test(char) ? LETTER : 0;
}

export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
export const isDigit = (code: number): boolean => (classOf(code) & DIGIT) !== 0;
export const isUpper = (code: number): boolean => (classOf(code) & UPPER) !== 0;
/** A line feed or a carriage return. */
export const isLineEnd = (code: number): boolean => code === 10 || code === 13;
