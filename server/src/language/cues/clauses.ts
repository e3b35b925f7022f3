import { CONDITIONALS } from './lists/function-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  CHANGE,
  CONJUNCTION,
  DETERMINER,
  HEDGE,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  RELATIVE,
  REPORTING,
} from './tags.ts';
import { isFiniteVerb } from './verb-forms.ts';

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
  if (s.breakBefore(subject + 1) === NO_BREAK && inObjectRelative(s, subject)) return false;
  for (let at = i; at > 0; at--) {
    if (s.breakBefore(at) !== NO_BREAK)
      return (!/^(?:because|since)$/.test(s.lower(at)) && !CONDITIONALS.has(s.lower(at))) || opensMain(s, at);
    if (at < i && s.lower(at) === 'because') return false;
    if (at < i && CONDITIONALS.has(s.lower(at)) && !endsClause(s, at, i)) return false;
    if (s.lower(at) === 'that' && s.lower(at - 1) === 'so' && at < i) return false;
  }
  return !CONDITIONALS.has(s.lower(0)) || i === 0 || endsClause(s, 0, i);
}

/** *something that a reader could check*, *the mines which the ban may hit*: a clause with a subject of its own behind a noun. */
function inObjectRelative(s: Tagged, subject: number): boolean {
  for (let at = subject; at > 0 && subject - at <= 6 && s.breakBefore(at) === NO_BREAK; at--) {
    if (s.has(at, AUXILIARY | REPORTING | CHANGE) || isFiniteVerb(s, at)) return false;
    if (!/^(?:that|which|whom)$/.test(s.lower(at))) continue;
    return at < subject && s.breakBefore(at) === NO_BREAK && endsNounPhrase(s, at - 1);
  }
  return false;
}

const SOMETHING = /^(?:something|anything|everything|nothing|all|those|one|ones)$/;

/** A noun that *that* describes; behind a verb or *fact*, *risk*, *chance* it opens a statement. */
function endsNounPhrase(s: Tagged, i: number): boolean {
  if (SOMETHING.test(s.lower(i))) return true;
  if (i < 0 || s.has(i, ADVERB | REPORTING | HEDGE | AUXILIARY | PRONOUN | CONJUNCTION) || STATED.test(s.lower(i)))
    return false;
  for (let at = i - 1; at >= 0 && i - at <= 3 && s.breakBefore(at + 1) === NO_BREAK; at--)
    if (s.has(at, DETERMINER | QUANTIFIER | PREPOSITION)) return true;
  return i === 0;
}

/** Nouns with a statement behind them. */
const STATED =
  /^(?:fact|view|belief|fear|hope|sign|signs|evidence|idea|doubt|doubts|concern|concerns|worry|suspicion|assumption|conclusion|hypothesis|confidence|certainty|indication|indications|expectation|prediction|forecast|warning|news|clear|so)$/;

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
