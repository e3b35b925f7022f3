import { isUpper } from '../characters.ts';
import { MONTHS, WEEKDAYS } from '../dates/names.ts';
import { isJoined } from '../phrases.ts';
import type { Word } from '../words.ts';
import { endsPhrase } from './head.ts';
import { GROUPS, PLACES } from './restriction-words.ts';

/** A place or a group: content from word `inside` up to, without, `next`. */
export interface Scope {
  readonly inside: number;
  readonly next: number;
  readonly kind: 'in' | 'among';
}

/** The words of a noun phrase that are looked at. */
const LONGEST = 8;
const OF_A_PHRASE =
  /^(?:the|a|an|of|its|their|this|these|those|such|other|more|most|some|many|several|all|both|near|north|south|east|west)$/;

/** The scope that the preposition at a word opens; null when it opens none (*in May*, *in fact*, *for trade*). */
export function scopeAt(text: string, words: readonly Word[], at: number): Scope | null {
  switch (words[at]!.lower) {
    case 'in':
    case 'across':
    case 'within':
    case 'throughout':
    case 'inside':
    case 'outside':
    case 'at':
      return phraseWith(text, words, at, 'in', isPlaceOrGroup);
    case 'among':
    case 'amongst':
      return phraseWith(text, words, at, 'among', () => true);
    case 'for':
      return phraseWith(text, words, at, 'among', isGroup);
    case 'aged':
      return agesAfter(text, words, at);
    default:
      return null;
  }
}

type Test = (text: string, word: Word) => boolean;

const isGroup: Test = (_, { lower }) => GROUPS.has(lower) || lower.endsWith('-year-olds');
const isPlaceOrGroup: Test = (text, word) =>
  isGroup(text, word) ||
  PLACES.has(word.lower) ||
  (isUpper(text.charCodeAt(word.start)) && !MONTHS.has(word.lower) && !WEEKDAYS.has(word.lower));

/** The phrase behind a preposition, up to the last word that passes the test. */
function phraseWith(text: string, words: readonly Word[], at: number, kind: 'in' | 'among', test: Test): Scope | null {
  let next = 0;
  for (let i = at + 1; i <= at + LONGEST && isJoined(text, words, i); i++) {
    const word = words[i]!;
    const goesOn = OF_A_PHRASE.test(word.lower);
    // *in support of Norway*: no place before *of*.
    if (word.lower === 'of' && next < i) break;
    if (endsPhrase(word.lower) && !goesOn && !isUpper(text.charCodeAt(word.start))) break;
    if ((!goesOn || isGroup(text, word)) && !/^\d{4}$/.test(word.lower) && test(text, word)) next = i + 1;
  }
  return next === 0 ? null : { inside: at + 1, next, kind };
}

/** *aged 18 to 24*, *aged over 65* */
function agesAfter(text: string, words: readonly Word[], at: number): Scope | null {
  let next = at + 1;
  while (
    next <= at + 4 &&
    isJoined(text, words, next) &&
    /^(?:\d.*|to|and|or|over|under|between|above|below)$/.test(words[next]!.lower)
  )
    next++;
  while (next > at + 1 && !/^\d/.test(words[next - 1]!.lower)) next--;
  return next > at + 1 ? { inside: at + 1, next, kind: 'among' } : null;
}
