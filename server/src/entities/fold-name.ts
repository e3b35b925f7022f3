/**
 * A name as names are compared: accents off, lower case, marks and white space between words as one space, all apostrophes as one. In
 * NFKC first, so that full-width letters and ligatures compare equal.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/[\s\-‐-―.,]+/gu, ' ')
    .trim();
