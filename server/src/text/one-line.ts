/**
 * A text as it reads on one line: each run of white space one space, words that a line end divided whole again (a hyphen
 * before a digit or a capital stays), no soft hyphens. The same rules as those of `foldText`, but for reading.
 */
export const asOneLine = (text: string): string =>
  text
    .replace(/([\p{L}\p{N}])\u00ad[ \t]*(?:\r\n|[\n\r])[ \t]*(?=[\p{L}\p{N}])/gu, '$1')
    .replace(/\u00ad/g, '')
    .replace(/(\p{L})[-\u2010][ \t]*(?:\r\n|[\n\r])[ \t]*(?=\p{Ll})/gu, '$1')
    .replace(/([\p{L}\p{N}][-\u2010])[ \t]*(?:\r\n|[\n\r])[ \t]*(?=[\p{L}\p{N}])/gu, '$1')
    .replace(/\s+/g, ' ');
