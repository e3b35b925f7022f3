import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from './words.ts';

/** A word or phrase that a house does not want, in all forms that it gives. */
export interface HouseWord {
  /** As written, without white space at their ends; never empty. */
  readonly terms: readonly string[];
  /** What to write in their place; null: whatever the writer finds. */
  readonly instead: string | null;
  /** A sentence; null where the house gives no reason. */
  readonly why: string | null;
  /** Not unwanted, but allowed: takes a word of the profile's own list off. */
  readonly allow: boolean;
}

/** A house word as it stands in a text. */
export interface FoundHouseWord {
  readonly span: Span;
  readonly entry: HouseWord;
  /** What to write there, its first letter as that of what stands there. */
  readonly instead: string | null;
}

interface Term {
  readonly text: string;
  readonly entry: HouseWord;
  readonly words: readonly Word[];
}

/** Lower-cased, white space as one blank: how terms are compared. */
export const foldTerm = (term: string): string => term.trim().replace(/\s+/g, ' ').toLowerCase();

/** The terms by their first word, the longest first. */
const termsOf = derived((entries: readonly HouseWord[]) => {
  const byWord = new Map<string, Term[]>();
  for (const entry of entries)
    for (const text of entry.allow ? [] : entry.terms) {
      const words = wordsOf(text);
      const first = words[0]?.lower;
      if (first !== undefined) byWord.set(first, [...(byWord.get(first) ?? []), { text, entry, words }]);
    }
  for (const terms of byWord.values()) terms.sort((a, b) => b.words.length - a.words.length);
  return byWord;
});

/**
 * The house words in a sentence, in order, none over another: whole words as they are written, in capitals or not (a term all in capitals, *IT*,
 * only in capitals), with *'s* behind them too. Where the text has already what is to be written in their place, around them, there are
 * none. Whose words they are is for others to say. Time grows with the length of the text.
 */
export function houseWordsIn(text: string, entries: readonly HouseWord[], words = wordsOf(text)): FoundHouseWord[] {
  const terms = termsOf(entries);
  const found: FoundHouseWord[] = [];
  if (terms.size === 0) return found;
  for (let at = 0; at < words.length; at++) {
    const term = (terms.get(words[at]!.lower) ?? terms.get(bare(words[at]!.lower)) ?? []).find((each) =>
      standsAt(text, words, at, each),
    );
    if (!term) continue;
    const span = spanOf(words, at, term);
    const { entry } = term;
    const instead = entry.instead && inCaseOf(text, span, term.text, entry.instead);
    // *Internet*, where the house wants a capital and it stands there.
    if (instead !== text.slice(span.start, span.end) && !isSaid(text, span, entry.instead))
      found.push({ span, entry, instead });
    at += term.words.length - 1;
  }
  return found;
}

const bare = (lower: string): string => lower.replace(/'s$/, '');

function standsAt(text: string, words: readonly Word[], at: number, term: Term): boolean {
  const last = term.words.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = words[at + i];
    const { lower } = term.words[i]!;
    if (!word || word.citation || (word.lower !== lower && !(i === last && bare(word.lower) === lower))) return false;
    if (i > 0 && gap(text, words, at + i) !== gap(term.text, term.words, i)) return false;
  }
  const { start, end } = spanOf(words, at, term);
  return !isAllCapitals(term.text) || text.slice(start, end).replace(/\s+/g, ' ') === term.text;
}

const gap = (text: string, words: readonly Word[], i: number): string =>
  text.slice(words[i - 1]!.end, words[i]!.start).replace(/\s+/g, ' ');

function spanOf(words: readonly Word[], at: number, { words: own }: Term): Span {
  const last = words[at + own.length - 1]!;
  const possessive = last.lower !== own.at(-1)!.lower;
  return { start: words[at]!.start, end: possessive ? last.end - 2 : last.end };
}

const isAllCapitals = (term: string): boolean => /\p{Lu}\P{Ll}*\p{Lu}/u.test(term) && !/\p{Ll}/u.test(term);

/** *minister*, where the house writes *prime minister*. */
function isSaid(text: string, { start, end }: Span, instead: string | null): boolean {
  if (instead === null || instead.length <= end - start) return false;
  const from = Math.max(0, end - instead.length);
  const at = text
    .slice(from, start + instead.length)
    .toLowerCase()
    .indexOf(instead.toLowerCase());
  return at >= 0 && from + at <= start;
}

/** With a capital where one stands and the term has none (*Utilise* → *Use*), and at the head of the sentence. */
function inCaseOf(text: string, { start }: Span, term: string, instead: string): string {
  const hasCapital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  const isHead = !/[\p{L}\p{N}]/u.test(text.slice(0, start));
  return hasCapital && (isHead || !/^\p{Lu}/u.test(term)) ? instead[0]!.toUpperCase() + instead.slice(1) : instead;
}
