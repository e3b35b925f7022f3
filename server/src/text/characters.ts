/*
 * What a UTF-16 unit is when texts are compared. Classes are looked up in pages of 256 units that are made when first
 * met: whole-table tests of Unicode properties would cost more than folding a page of text.
 */

/** Stands for itself. */
export const PLAIN = 0;
export const SPACE = 1;
/** Takes no room: soft hyphens, zero-width characters, direction marks, variation selectors. */
export const INVISIBLE = 2;
export const QUOTE = 3;
export const DASH = 4;
/** Has another compatibility form, or is half of a surrogate pair: looked at more closely. */
export const OTHER = 5;
/** Joins with the character before it (combining marks, Hangul vowels and finals). */
export const JOINING = 6;

const QUOTES =
  '\'"`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02ee\u2018-\u201f\u2032-\u2037\u2039\u203a\u00ab\u00bb\u2057\u275b-\u275e\u300c-\u300f\u301d-\u301f\uff02\uff07\uff40\uff62\uff63';
const DASHES = '\\-\u2010-\u2015\u2043\u207b\u208b\u2212\u2e3a\u2e3b\ufe31\ufe32\ufe58\ufe63\uff0d';
const INVISIBLES = '\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff';

const quote = new RegExp(`[${QUOTES}]`);
const dash = new RegExp(`[${DASHES}]`);
const invisible = new RegExp(`[${INVISIBLES}]`);
const space = /[\s\u0085]/;
const mark = /^\p{M}/u;

const pages: (Uint8Array | undefined)[] = new Array(256);

/** The class of a UTF-16 unit (NaN, as `charCodeAt` gives past the end, is plain). */
export function classOf(unit: number): number {
  const page = pages[unit >> 8] ?? makePage(unit >> 8);
  return page[unit & 255]!;
}

function makePage(number: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let i = 0; i < 256; i++) page[i] = classify(String.fromCharCode((number << 8) | i));
  pages[number] = page;
  return page;
}

function classify(unit: string): number {
  if (invisible.test(unit)) return INVISIBLE;
  if (space.test(unit)) return SPACE;
  if (quote.test(unit)) return QUOTE;
  if (dash.test(unit)) return DASH;
  const code = unit.charCodeAt(0);
  if (code >= 0xd800 && code < 0xe000) return OTHER;
  if (isJoining(unit)) return JOINING;
  return compatible(unit) === unit ? PLAIN : OTHER;
}

/** True when a character may compose with the one before it. */
export function isJoining(character: string): boolean {
  const form = character.normalize('NFKC');
  const first = form.charCodeAt(0);
  return mark.test(form) || (first >= 0x1160 && first <= 0x11ff);
}

/**
 * The compatibility form (NFKC) of a character with its combining marks. A spacing accent (`¨`), whose form would begin
 * with a space, keeps itself.
 */
export function compatible(cluster: string): string {
  const form = cluster.normalize('NFKC');
  return form.startsWith(' ') ? (cluster.slice(0, 1) + cluster.slice(1).normalize('NFKC')).normalize('NFC') : form;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const wordPages: (Uint8Array | undefined)[] = new Array(256);

/** Not part of a word. */
export const BREAK = 0;
/** A letter, digit or mark of a script that puts spaces between words (or half of a surrogate pair). */
export const WORD = 1;
/** A letter of a script without spaces between words (Chinese, Japanese, Thai): a word of its own. */
export const UNSPACED = 2;

/** Whether a UTF-16 unit makes part of a word. */
export function wordClassOf(unit: number): number {
  const page = wordPages[unit >> 8] ?? makeWordPage(unit >> 8);
  return page[unit & 255]!;
}

function makeWordPage(number: number): Uint8Array {
  const page = new Uint8Array(256);
  for (let i = 0; i < 256; i++) {
    const unit = String.fromCharCode((number << 8) | i);
    const surrogate = number >= 0xd8 && number < 0xe0;
    if (unspaced.test(unit)) page[i] = UNSPACED;
    else if (surrogate || wordCharacter.test(unit)) page[i] = WORD;
  }
  wordPages[number] = page;
  return page;
}
