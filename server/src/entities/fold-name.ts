/**
 * A name as names are compared: accents off, lower case, marks and white space between words as one space, all apostrophes as one. In
 * NFKC first, so that full-width letters and ligatures compare equal.
 */
export const foldName = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : folded(name));

/** Words of ASCII with one space between them: what most names are, and nothing to do but the case. */
const PLAIN = /^[a-z0-9&'()/]+(?: [a-z0-9&'()/]+)*$/i;

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\s\-‐-―.,]+/gu, ' ')
    .trim();
