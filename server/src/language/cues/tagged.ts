import type { Span } from '../../text/span.ts';
import { classAt, classOf, DIGIT, UPPER } from '../characters.ts';
import { findQuotations, type Quotation } from '../quotations.ts';
import { type Word, wordsOf } from '../words.ts';
import { tagsOf } from './lexicon.ts';
import { ADVERB, CAPITAL, CITATION, DIGITS, MODAL, ORDINARY, QUOTED } from './tags.ts';

/** How two neighbouring words are parted: not at all, by a comma, dash, bracket or quotation mark, or by `;` or `:`. */
export const NO_BREAK = 0;
export const SOFT_BREAK = 1;
export const HARD_BREAK = 2;

/** No sentence of prose is longer (some 800 words); what runs on without a stop is read up to here. */
const LONGEST = 5000;

/** No clause has its subject in these: what follows is a noun. */
const OWNER = /^(?:the|an?|his|her|its|their|our|my|your)$|.'s$/;
const QUOTED_AT_ALL = /["'“”„‘‚«»‹›]/;
const NONE: readonly Quotation[] = [];

/** A sentence ready for the rules: its words, what each can be, and what stands in quotations. */
export class Tagged {
  readonly words: readonly Word[];
  readonly tags: Int32Array;
  readonly quotations: readonly Quotation[];
  /** All tags of the sentence at once: a rule whose words are not among them need not run. */
  readonly all: number;

  readonly text: string;

  constructor(sentence: string) {
    const text = sentence.length > LONGEST ? sentence.slice(0, LONGEST) : sentence;
    this.text = text;
    this.words = wordsOf(text);
    const marked = QUOTED_AT_ALL.test(text);
    this.quotations = marked ? findQuotations(text) : NONE;
    this.tags = new Int32Array(this.words.length);
    let all = 0;
    for (let i = 0; i < this.words.length; i++) {
      const tags = tagsIn(text, this.words[i]!);
      all |= this.tags[i] = (tags & MODAL) !== 0 && this.isNamed(i) ? tags & ~MODAL : tags;
    }
    if (marked) all = this.hide(quotedIn(text, this.quotations));
    this.all = all;
  }

  get length(): number {
    return this.words.length;
  }

  /** The word in lower case; empty outside the sentence and inside quotations. */
  lower(i: number): string {
    return this.has(i, QUOTED) ? '' : (this.words[i]?.lower ?? '');
  }

  has(i: number, tag: number): boolean {
    return ((this.tags[i] ?? 0) & tag) !== 0;
  }

  /** The text from the first to the last of these words, both included. */
  spanOf(first: number, last: number): Span {
    return { start: this.words[first]!.start, end: this.words[last]!.end };
  }

  /** The words as written, on one line. */
  textOf(first: number, last: number): string {
    return this.text.slice(this.words[first]!.start, this.words[last]!.end).replace(/\s+/g, ' ');
  }

  /** What parts word `i` from the one before it. The first word starts after a hard break. */
  breakBefore(i: number): number {
    if (i <= 0 || i >= this.words.length) return HARD_BREAK;
    let found = NO_BREAK;
    const from = this.words[i - 1]!.end;
    const to = this.words[i]!.start;
    // Most words stand one space apart.
    if (to === from + 1 && this.text.charCodeAt(from) === 32) return NO_BREAK;
    for (let at = from; at < to; at++) {
      const char = this.text[at]!;
      if (char === ';' || char === ':') return HARD_BREAK;
      if (',–—()[]|"“”«»…'.includes(char) || (char === '-' && this.text[at + 1] === ' ')) found = SOFT_BREAK;
    }
    return found;
  }

  /** Does a colon stand right before word `i`? */
  colonBefore(i: number): boolean {
    return this.between(i).includes(':');
  }

  /** Does a round bracket stand right before word `i`? */
  bracketBefore(i: number): boolean {
    return /[()]/.test(this.between(i));
  }

  private between(i: number): string {
    return i > 0 && i < this.words.length ? this.text.slice(this.words[i - 1]!.end, this.words[i]!.start) : '';
  }

  /** The nearest word before `i` that is no adverb; -1 when there is none. */
  beforeAdverbs(i: number): number {
    let at = i - 1;
    while (at >= 0 && this.has(at, ADVERB)) at--;
    return at;
  }

  /** The nearest word from `i` on that is no adverb; the number of words when there is none. */
  afterAdverbs(i: number): number {
    let at = i;
    while (at < this.length && this.has(at, ADVERB)) at++;
    return at;
  }

  /** Is the modal at `i` none: *in May*, *by Will Hartnell*, *the army's might*, *her will*, *a must*? */
  private isNamed(i: number): boolean {
    if (i === 0) return false;
    return OWNER.test(this.words[i - 1]!.lower) || (classAt(this.text, this.words[i]!.start) & UPPER) !== 0;
  }

  private hide(hidden: readonly Span[]): number {
    let next = 0;
    let all = 0;
    for (let i = 0; i < this.words.length; i++) {
      const word = this.words[i]!;
      while (next < hidden.length && hidden[next]!.end <= word.start) next++;
      if (next < hidden.length && hidden[next]!.start < word.start) this.tags[i] = QUOTED;
      all |= this.tags[i]!;
    }
    return all;
  }
}

/**
 * The quotations of a sentence, and what a curly mark without its partner leaves open: a long quotation is cut into
 * sentences, of which the first has only the opening and the last only the closing mark.
 */
function quotedIn(text: string, quotations: readonly Quotation[]): Span[] {
  const hidden = quotations.map((quotation) => quotation.outer);
  const open = text.lastIndexOf('“');
  if (open >= 0 && !hidden.some((span) => span.start <= open && open < span.end))
    hidden.push({ start: open, end: text.length });
  const close = text.indexOf('”');
  if (close >= 0 && !hidden.some((span) => span.start <= close && close < span.end))
    hidden.unshift({ start: -1, end: close });
  return hidden;
}

function tagsIn(text: string, word: Word): number {
  if (word.citation) return CITATION;
  let tags = tagsOf(word.lower);
  if ((classAt(text, word.start) & UPPER) !== 0) tags |= CAPITAL;
  // No word of the lists holds a digit.
  if ((tags & ORDINARY) !== 0) return tags;
  for (let at = word.start; at < word.end; at++) {
    if ((classOf(text.charCodeAt(at)) & DIGIT) !== 0) return tags | DIGITS;
  }
  return tags;
}
