import { PAPER_VERBS } from './lists/other-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, CAPITAL, DETERMINER, DIGITS, FIRST_PERSON, PAPER, PRONOUN } from './tags.ts';

/** What a writer does with the text: *we turn to prices*. */
const STEERING = /^(?:turn|begin|proceed|start|outline|summarise|summarize|discuss|describe|review)$/;
const PARTS = /^(?:section|sections|chapter|part|table|figure|annex|appendix)$/;
const PLACED = /^(?:next|following|previous|preceding|first|last|final|second)$/;
/** How far into a sentence the text names itself. */
const REACH = 8;

/** *This brief …*, *Section 2 describes …*, *In this note we …*, *We now turn to …*: the text about itself; a reason, or null. */
export function metaIn(s: Tagged): string | null {
  if ((s.all & (PAPER | FIRST_PERSON)) === 0) return null;
  for (let i = 0; i < s.length && i < REACH; i++) {
    if (s.has(i, PAPER) && paperSpeaks(s, i)) return `is about the text itself: *${s.textOf(Math.max(0, i - 1), i)}*`;
  }
  if (!s.has(0, FIRST_PERSON)) return null;
  const verb = s.afterAdverbs(1);
  const steers =
    STEERING.test(s.lower(verb)) &&
    (/^(?:to|by|with)$/.test(s.lower(verb + 1)) || s.has(verb + 1, DETERMINER | PRONOUN));
  return steers ? `is about the text itself: *${s.textOf(0, verb)}*` : null;
}

function paperSpeaks(s: Tagged, i: number): boolean {
  if (isNumbered(s, i + 1)) {
    const verb = s.afterAdverbs(i + 2);
    return i <= 1 && s.has(i, CAPITAL) && !s.has(verb, AUXILIARY) && does(s, verb);
  }
  const before = s.lower(i - 1);
  if (before !== 'this' && before !== 'our' && !(PLACED.test(before) && PARTS.test(s.lower(i)))) return false;
  if (/^(?:remainder|rest)$/.test(s.lower(i - 3))) return true;
  if (s.lower(i - 2) === 'in') return s.breakBefore(i + 1) !== NO_BREAK || s.has(i + 1, FIRST_PERSON | DETERMINER);
  return i <= 2 && does(s, s.afterAdverbs(i + 1));
}

/** *describes prices*; *shows that …* states something. */
const does = (s: Tagged, verb: number): boolean => PAPER_VERBS.has(s.lower(verb)) && s.lower(verb + 1) !== 'that';

const isNumbered = (s: Tagged, i: number): boolean =>
  s.has(i, DIGITS) || (i < s.length && /^(?:[A-Z]|[IVX]+)$/.test(s.textOf(i, i)));
