import { type Word, wordsOf } from '../../language/words.ts';
import { termsOf } from './terms.ts';

/** A term that is looked for. */
export interface QueryTerm {
  readonly term: number;
  /** The word of the sentence that it comes from, lower case. */
  readonly word: string;
  /** How much it counts. */
  readonly weight: number;
}

/*
 * What a claim and its source share first of all: figures, then names and dates. The weights lift such a word over one
 * plain word that is as rare, and not over two.
 */
const FIGURE = 1.8;
const DATE = 1.5;
const NAME = 1.5;

/** A sentence has fewer; more (a pasted document) would only cost time. */
const MOST_TERMS = 200;

const dateWord =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** What to look for in a sentence: each term once, with the weight of its weightiest word. */
export function queryOf(sentence: string): QueryTerm[] {
  const terms = new Map<number, QueryTerm>();
  for (const [i, word] of wordsOf(sentence).entries()) {
    const weight = weightOf(sentence, word, i === 0);
    for (const term of termsOf(sentence, word)) {
      const before = terms.get(term);
      if (!before && terms.size >= MOST_TERMS) continue;
      if (!before || before.weight < weight) terms.set(term, { term, word: before?.word ?? word.lower, weight });
    }
  }
  return [...terms.values()];
}

function weightOf(sentence: string, word: Word, first: boolean): number {
  const written = sentence.slice(word.start, word.end);
  if (/\d/.test(written)) return /^(?:1[5-9]|20)\d\d$/.test(written) ? DATE : FIGURE;
  if (dateWord.test(word.lower) && isCapital(written)) return DATE;
  return isCapital(written) && (!first || isCapital(written.slice(1))) ? NAME : 1;
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
