import { sentenceEnd, sentenceStart } from '../clause-bounds.ts';
import { NOUN_LIKE } from '../cues/lists/reporting-verbs.ts';
import { AUXILIARY, BE, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, QUANTIFIER, RELATIVE } from '../cues/tags.ts';
import { looksFinite } from '../predicates.ts';
import { isAdverb, NO_GAP, SOFT_GAP, type WordView } from '../word-view.ts';
import { quotedBefore, reportedBefore, reportedBehind } from './complements.ts';
import type { Frame } from './frame.ts';
import { nounPhraseFrom, type Range, sourceBefore, subjectOfSentence } from './sources.ts';
import type { ReportingVerb } from './verbs.ts';

/** *As Liu said, …*, *as she has proved, …* */
const AS_SAID = /^(?:say|prove|show|demonstrate|confirm|reveal|admit|establish|disclose|confess)$/;
/** Things that do not speak. */
const THINGS = /^(?:it|this|that|which|these|those|there)$/;
/** Whoever follows *told* listens; what follows *calls* is called so. */
const NOT_INVERTED = /^(?:tell|call|label|dub|brand|describe)$/;
const PARTICIPLE = /[a-z]{2}ing$/;

/** An active reporting verb at `i` with a subject and something reported; null when one of them is missing. */
export function activeFrame(v: WordView, i: number, verb: ReportingVerb): Frame | null {
  const word = v.lower(i);
  // *the Ellery Post*: part of a name.
  if (v.capital(i) && i > 0 && v.gap(i) === NO_GAP) return null;
  if (PARTICIPLE.test(word)) return participleFrame(v, i, verb);
  const governed = v.gap(i) === NO_GAP && v.has(i - 1, DETERMINER | PREPOSITION | BE);
  if (governed && !/^(?:this|that|these|those)$/.test(v.lower(i - 1))) return null;
  const inverted = invertedFrame(v, i, verb);
  if (inverted) return inverted;
  const source = sourceBefore(v, i);
  if (!source) return null;
  if (AS_SAID.test(verb.lemma) && isLedByAs(v, source[0]) && v.gap(i + 1) === SOFT_GAP && i + 1 < v.length)
    return { source, cue: [i, i], content: [i + 1, sentenceEnd(v, i + 1)] };
  const before = reportedBefore(v, source[0], i);
  const behind = reportedBehind(v, i, verb);
  const trailing = before && (!behind || behind.weak || v.gap(i + 1) !== NO_GAP);
  if (trailing) return { source, cue: [i, i], content: before };
  if (!behind) return null;
  const noun = NOUN_LIKE.has(word) && !v.has(i + 1, DETERMINER | PRONOUN | QUANTIFIER);
  const thing = THINGS.test(v.lower(source[1])) && !(v.lower(source[1]) === 'those' && v.lower(i - 1) === 'who');
  if (behind.weak && (noun || thing)) return null;
  return { source, cue: [i, i], content: behind.content };
}

/** *As Liu said*, *as the ministry has proved* */
const isLedByAs = (v: WordView, at: number): boolean =>
  v.lower(at - 1) === 'as' || (v.has(at - 1, DETERMINER) && v.lower(at - 2) === 'as');

/** *“…,” said Liu*; in *Liu, who knew, said the mine had closed* the mine says nothing. */
function invertedFrame(v: WordView, i: number, verb: ReportingVerb): Frame | null {
  if (i === 0 || v.gap(i) === NO_GAP || v.gap(i + 1) !== NO_GAP || NOT_INVERTED.test(verb.lemma)) return null;
  const quoted = quotedBefore(v, i);
  if (!quoted && (v.gap(i) !== SOFT_GAP || verb.takes === 'marked')) return null;
  const opens =
    v.capital(i + 1) ||
    v.has(i + 1, DETERMINER) ||
    (quoted && !v.has(i + 1, PREPOSITION)) ||
    isOffice(v, i + 1) ||
    arePeople(v, i + 1);
  if (!opens || v.lower(i + 1) === 'that') return null;
  const source = nounPhraseFrom(v, i + 1);
  if (!source) return null;
  const next = source[1] + 1;
  if (v.gap(next) === NO_GAP && (v.has(next, AUXILIARY) || looksFinite(v, next))) return null;
  return { source, cue: [i, i], content: [sentenceStart(v, i - 1), i - 1] };
}

/** *prison governor Oskar Dellin*: an office in small letters, and right behind it the name. */
function isOffice(v: WordView, from: number): boolean {
  for (let at = from; at < from + 4 && at < v.length && v.gap(at) === NO_GAP; at++) {
    if (v.capital(at)) return at > from;
    if (v.has(at, AUXILIARY | PREPOSITION | CONJUNCTION | PRONOUN | RELATIVE) || isAdverb(v, at)) return false;
  }
  return false;
}

/** *said officials*, *warned economists at the bank* */
const arePeople = (v: WordView, at: number): boolean =>
  PEOPLE.test(v.lower(at)) && (v.gap(at + 1) !== NO_GAP || at + 1 >= v.length || v.has(at + 1, PREPOSITION));
const PEOPLE =
  /^(?:officials|analysts|economists|experts|lawyers|researchers|scientists|ministers|diplomats|critics|sources|residents|witnesses|officers|leaders|campaigners|traders|bankers|executives|unions|authors|prosecutors|investigators|doctors|growers|farmers|engineers|historians|spokesmen|spokespeople|aides)$/;

/** *…, saying that*, *a statement saying that*, *quoted as saying* */
function participleFrame(v: WordView, i: number, verb: ReportingVerb): Frame | null {
  const behind = reportedBehind(v, i, verb);
  if (!behind || v.has(i - 1, DETERMINER)) return null;
  if (v.lower(i - 1) === 'as') return quotedAs(v, i, behind.content);
  const begins = v.gap(i) !== NO_GAP || v.has(i - 1, CONJUNCTION | BE | PREPOSITION);
  if (behind.weak && (!begins || verb.takes === 'marked')) return null;
  const source = v.has(i - 1, BE) ? sourceBefore(v, i - 1) : subjectOfSentence(v, i);
  return { source, cue: [i, i], content: behind.content };
}

/** *Liu was quoted as saying*, *the paper quoted Liu as saying* */
function quotedAs(v: WordView, i: number, content: Range): Frame | null {
  for (let at = i - 2; at > 0 && i - at <= 10; at--) {
    if (!/^(?:quoted|cited|quotes|cites)$/.test(v.lower(at))) continue;
    const source = v.has(at - 1, BE) ? sourceBefore(v, at - 1) : nounPhraseFrom(v, at + 1);
    return { source: source && [source[0], Math.min(source[1], i - 2)], cue: [at, i], content };
  }
  return null;
}
