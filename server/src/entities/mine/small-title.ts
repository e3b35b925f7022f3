import { isJoined } from '../../language/phrases.ts';
import { isTitle, isTitleModifier } from '../../language/proper-names/titles.ts';
import type { Word } from '../../language/words.ts';

/** Titles that are ordinary words as well, or stand before things: *general*, *lord*. In small letters they are none. */
const ORDINARY = new Set(
  'general major speaker officer chair miss lady lord judge justice king queen prince pope'.split(' '),
);
/** No title has more words. */
const LONGEST = 4;

/** *Deputy minister*, *chancellor*: a title in small letters right before the word at `at`, as written; null: there is none. */
export function smallTitleBefore(text: string, words: readonly Word[], at: number): string | null {
  const last = words[at - 1];
  if (last === undefined || !isTitle(last.lower) || ORDINARY.has(last.lower) || !isJoined(text, words, at)) return null;
  let first = at - 1;
  while (at - first < LONGEST && isJoined(text, words, first) && belongs(words[first - 1]!.lower)) first--;
  return text.slice(words[first]!.start, last.end);
}

const belongs = (lower: string): boolean => isTitleModifier(lower) || (isTitle(lower) && !ORDINARY.has(lower));
