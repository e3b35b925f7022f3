import { type Word, wordsOf } from '../../language/words.ts';
import { asOneLine } from '../../text/one-line.ts';
import { termsOf } from './terms.ts';

const USUAL_LENGTH = 160;

/**
 * The part of a passage where most of the given words stand (in one form or another), on one line, cut at words and
 * marked with `…` where it is cut. `length` is in characters and may be missed by a word. A passage without any of the
 * words is shown from its beginning.
 */
export function passagePreview(text: string, words: readonly string[], length = USUAL_LENGTH): string {
  const wanted = new Set(words.flatMap((word) => wordsOf(word).flatMap((part) => termsOf(word, part))));
  const places = wordsOf(text);
  const { first, last } = bestWindow(text, places, wanted, length);
  const start = first === 0 ? 0 : places[first]!.start;
  const end = last >= places.length - 1 ? text.length : places[last]!.end;
  const shown = asOneLine(text.slice(start, end)).trim();
  return (start > 0 ? '… ' : '') + shown + (end < text.length ? ' …' : '');
}

/** Words by index, both ends included. */
interface Window {
  readonly first: number;
  readonly last: number;
}

/** About `length` characters around the words that have the most different wanted terms; the beginning if there are none. */
function bestWindow(text: string, places: readonly Word[], wanted: ReadonlySet<number>, length: number): Window {
  const terms = places.map((word) => termsOf(text, word).filter((term) => wanted.has(term)));
  const held = new Map<number, number>();
  let core: Window = { first: 0, last: 0 };
  let most = 0;
  for (let first = 0, last = 0; last < places.length; last++) {
    for (const term of terms[last]!) held.set(term, (held.get(term) ?? 0) + 1);
    while (first < last && (terms[first]!.length === 0 || places[last]!.end - places[first]!.start > length))
      for (const term of terms[first++]!) drop(held, term);
    if (held.size > most) {
      most = held.size;
      core = { first, last };
    }
  }
  return widened(places, core, length);
}

function drop(held: Map<number, number>, term: number): void {
  const left = held.get(term)! - 1;
  if (left === 0) held.delete(term);
  else held.set(term, left);
}

/** The window grown to `length`: a third of the room before, the rest behind, and what is left before again. */
function widened(places: readonly Word[], { first, last }: Window, length: number): Window {
  let start = first;
  let end = last;
  const width = (from: number, to: number): number => (places[to]?.end ?? 0) - (places[from]?.start ?? 0);
  const before = width(first, last) + (length - width(first, last)) / 3;
  while (start > 0 && width(start - 1, last) <= before) start--;
  while (end < places.length - 1 && width(start, end + 1) <= length) end++;
  while (start > 0 && width(start - 1, end) <= length) start--;
  return { first: start, last: end };
}
