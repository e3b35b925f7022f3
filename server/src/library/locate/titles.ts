/** A heading title or a locator's value as they are compared: case, quote marks, dashes and mark-up do not count. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/["'`*\u2018-\u201f\u00ab\u00bb]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,?!…]+$/, '');
}

/** A heading's fragment as GitHub makes it: lower case, no punctuation, hyphens for spaces. */
export const slugOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
