import { nameDistance } from './name-distance.ts';

export interface NearWord {
  readonly word: string;
  readonly cost: number;
}

/** Words of one length, each with a bit for each of its letters. */
interface Shelf {
  readonly words: readonly string[];
  readonly letters: Int32Array;
}

/** No slip is further than this. */
export const FURTHEST = 2;
/** Two edits seldom change more of the letters that a word has; several vowels for others may. */
const LETTERS_APART = 5;
/** So many answers are kept. */
const MOST_KNOWN = 5000;

/**
 * The words that are near a word. All words of about its length are gone through, but only those that have about the same letters are looked at
 * closely: at 100,000 words that takes well under a millisecond, and no memory beside the words.
 */
export class NearWords {
  private readonly shelves = new Map<number, Shelf>();
  private known = new Map<string, readonly NearWord[]>();

  /** `words`: folded, none twice. */
  constructor(words: Iterable<string>) {
    const byLength = new Map<number, string[]>();
    for (const word of words) {
      const same = byLength.get(word.length);
      if (same) same.push(word);
      else byLength.set(word.length, [word]);
    }
    for (const [length, all] of byLength)
      this.shelves.set(length, { words: all, letters: Int32Array.from(all, lettersOf) });
  }

  /** Those at most `FURTHEST` from a folded word, the nearest first. Answers are kept. */
  of(word: string): readonly NearWord[] {
    const before = this.known.get(word);
    if (before) return before;
    const found = this.search(word);
    if (this.known.size >= MOST_KNOWN) this.known = new Map();
    this.known.set(word, found);
    return found;
  }

  private search(word: string): NearWord[] {
    const letters = lettersOf(word);
    const found: NearWord[] = [];
    for (let length = word.length - FURTHEST; length <= word.length + FURTHEST; length++) {
      const shelf = this.shelves.get(length);
      if (!shelf) continue;
      for (let at = 0; at < shelf.words.length; at++) {
        if (bitsIn(shelf.letters[at]! ^ letters) > LETTERS_APART) continue;
        const cost = nameDistance(word, shelf.words[at]!, FURTHEST);
        if (cost <= FURTHEST) found.push({ word: shelf.words[at]!, cost });
      }
    }
    return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  }
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

/** How many bits of a number are set (Hacker's Delight, 5-1). */
function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
