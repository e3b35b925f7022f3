import type { Tagged } from './tagged.ts';
import {
  AUXILIARY,
  CALENDAR,
  CAPITAL,
  CHANGE,
  CITATION,
  DETERMINER,
  DIGITS,
  EVENT,
  ORDINARY,
  PREPOSITION,
  QUOTED,
  REPORTING,
} from './tags.ts';
import { isFiniteVerb } from './verb-forms.ts';

/** Endings of abstract nouns: a capital at the start of a sentence makes no name of them. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ing|ance|ence|ism|ship|age|ure|als|ers|ors|ies|ed)$/;

/** Names with such an ending. */
const PLACES = new Set(
  'Beijing Nanjing Chongqing Boeing France Florence Provence Texas Laos Paris Cyprus Honduras Brussels'.split(' '),
);

/** Can this word be (part of) a proper name? At the start of a sentence a capital alone does not tell. */
export function isName(s: Tagged, i: number): boolean {
  if (!s.has(i, CAPITAL) || s.has(i, CALENDAR | CITATION | QUOTED)) return false;
  const word = s.textOf(i, i);
  if (word === 'May' || word === 'March') return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (i > 0 && !opensSentence(s, i)) return true;
  if (/^\p{Lu}{2}/u.test(word)) return true;
  if (s.has(i, ORDINARY)) return false;
  if (/['’]s$/.test(word) || (s.has(i + 1, CAPITAL) && s.breakBefore(i + 1) === 0)) return true;
  return (PLACES.has(word) || (!ABSTRACT.test(word) && !word.endsWith('s'))) && verbBehind(s, i + 1);
}

/** Behind a colon a capital tells no more than at the start. */
const opensSentence = (s: Tagged, i: number): boolean =>
  /[.:!?]["“‘(\s]*$/.test(s.text.slice(s.words[i - 1]!.end, s.words[i]!.start));

/** *Liu resigned*, *Baotou lies in*: what follows can only be a verb. */
function verbBehind(s: Tagged, i: number): boolean {
  if (s.has(i, AUXILIARY | EVENT | CHANGE)) return true;
  if (s.has(i, REPORTING) && !s.lower(i).endsWith('s')) return true;
  return isFiniteVerb(s, i) && s.lower(i + 1) !== 'of' && s.has(i + 1, DETERMINER | PREPOSITION | CAPITAL | DIGITS);
}

const goesOn = (s: Tagged, i: number): boolean => s.has(i, CAPITAL) && s.breakBefore(i) === 0;

/** The first name of the sentence, all its words; null when there is none. */
export function firstName(s: Tagged): string | null {
  if ((s.all & CAPITAL) === 0) return null;
  for (let i = 0; i < s.length; i++) {
    if (!isName(s, i)) continue;
    let last = i;
    while (goesOn(s, last + 1) || (s.lower(last + 1) === 'of' && s.breakBefore(last + 1) === 0 && goesOn(s, last + 2)))
      last++;
    return s.textOf(i, last);
  }
  return null;
}
