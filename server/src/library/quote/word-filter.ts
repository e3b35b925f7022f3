import { BREAK, UNSPACED, wordClassOf } from '../../text/characters.ts';
import { derived } from '../../text/derived.ts';
import type { SourceFile } from '../model.ts';

/** So many words of a quotation are asked for; one of them may be missing (divided at a line end, written as an entity). */
const MOST_TELLTALES = 4;

/**
 * A Bloom filter with one hash (Bloom 1970) over the words of a file as it is: says for certain that a word is not there, or
 * that it may be. A bit for each four letters keeps wrong answers under about one in five for a word, one in a hundred for
 * three.
 */
const wordFilterOf = derived((file: SourceFile): Uint32Array => {
  let bits = 1024;
  while (bits < file.original.length / 4) bits *= 2;
  const filter = new Uint32Array(bits / 32);
  eachWord(file.original, (_start, _end, hash) => {
    const bit = hash & (bits - 1);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  });
  return filter;
});

/** The hashes of the longest words of a quotation: those that the fewest sources hold. */
export function telltalesOf(texts: readonly string[]): number[] {
  const words: { length: number; hash: number }[] = [];
  for (const text of texts)
    eachWord(text, (start, end, hash) => {
      if (!words.some((word) => word.hash === hash)) words.push({ length: end - start, hash });
    });
  words.sort((a, b) => b.length - a.length);
  return words.slice(0, MOST_TELLTALES).map((word) => word.hash);
}

/** False when the file cannot hold a quotation: two of its telltale words, or the only one, are not there. */
export function mayHold(file: SourceFile, telltales: readonly number[]): boolean {
  const filter = wordFilterOf(file);
  const mask = filter.length * 32 - 1;
  let missing = 0;
  for (const hash of telltales) if ((filter[(hash & mask) >>> 5]! & (1 << (hash & 31))) === 0) missing++;
  return missing === 0 || (missing === 1 && telltales.length > 1);
}

function eachWord(text: string, visit: (start: number, end: number, hash: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = wordClassOf(text.charCodeAt(at));
    const start = at;
    let hash = 0x811c9dc5;
    do hash = Math.imul(hash ^ text.charCodeAt(at++), 0x01000193);
    while (kind !== UNSPACED && at < text.length && wordClassOf(text.charCodeAt(at)) === kind);
    if (kind !== BREAK) visit(start, at, (hash ^ (hash >>> 15)) >>> 0);
  }
}
