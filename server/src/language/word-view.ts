import { MAYBE_LAST, NEVER_LAST, STARTERS } from './abbreviations.ts';
import { isDigit, isUpper } from './characters.ts';
import { tagsOf } from './cues/lexicon.ts';
import { ADVERB } from './cues/tags.ts';
import type { Word } from './words.ts';

/** How two neighbouring words are parted. */
export const NO_GAP = 0;
/** A comma, a dash, a bracket or a quotation mark. */
export const SOFT_GAP = 1;
/** A colon or a semicolon. */
export const HARD_GAP = 2;
/** The end of a sentence. */
export const FULL_STOP = 3;

/** How many words around a cue are looked at: longer clauses are rare, and the bound keeps hostile texts linear. */
export const REACH = 60;

/**
 * Words of a text with what rules ask about them. Unlike `cues/tagged.ts` it takes texts of several sentences and reads
 * quotations too: what it serves reports what any speaker says. Nothing is computed before it is asked for.
 */
export class WordView {
  constructor(
    readonly text: string,
    readonly words: readonly Word[],
  ) {}

  get length(): number {
    return this.words.length;
  }

  /** The word in lower case; empty outside the text and for citations. */
  lower(i: number): string {
    const word = this.words[i];
    return word === undefined || word.citation ? '' : word.lower;
  }

  /** May the word be of this class (see `cues/tags.ts`)? The classes that hang on its writing are not known here. */
  has(i: number, tag: number): boolean {
    return (tagsOf(this.lower(i)) & tag) !== 0;
  }

  /** Written with a capital. */
  capital(i: number): boolean {
    const word = this.words[i];
    return word !== undefined && isUpper(this.text.charCodeAt(word.start));
  }

  /** What parts word `i` from the one before it; a sentence ends before the first word and behind the last. */
  gap(i: number): number {
    if (i <= 0 || i >= this.words.length) return FULL_STOP;
    const from = this.words[i - 1]!.end;
    const to = this.words[i]!.start;
    if (to === from + 1 && this.text.charCodeAt(from) === 32 && this.text.charCodeAt(from - 1) !== 46) return NO_GAP;
    return gapOf(this, i, from, Math.min(to, from + 12));
  }

  /** The nearest word from `i` on that is no adverb; never behind a gap. */
  afterAdverbs(i: number): number {
    let at = i;
    while (at < this.length && isAdverb(this, at) && this.gap(at + 1) === NO_GAP) at++;
    return at;
  }

  /** The nearest word before `i` that is no adverb; -1 when a gap comes first. */
  beforeAdverbs(i: number): number {
    let at = i;
    while (at > 0 && this.gap(at) === NO_GAP) if (!isAdverb(this, --at)) return at;
    return -1;
  }
}

const LY_NO_ADVERB = /^(?:family|supply|reply|apply|rely|ally|likely|unlikely|italy|july|monopoly|assembly|comply)$/;

/** An adverb, by the lists or by its ending. */
export const isAdverb = (v: WordView, i: number): boolean => v.has(i, ADVERB) && !LY_NO_ADVERB.test(v.lower(i));

function gapOf(v: WordView, i: number, from: number, to: number): number {
  let found = NO_GAP;
  if (v.text.charCodeAt(from - 1) === 46 && v.capital(i) && isEnd(v, i)) return FULL_STOP;
  for (let at = from; at < to; at++) {
    const char = v.text[at]!;
    if (char === '.' || char === '!' || char === '?' || char === '…') {
      if (char !== '.' || isEnd(v, i)) return FULL_STOP;
    } else if (char === '\n' && v.text[at + 1] === '\n') return FULL_STOP;
    else if (char === ';' || char === ':') found = HARD_GAP;
    else if (found === NO_GAP && (',–—()[]|"“”«»‘’'.includes(char) || (char === '-' && v.text[at + 1] === ' ')))
      found = SOFT_GAP;
  }
  return found;
}

/** Does a stop between word `i` and the one before it end a sentence? Not behind titles and initials, not before small letters. */
function isEnd(v: WordView, i: number): boolean {
  const before = v.words[i - 1]!;
  const next = v.words[i]!;
  const first = v.text.charCodeAt(next.start);
  if (!isUpper(first) && !isDigit(first)) return v.text.charCodeAt(next.start) > 0x2000;
  const bare = before.lower.endsWith('.') ? before.lower.slice(0, -1) : before.lower;
  if (NEVER_LAST.has(bare) || (bare.length === 1 && v.capital(i - 1))) return false;
  return !MAYBE_LAST.has(bare) || STARTERS.has(next.lower);
}
