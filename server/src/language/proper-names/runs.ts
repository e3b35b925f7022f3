import { isJoined } from '../phrases.ts';
import { isStopWord } from '../stems.ts';
import type { Word } from '../words.ts';
import { afterAnd, afterOf, afterOn, afterOwner, afterParticles, isListed, isOwner, isParticle } from './joins.ts';
import type { Run } from './model.ts';
import { cutOf, isCalendar, isGivenName, isNameWord, staysInName } from './name-words.ts';
import { isShortTitle } from './titles.ts';

export { isNameHead } from './heads.ts';

const OPENING_PARTICLES: ReadonlySet<string> = new Set('von van de bin ibn'.split(' '));
/** No name is longer, in words. */
const LONGEST = 14;

/** A run of name words that starts at a word; null when none does. */
export function runAt(text: string, words: readonly Word[], at: number): Run | null {
  const word = words[at]!;
  if (!isNameWord(text, word)) {
    if (!OPENING_PARTICLES.has(word.lower)) return null;
    const next = afterParticles(text, words, at);
    return next > 0 ? { first: at, last: goOn(text, words, at, next) } : null;
  }
  if (isCalendar(word.lower) && !isGivenName(text, words, at)) return null;
  return { first: at, last: goOn(text, words, at, at) };
}

function goOn(text: string, words: readonly Word[], first: number, from: number): number {
  let last = from;
  for (;;) {
    const next = last - first < LONGEST ? nextOf(text, words, first, last) : 0;
    if (next === 0) return last;
    last = next;
  }
}

/** The next name word of the run; 0 where it ends. */
function nextOf(text: string, words: readonly Word[], first: number, last: number): number {
  const next = words[last + 1];
  if (next === undefined || cutOf(words[last]!.lower) > 0) return 0;
  if (words[last]!.lower.endsWith("'s")) return afterOwner(text, words, first, last);
  if (isNameWord(text, next)) {
    if (!touches(text, words, last + 1))
      return isListed(text, words, first, last) || isOwner(text, words, last) ? last + 1 : 0;
    return isCalendar(next.lower) && !staysInName(words, first, last + 1) ? 0 : last + 1;
  }
  if (!isJoined(text, words, last + 1)) return 0;
  if (isParticle(next.lower)) return afterParticles(text, words, last + 1);
  if (next.lower === 'of' || next.lower === 'for') return afterOf(text, words, first, last);
  if (next.lower === 'on') return afterOn(text, words, last);
  return next.lower === 'and' ? afterAnd(text, words, first, last) : 0;
}

/** White space alone between a word and the one before; also *Mr. Ito*, *J. Smith*, *Johnson & Johnson*. */
function touches(text: string, words: readonly Word[], at: number): boolean {
  if (isJoined(text, words, at)) return true;
  const before = words[at - 1]!;
  const gap = text.slice(before.end, Math.min(words[at]!.start, before.end + 8)).trim();
  if (gap === '&') return true;
  return (
    gap === '.' && (isShortTitle(before.lower) || (before.end - before.start === 1 && !isStopWord(words[at]!.lower)))
  );
}
