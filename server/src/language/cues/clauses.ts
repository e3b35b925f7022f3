import { CONDITIONALS } from './lists/function-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { ADVERB, RELATIVE } from './tags.ts';

/**
 * Does the word at `i` stand in the main statement, and not in a clause that only names or conditions something:
 * *firms that may be affected*, *if prices could fall*, *so that trade can resume*? A clause behind a comma
 * (*, which may slow exports*) is a statement of its own.
 */
export function inMainClause(s: Tagged, i: number): boolean {
  let subject = i - 1;
  while (subject >= 0 && s.has(subject, ADVERB) && s.breakBefore(subject + 1) === NO_BREAK) subject--;
  if (subject < 0) return true;
  if (s.has(subject, RELATIVE) && s.breakBefore(subject + 1) === NO_BREAK) return ownStatement(s, subject);
  for (let at = i; at > 0; at--) {
    if (s.breakBefore(at) !== NO_BREAK) return !CONDITIONALS.has(s.lower(at)) || opensMain(s, at);
    if (at < i && CONDITIONALS.has(s.lower(at)) && !endsClause(s, at, i)) return false;
    if (s.lower(at) === 'that' && s.lower(at - 1) === 'so' && at < i) return false;
  }
  return !CONDITIONALS.has(s.lower(0)) || i === 0 || endsClause(s, 0, i);
}

/** *which may* behind a comma states something; *that may* behind a noun only says which one is meant. */
function ownStatement(s: Tagged, relative: number): boolean {
  if (relative === 0) return true;
  if (s.breakBefore(relative) === NO_BREAK) return false;
  return s.lower(relative) !== 'that';
}

/** Conditional words that do not condition: *whether or not*, *once again*, *until now*. */
const opensMain = (s: Tagged, at: number): boolean => /^(?:again|now|more|then)$/.test(s.lower(at + 1));

/** *how likely*: the word itself, not a clause. */
const endsClause = (s: Tagged, at: number, i: number): boolean => opensMain(s, at) && at + 1 < i;
