import type { Word } from './words.ts';

/** A phrase of one or more lower-cased words, and what it stands for. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A table of phrases from lists: each a value and its phrases in lower case, parted by `|`. */
export function phrasesOf<T>(lists: readonly (readonly [T, string])[]): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [value, list] of lists)
    for (const phrase of list.split('|')) {
      const words = phrase.trim().split(/\s+/);
      const all = byFirst.get(words[0]!) ?? [];
      all.push({ words, value });
      all.sort((a, b) => b.words.length - a.words.length);
      byFirst.set(words[0]!, all);
    }
  return byFirst;
}

/** The longest phrase that starts at a word, its words parted by white space alone; null when none does. */
export function phraseAt<T>(phrases: Phrases<T>, text: string, words: readonly Word[], at: number): Phrase<T> | null {
  const starting = phrases.get(words[at]!.lower);
  if (starting === undefined) return null;
  for (const phrase of starting) if (standsAt(phrase.words, text, words, at)) return phrase;
  return null;
}

function standsAt(phrase: readonly string[], text: string, words: readonly Word[], at: number): boolean {
  for (let i = 1; i < phrase.length; i++)
    if (words[at + i]?.lower !== phrase[i] || !isJoined(text, words, at + i)) return false;
  return true;
}

/** How much white space between two words is looked at: more than this parts them. */
const WIDEST_GAP = 8;

/** Is there nothing but white space between a word and the one before it? False for the first and beyond the last word. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  if (word.start === before.end + 1 && text.charCodeAt(before.end) === 32) return true;
  return word.start - before.end <= WIDEST_GAP && text.slice(before.end, word.start).trim() === '';
}
