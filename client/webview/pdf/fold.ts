/*
 * What of a text counts when words are looked for in a PDF: letters and digits. Hyphens, spaces, ligatures, accents and case depend on
 * who set the page and on who read it.
 */

/** A folded text, and of each of its code units where it comes from. */
export interface Folded {
  readonly text: string;
  /** Of each code unit of `text` the character that it comes from: its index in the list of texts, and its span there (UTF-16). */
  readonly from: readonly { readonly index: number; readonly start: number; readonly end: number }[];
}

const COUNTS = /[\p{L}\p{N}]/u;

/** The letters and digits of a text, in lower case, compatibility forms (`ﬁ`, `²`) resolved, accents dropped. */
export const foldText = (text: string): string => fold([text]).text;

/** The same of several texts in a row, as if they were one. */
export function fold(texts: readonly string[]): Folded {
  const from: { index: number; start: number; end: number }[] = [];
  let text = '';
  for (const [index, each] of texts.entries()) {
    let start = 0;
    for (const character of each) {
      const end = start + character.length;
      for (const part of character.normalize('NFKD').toLowerCase()) {
        if (!COUNTS.test(part)) continue;
        text += part;
        for (let i = 0; i < part.length; i++) from.push({ index, start, end });
      }
      start = end;
    }
  }
  return { text, from };
}
