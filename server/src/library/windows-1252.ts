/** What Windows-1252 has at 80 to 9F (WHATWG Encoding, index windows-1252); five places are control characters. */
const table =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * The text of bytes in Windows-1252 that were decoded as Latin-1: Node 20 takes one for the other, which loses quotation marks
 * and dashes.
 */
export const fromLatin1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (c) => table[c.charCodeAt(0) - 0x80]!);
