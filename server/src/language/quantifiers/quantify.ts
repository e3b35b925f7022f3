import type { Span } from '../../text/span.ts';
import { tagsOf } from '../cues/lexicon.ts';
import { BE, DETERMINER, NUMBER_WORD } from '../cues/tags.ts';
import { isJoined, phraseAt } from '../phrases.ts';
import { type Word, wordsOf } from '../words.ts';
import { nounAfter } from './head.ts';
import { QUANTIFIERS, WITHOUT_NOUN } from './quantifier-words.ts';

/** A word that says how many or how often. */
export interface Quantifier extends Span {
  /** From 0 (*no, never*) over .3 (*some*) and .75 (*most*) to 1 (*all, always*). Only the order means something. */
  readonly force: number;
  /** The stem of what is counted; null for adverbs, and where no noun follows. */
  readonly noun: string | null;
  /** *always, often, never* */
  readonly adverb: boolean;
}

/**
 * The quantifiers of a text, in order. Not among them: *at all*, *the most important*, *some 300*, *no longer*, *half a
 * million* and other phrases that count nothing; figures are `quantities.ts`. `words` saves reading them again.
 */
export function quantifiersIn(text: string, words: readonly Word[] = wordsOf(text)): Quantifier[] {
  const found: Quantifier[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(QUANTIFIERS, text, words, at);
    if (!phrase) continue;
    const next = at + phrase.words.length;
    const key = phrase.words.join(' ');
    if (!isOtherUse(text, words, at, next, key)) {
      const bare = phrase.value.adverb || WITHOUT_NOUN.test(key);
      const noun = bare ? null : nounAfter(text, words, next, /\b(?:every|each)$/.test(key));
      found.push({ start: words[at]!.start, end: words[next - 1]!.end, noun, ...phrase.value });
    }
    at = next - 1;
  }
  return found;
}

const isFigure = (lower: string): boolean => /^[\d$€£]/.test(lower) || (tagsOf(lower) & NUMBER_WORD) !== 0;

/** A phrase that looks like a quantifier and counts nothing. `key` is the phrase. */
function isOtherUse(text: string, words: readonly Word[], at: number, next: number, key: string): boolean {
  const before = words[at - 1]?.lower ?? '';
  const after = isJoined(text, words, next) ? words[next]!.lower : '';
  switch (key) {
    case 'all':
      if (/^(?:right|too|along|around|more|out|over|but)$/.test(after)) return true;
      return (
        /^(?:at|after|above|of|in)$/.test(before) &&
        (after === 'time' || after === '' || (before === 'at' && !/s$|^the$/.test(after)))
      );
    case 'most':
      return isSuperlative(before, after);
    case 'some':
      return isFigure(after) || /^(?:time|day|way)$/.test(after);
    case 'many':
    case 'few':
      return /^(?:how|as|too|the|last|past|next|first|these|those|coming|recent)$/.test(before);
    case 'half':
      return (
        !/^(?:the|its|their|his|her|all|our|that|of)$|[^s]s$/.test(after) ||
        /^(?:first|second|latter|other|a|one)$/.test(before)
      );
    case 'no':
      return after === '' || isFigure(after) || NO_PHRASE.test(after);
    case 'nothing':
      return /^(?:but|less|short|if)$/.test(after);
    case 'none':
      return /^(?:other|too)$/.test(after);
    case 'every':
    case 'each':
      return after === 'other' || isFigure(after);
    case 'whole':
    case 'the whole':
      return after === '' || before === 'on';
    default:
      return false;
  }
}

const NO_PHRASE =
  /^(?:longer|more|less|fewer|doubt|matter|later|earlier|wonder|sooner|greater|higher|lower|better|worse|other|end)$/;

/** *the 12th most populous*, *their joint most capped* */
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)?|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|joint|single|one|two|three|five|ten)$/;

/** *the most important*, *was most severe*, *at most*, *most likely* */
function isSuperlative(before: string, after: string): boolean {
  if (/^(?:at|more|than|what)$/.test(before) || before.endsWith("'s") || ORDINAL.test(before)) return true;
  if (after.endsWith('ly') || after === 'important') return true;
  const tags = tagsOf(before);
  return (tags & DETERMINER) !== 0 || ((tags & BE) !== 0 && after !== 'of' && !/[^s]s$/.test(after));
}
