import { COMPUTED_VERBS } from './lists/claim-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { CHANGE, DETERMINER, DIGITS, FRACTION, NUMBER_WORD } from './tags.ts';
import type { WordRange } from './word-range.ts';

const PARTS = /^(?:half|third|thirds|quarter|quarters|fifth|fifths|sixth|tenth|tenths)$/;
const COMPOUND = /^(?:one|two|three|four)-(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth)$/;
const FOLD = /^(?:twofold|threefold|fourfold|fivefold|tenfold|\d+-fold|\d+fold|\d+x)$/;

/** A figure worked out from others, from word `i` on: *more than doubled*, *up by 15,000*, *a third of*, *twice as many*. */
export function computedAt(s: Tagged, i: number): WordRange | null {
  const word = s.lower(i);
  if (word === 'more' || word === 'less') {
    const verb = s.lower(i + 1) === 'than' ? i + 2 : i + 1;
    return COMPUTED_VERBS.has(s.lower(verb)) ? [i, verb] : null;
  }
  if (word === 'up' || word === 'down') return changeBy(s, i);
  // Of the other words only figures, parts and changes go on: most prepositions and adverbs end here.
  if (!s.has(i, FRACTION | CHANGE | DIGITS | NUMBER_WORD)) return null;
  if (COMPUTED_VERBS.has(word)) return [i, i];
  if (FOLD.test(word)) return [i, i];
  if (s.has(i, CHANGE)) return changeBy(s, i);
  if (word === 'twice' || word === 'double' || word === 'triple') return timesAs(s, i);
  if (s.lower(i + 1) === 'times' && amount(s, i)) return timesAs(s, i + 1);
  if (amount(s, i) && PARTS.test(s.lower(i + 1)) && s.lower(i + 2) === 'of') return [i, i + 2];
  // *every third household*
  if (s.lower(i - 1) === 'every' && /^(?:second|third|fourth|fifth|sixth|tenth)$/.test(word)) return [i - 1, i];
  if (/^(?:majority|minority)$/.test(word))
    return s.lower(i + 1) === 'of' && s.has(i + 2, DETERMINER) ? [i, i + 1] : null;
  if (PARTS.test(word) || COMPOUND.test(word)) return partOf(s, i);
  return null;
}

const amount = (s: Tagged, i: number): boolean => s.has(i, DIGITS | NUMBER_WORD);

/** *rose by 15,000*, *up 12 %*, *fell a third* */
function changeBy(s: Tagged, i: number): WordRange | null {
  let at = i + 1;
  while (
    at <= i + 4 &&
    /^(?:by|about|around|nearly|almost|some|roughly|more|over|than|a|an|further|another|only|just|approximately)$/.test(
      s.lower(at),
    )
  )
    at++;
  if (!amount(s, at) || s.breakBefore(at) !== NO_BREAK) return null;
  // *takes up three strands*
  if (!s.has(i, CHANGE) && s.has(at, NUMBER_WORD) && s.lower(at - 1) !== 'by') return null;
  if (/^(?:1[5-9]|20)\d\d$/.test(s.lower(at)) && s.lower(at - 1) !== 'by') return null;
  let last = at;
  while (amount(s, last + 1) && s.breakBefore(last + 1) === NO_BREAK) last++;
  if (s.lower(last + 1) === 'per' && s.lower(last + 2) === 'cent') last += 2;
  else if (/^(?:%|percent|percentage)$/.test(s.lower(last + 1))) last++;
  if (/^points?$/.test(s.lower(last + 1))) last++;
  return [i, last];
}

/** *twice as many*, *three times the level*, *double the 2020 figure* */
function timesAs(s: Tagged, i: number): WordRange | null {
  const next = s.lower(i + 1);
  if (next !== 'as' && next !== 'the' && next !== 'that' && next !== 'its' && !/(?:er|more)$/.test(next)) return null;
  return [s.lower(i) === 'times' ? i - 1 : i, i + 1];
}

/** *a third of*, *two-thirds of*, *half the members*; not *a third party*, *the third quarter*. */
function partOf(s: Tagged, i: number): WordRange | null {
  const next = s.lower(i + 1);
  if (s.lower(i) === 'half' ? next !== 'of' && !s.has(i + 1, DETERMINER) : next !== 'of') return null;
  if (/^(?:the|first|second|third|fourth|last|this|next)$/.test(s.lower(i - 1))) return null;
  const first = amount(s, i - 1) || /^(?:a|one)$/.test(s.lower(i - 1)) ? i - 1 : i;
  return [first, s.has(i, FRACTION) && next === 'of' ? i + 1 : i];
}
