import { derived } from '../../text/derived.ts';
import { isBygone, LATER_THEN } from './bygone.ts';
import { isGeneric } from './subjects.ts';
import { HARD_BREAK, type Tagged } from './tagged.ts';
import { isPast } from './verb-forms.ts';

/** *A mill could grind at night and did not need a creek*: what things of a kind were able to do, or used to. */
export const wasAble = (s: Tagged, i: number): boolean =>
  s.lower(i + 1) !== 'have' && isGeneric(s, i) && /\b(?:was|were|did|had)\b/i.test(s.text) && !/\bif\b/i.test(s.text);

/** *By 1998 a grower could check prices*, *until the bridge opened, trucks could cross*: what was possible at a time that is past. */
export function wasAbleThen(s: Tagged, i: number): boolean {
  if (s.lower(i + 1) === 'have') return false;
  if (s.lower(i + 1) === 'neither' || CAPACITY.test(s.text)) return true;
  if (isOfThen(s) || isBygone(s) || endedSince(s, i)) return true;
  if (!/^(?:by|in|until|before|during|since)$/.test(s.lower(0))) return false;
  if (/^(?:until|before)$/.test(s.lower(0))) {
    // *Until the merger, a customer could close an account by post.*
    if (isGeneric(s, i)) return true;
    for (let at = 2; at < i; at++) if (isPast(s, at) || /^(?:was|were|had)$/.test(s.lower(at))) return true;
  }
  for (let at = 1; at < i && at <= 4; at++) if (/^1[0-9]{3}s?$/.test(s.lower(at))) return true;
  return false;
}

/** *The old ferry could carry six carts*, *from the tower, watchmen could see the ships*: how much, and how far, it went. */
const CAPACITY =
  /\b[Tt]he (?:old|original|ancient|wooden) \p{Ll}+ could (?:carry|hold|take|seat|house|lift|store|feed|print|make|cast|grind|pump|reach) (?:up to |about |some |only )?(?:\d|an? |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+(?:teen|ty)|hundreds|thousands)|^\s*[Ww]ith the old \p{Ll}+, [^;,]{3,40} could |^\s*[Ff]rom (?:the|its|their|his|her) [\p{Ll} ]{2,30},? [\p{Ll} ]{2,30} could (?:see|hear|watch|make out) /u;

/** *could take large boats before it was rebuilt*: a clause of time behind it, in the past. */
export function endedSince(s: Tagged, i: number): boolean {
  for (let at = i + 2; at < s.length; at++) {
    if (!/^(?:before|until|till)$/.test(s.lower(at))) continue;
    for (let verb = at + 2; verb < s.length; verb++)
      if (isPast(s, verb) || /^(?:was|were|had)$/.test(s.lower(verb))) return true;
  }
  return false;
}

/** Times that are past by their name. */
const ONCE =
  /^\s*(?:in (?:those|the old) (?:years|days|times)|in the (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|middle ages)|as an? (?:young )?(?:boy|girl|child|man|woman|student|apprentice)|on (?:clear|good|market|fair|still|feast) (?:days|nights)|by the age of \p{Ll}+|at (?:its|his|her|their) (?:height|peak|best|prime)|on an? (?:good|clear|fair|bad|fine) (?:day|night|morning|evening)|at (?:the|that) time|back then|in the past|once|formerly|for centuries|until (?:then|recently)|before the (?:war|crash|revolution|reform|flood|railway|union|drainage|dam|bridge|canal|embankment|tunnel|lock|motorway|invention of [\p{Ll} ]+|introduction of [\p{Ll} ]+))\b/iu;

const isOfThen = derived((s: Tagged) => ONCE.test(s.text));

/** *On market days the drovers would cross the ford*: what they used to do. */
export const usedTo = derived(
  (s: Tagged): boolean =>
    (HABIT_OF_OLD.test(s.text) ||
      OFTEN.test(s.text) ||
      ((isBygone(s) || AS_A_CHILD.test(s.text)) && !/\bwould have\b/.test(s.text))) &&
    !/\bif\b/i.test(s.text),
);
/** *They would meet on Fridays*, *would call every evening* */
const AS_A_CHILD = /^\s*as an? (?:young )?(?:boy|girl|child|man|woman|student|apprentice|cadet|clerk|curate)\b/i;
const OFTEN =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey) would (?:often|sometimes|usually|frequently|rarely|seldom) (?!have |be |need )\p{Ll}|\bwould (?!have )\p{Ll}[^.;,]{0,60}? (?:on (?:\p{L}+days|weekends)|in the (?:evenings|mornings|summers|winters)|(?:every|each) (?:\p{Ll}+ )?(?:day|night|morning|evening|week|month|year|spring|summer|autumn|winter))\b/u;

/** *She would later lead it*, *would go on to win*, *would not return until 1946*: what was still to come then. */
export const cameLater = (s: Tagged, i: number): boolean =>
  /^(?:later|soon|eventually)$/.test(s.lower(i + 1)) ||
  (s.lower(i + 1) === 'go' && s.lower(i + 2) === 'on' && s.lower(i + 3) === 'to') ||
  LATER_THEN.test(s.text) ||
  UNTIL.test(s.text);
const UNTIL =
  /\bwould never (?:\p{Ll}+ ){1,5}again\b|\bwould not (?:\p{Ll}+ ){1,4}(?:until|till|before) (?:1\d\d\d|200\d|the (?:end|eve) of the)\b/u;
const HABIT_OF_OLD =
  /^\s*(?:as a rule|from time to time|now and then)\b[^.;]{0,60} would |^\s*(?:on|in|at|every|each|most|some) (?!(?:the )?(?:coming|next|following|remaining|future)\b)(?:[\p{Ll}-]+ ){0,3}(?:days|nights|mornings|evenings|afternoons|sundays|weekends|winters?|summers?|autumns?|springs?|years|times|feasts|fairs|harvest|dusk|dawn|day|night|morning|evening|week|month|year)\b[^.;]{0,60} would /iu;

/** *The parcel should have come on Tuesday; it came on Friday*: what was due, beside what happened. */
export function wasDue(s: Tagged, i: number): boolean {
  let stop = i + 2;
  while (stop < s.length && s.breakBefore(stop) !== HARD_BREAK && s.lower(stop) !== 'but') stop++;
  for (let at = stop + 1; at < s.length; at++) if (isPast(s, at)) return true;
  return false;
}
