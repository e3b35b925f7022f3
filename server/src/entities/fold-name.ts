/**
 * A name as names are compared: accents off (but not the vowel signs of scripts that write vowels so), no signs that nobody sees, lower case, marks and white space between words as one space, all apostrophes as one. In
 * NFKC first, so that full-width letters and ligatures compare equal.
 */
export const foldName = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : folded(name));

/** Words of ASCII with one space between them: what most names are, and nothing to do but the case. */
const PLAIN = /^[a-z0-9&'()/]+(?: [a-z0-9&'()/]+)*$/i;

/**
 * Marks that names are written with and without, and signs without width. Those of Indic scripts, of Thai and of kana make other words: *राम* is
 * not *रमा*.
 */
const UNREAD =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Syriac}]|[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(UNREAD, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\s\-‐-―.,]+/gu, ' ')
    .trim();
