/**
 * A text without accents and other marks on letters (*Vossová*: *Vossova*), decomposed by NFD. What is plain ASCII, as nearly all words are,
 * comes back as it is: decomposing takes longer than all else that is done with a word.
 */
export const withoutAccents = (text: string): string =>
  isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '');

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
