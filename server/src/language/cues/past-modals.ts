import { derived } from '../../text/derived.ts';
import { isGeneric } from './subjects.ts';
import { HARD_BREAK, type Tagged } from './tagged.ts';
import { isPast } from './verb-forms.ts';

/** *A mill could grind at night and did not need a creek*: what things of a kind were able to do, or used to. */
export const wasAble = (s: Tagged, i: number): boolean =>
  s.lower(i + 1) !== 'have' && isGeneric(s, i) && /\b(?:was|were|did|had)\b/i.test(s.text) && !/\bif\b/i.test(s.text);

/** *By 1998 a grower could check prices*, *until the bridge opened, trucks could cross*: what was possible at a time that is past. */
export function wasAbleThen(s: Tagged, i: number): boolean {
  if (s.lower(i + 1) === 'have') return false;
  if (isOfThen(s)) return true;
  if (!/^(?:by|in|until|before|during|since)$/.test(s.lower(0))) return false;
  if (/^(?:until|before)$/.test(s.lower(0))) for (let at = 2; at < i; at++) if (isPast(s, at)) return true;
  for (let at = 1; at < i && at <= 4; at++) if (/^1[0-9]{3}s?$/.test(s.lower(at))) return true;
  return false;
}

/** Times that are past by their name. */
const ONCE =
  /^\s*(?:in (?:those|the old) (?:years|days|times)|as an? (?:young )?(?:boy|girl|child|man|woman|student|apprentice)|at (?:the|that) time|back then|in the past|once|formerly|for centuries|until (?:then|recently)|before the (?:war|crash|revolution|reform|flood|railway|union))\b/i;

const isOfThen = derived((s: Tagged) => ONCE.test(s.text));

/** *On market days the drovers would cross the ford*: what they used to do. */
export const usedTo = derived((s: Tagged): boolean => HABIT_OF_OLD.test(s.text));
const HABIT_OF_OLD =
  /^\s*(?:on|in|at|every|each|most|some) (?:[\p{Ll}-]+ ){0,3}(?:days|nights|mornings|evenings|afternoons|sundays|weekends|winters?|summers?|autumns?|springs?|years|times|feasts|fairs|harvest|dusk|dawn|day|night|morning|evening|week|month|year)\b[^.;]{0,60} would /iu;

/** *The parcel should have come on Tuesday; it came on Friday*: what was due, beside what happened. */
export function wasDue(s: Tagged, i: number): boolean {
  let stop = i + 2;
  while (stop < s.length && s.breakBefore(stop) !== HARD_BREAK && s.lower(stop) !== 'but') stop++;
  for (let at = stop + 1; at < s.length; at++) if (isPast(s, at)) return true;
  return false;
}
