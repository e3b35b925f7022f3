import { isUpper } from '../characters.ts';
import { tagsOf } from '../cues/lexicon.ts';
import { BE, DETERMINER, NUMBER_WORD, PREPOSITION, PRONOUN } from '../cues/tags.ts';
import { MONTHS } from '../dates/names.ts';
import { isJoined, type Phrase, phraseAt } from '../phrases.ts';
import type { Word } from '../words.ts';
import { COMPARED_CASES, COMPARED_GROUPS, PHRASES, type PhraseCue } from './cues.ts';
import type { CausalCue } from './model.ts';
import { phrasalVerb } from './phrasal.ts';
import { phrasalCueAt, verbCueAt } from './verb-cue.ts';
import { causalVerb } from './verbs.ts';

/** The cues of a text in order; they do not overlap. */
export function cuesIn(text: string, words: readonly Word[]): CausalCue[] {
  const found: CausalCue[] = [];
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    const verb = causalVerb(lower);
    const phrasal = phrasalVerb(lower);
    const cue =
      (phrasal && phrasalCueAt(text, words, at, phrasal)) ??
      (verb && verbCueAt(text, words, at, verb)) ??
      phraseCueAt(text, words, at);
    if (!cue) continue;
    found.push(cue);
    at = cue.next - 1;
  }
  return found;
}

function phraseCueAt(text: string, words: readonly Word[], at: number): CausalCue | null {
  const phrase = phraseAt(PHRASES, text, words, at);
  if (!phrase || !holds(text, words, at, phrase)) return null;
  return {
    first: at,
    next: at + phrase.words.length,
    kind: phrase.value.kind,
    adjunct: phrase.value.test === 'due' || ADJUNCTS.has(phrase.words[0]!),
  };
}

/** They hang on a sentence that has a negation of its own: *It did not open because of rain*. */
const ADJUNCTS = new Set('because thanks owing as on by in'.split(' '));

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

function holds(text: string, words: readonly Word[], at: number, { words: phrase, value }: Phrase<PhraseCue>): boolean {
  const before = lowerAt(words, at - 1);
  const next = lowerAt(words, at + phrase.length);
  switch (value.test) {
    case 'none':
      return true;
    case 'after-be':
      return afterBe(text, words, at);
    case 'after-have':
      return hasBefore(words, at);
    case 'noun':
      // *the Football Association*: a body.
      return !isUpper(text.charCodeAt(words[at]!.start)) && next !== 'of';
    case 'compared':
      return comparesCases(text, words, at);
    case 'due':
      // *is due to open in May*
      return !(isBe(before) && OPENINGS.test(next));
    case 'no-noun':
      return (tagsOf(before) & DETERMINER) === 0;
    case 'after':
      return (
        next !== '' &&
        next !== 'all' &&
        !AFTER_NOTHING.test(before) &&
        !(SPELL.test(before) && !goesOn(text, words, at + 1))
      );
    case 'following':
      return isJoined(text, words, at + 1) && !isBe(before) && (tagsOf(before) & (DETERMINER | PREPOSITION)) === 0;
    case 'play':
      return playsBefore(words, at);
    case 'group':
      return (
        isCase(words, at + 1) ||
        COMPARED_GROUPS.has(next) ||
        (COMPARED_GROUPS.has(lowerAt(words, at + phrase.length + 1)) && !isNumber(next)) ||
        isDescribed(text, words, at + 1) ||
        // *than in 2024* and *than 100 people* compare no groups.
        ((tagsOf(next) & DETERMINER) !== 0 && COMPARED_GROUPS.has(lowerAt(words, at + phrase.length + 1)))
      );
  }
}

/** What is due to happen, and no cause. */
const OPENINGS =
  /^(?:be|begin|start|end|meet|open|expire|close|take|vote|finish|report|appear|arrive|leave|return|visit|publish|retire|come|go|have|sign|speak|run|face|stand|launch|decide|announce)$/;

const AFTER_NOTHING = /^(?:look|looks|looked|looking|named|called)$/;
const SPELL = /^(?:day|year|week|month)$/;

/** *the year after its lamps were replaced*, and not *the year after* or *year after year*. */
const goesOn = (text: string, words: readonly Word[], at: number): boolean =>
  isJoined(text, words, at) &&
  ((tagsOf(lowerAt(words, at)) & (DETERMINER | PRONOUN)) !== 0 || lowerAt(words, at).endsWith('ing'));

const isBe = (lower: string): boolean => (tagsOf(lower) & BE) !== 0;

/** *was the main cause of*, *is partly responsible for*: a form of *be*, *become* or *held* within five words. */
function afterBe(text: string, words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 5 && isJoined(text, words, i + 1); i--)
    if (isBe(words[i]!.lower) || /^(?:held|became|remains?|remained|proved|considered)$/.test(words[i]!.lower))
      return true;
  return false;
}

/** *had no lasting effect* */
function hasBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--)
    if (/^(?:ha[sd]|have|having|exert(?:s|ed)?|shows?|showed|produced?|produces)$/.test(words[i]!.lower)) return true;
  return false;
}

/** *was higher in towns*, *were better with it*: cases side by side; *higher in May* and *in 2024* are dates. */
function comparesCases(text: string, words: readonly Word[], at: number): boolean {
  return isCase(words, at + 1) && isJoined(text, words, at + 1) && afterBe(text, words, at);
}

const isNumber = (lower: string): boolean => /\d/.test(lower) || (tagsOf(lower) & NUMBER_WORD) !== 0;

/** *ports which had stayed out*, *regions without letters*: a plural that a relative clause or *with* tells from the others. */
function isDescribed(text: string, words: readonly Word[], at: number): boolean {
  const from = (tagsOf(lowerAt(words, at)) & DETERMINER) !== 0 ? at + 1 : at;
  for (let i = from; i < from + 2 && isJoined(text, words, i + 1); i++)
    if (/[^s]s$/.test(lowerAt(words, i)) && /^(?:which|who|that|with|without|where)$/.test(lowerAt(words, i + 1)))
      return true;
  return false;
}

/** *in towns*, and not *in 2024* or *in May*. */
function isCase(words: readonly Word[], at: number): boolean {
  const behind = lowerAt(words, at + 1);
  return COMPARED_CASES.has(lowerAt(words, at)) && behind !== '' && !/^\d/.test(behind) && !MONTHS.has(behind);
}

/** *plays an important role in* */
function playsBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) if (/^play(?:s|ed|ing)?$/.test(words[i]!.lower)) return true;
  return false;
}
