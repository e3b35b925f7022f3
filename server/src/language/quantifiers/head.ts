import { tagsOf } from '../cues/lexicon.ts';
import * as tag from '../cues/tags.ts';
import { isJoined } from '../phrases.ts';
import { stemOf } from '../stems.ts';
import type { Word } from '../words.ts';

const FUNCTION =
  tag.PREPOSITION |
  tag.CONJUNCTION |
  tag.RELATIVE |
  tag.PRONOUN |
  tag.AUXILIARY |
  tag.ADVERB |
  tag.NEGATION |
  tag.DETERMINER;
const VERB = tag.REPORTING | tag.EVENT | tag.CHANGE;
/** No noun phrase has more words before its head. */
const LONGEST = 4;

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';
const PLURAL = /[^s'iu]s$|(?:^|-)(?:people|men|women|children|police|media|data)$/;

/** They end like adverbs. */
const NOUN_IN_LY =
  /^(?:family|ally|assembly|anomaly|monopoly|rally|reply|fly|daily|weekly|monthly|yearly|elderly|early|friendly|costly|deadly|hourly|italy)$/;

/** Nouns that tell of what somebody says, in other places: *the school line to Ulm*, *every second letter*. */
const NOUN_OF_SAYING =
  /^(?:lines?|minds?|words?|letter|statement|notice|entry|article|clause|memo|petition|verdict|ruling|opinion|belief|position|defen[cs]e|argument|complaint|objection|story|theory|legend|perspective|standpoint|judge?ment|account|accusation|allegation|e-?mail)$/;

/** Does the noun phrase end before this word: at a function word, or at a verb that is no plural noun? */
export function endsPhrase(lower: string): boolean {
  if (NOUN_IN_LY.test(lower) || NOUN_OF_SAYING.test(lower)) return false;
  const tags = tagsOf(lower);
  return (tags & FUNCTION) !== 0 || ((tags & VERB) !== 0 && !lower.endsWith('s'));
}

/**
 * The stem of the noun that a quantifier before word `from` counts, null without one: the first plural of the phrase
 * (*most rare earth producers*), else its last word. With `singular`, behind *every* and *each*, an *-s* is a verb.
 */
export function nounAfter(text: string, words: readonly Word[], from: number, singular: boolean): string | null {
  let at = from;
  while (at - from < 3 && isJoined(text, words, at) && isOpening(lowerAt(words, at))) at++;
  const first = at;
  for (; at - first < LONGEST && isJoined(text, words, at); at++) {
    const { lower } = words[at]!;
    if (endsPhrase(lower) && !(at === first && isParticiple(words, at))) break;
    // *have all agreed*
    if (lower.length > 4 && lower.endsWith('ed') && !isParticiple(words, at)) break;
    if (!PLURAL.test(lower)) continue;
    if (!singular) return stemOf(lower);
    if (at > first) return stemOf(lowerAt(words, at - 1));
  }
  if (at === first) return null;
  const whole = at - first < LONGEST;
  return stemOf(lowerAt(words, whole ? at - 1 : first));
}

/** *of the*, *these*, *its three* */
function isOpening(lower: string): boolean {
  const tags = tagsOf(lower);
  return lower === 'of' || lower === 'other' || (tags & (tag.DETERMINER | tag.NUMBER_WORD)) !== 0 || /^\d/.test(lower);
}

/** *reported cases*: a participle before a plural. */
const isParticiple = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at).endsWith('ed') && PLURAL.test(lowerAt(words, at + 1));
