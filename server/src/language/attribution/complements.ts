import { sentenceEnd, sentenceStart } from '../clause-bounds.ts';
import { NOUN_LIKE } from '../cues/lists/reporting-verbs.ts';
import { AUXILIARY, CALENDAR, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, QUANTIFIER } from '../cues/tags.ts';
import { isBare, verbOfClause } from '../predicates.ts';
import { HARD_GAP, isAdverb, NO_GAP, SOFT_GAP, type WordView } from '../word-view.ts';
import type { Range } from './sources.ts';
import type { ReportingVerb } from './verbs.ts';

const QUESTION = /^(?:whether|how|why|what|where|who|when|if)$/;
const ABOUT = /^(?:of|about|against)$/;
const OWNS_UP = /^(?:admit|confess|acknowledge|deny)$/;
const ABOUT_VERBS = /^(?:warn|complain|speak|boast)$/;
const INFINITIVE =
  /^(?:claim|pledge|vow|promise|threaten|hope|expect|agree|propose|decide|want|wish|plan|intend|offer|ask)$/;
/** They stand behind a verb as its object. */
const OBJECT_PRONOUN = /^(?:him|them|me|us|himself|herself|themselves|itself)$/;
/** *argued against the bill*: a position, not only a subject. */
const POSITION = /^(?:argue|protest|speak|campaign|object|complain)$/;
const POSITIONED = /^(?:against|for|to)$/;
/** Of the verbs that are *marked*, those that leave *that* out now and then. */
const CLAUSE_TOO = /^(?:estimate|report|feel|assume|add|note|know|conclude|indicate|maintain)$/;
/** How far behind its verb *that* may stand: *told reporters in Beijing on Monday that*. */
const REACH = 9;
const OPENS_QUOTATION = /["“«‘]|(?:^|\s)'/;
const CLOSES_QUOTATION = /["”»’]/;

export interface Behind {
  readonly content: Range;
  /** Without *that*, a quotation or a question word: it might be no report. */
  readonly weak: boolean;
}

/** What stands between word `i` and the one before it. */
const between = (v: WordView, i: number): string => v.text.slice(v.words[i - 1]!.end, v.words[i]!.start);

/** Does a quotation end right before word `i`? */
export const quotedBefore = (v: WordView, i: number): boolean => i > 0 && CLOSES_QUOTATION.test(between(v, i));

/** What a verb reports behind it. */
export function reportedBehind(v: WordView, i: number, verb: ReportingVerb): Behind | null {
  const next = i + 1;
  if (next >= v.length) return null;
  const found = (from: number, weak: boolean): Behind => ({ content: [from, sentenceEnd(v, from)], weak });
  const marked = markedFrom(v, i);
  if (marked >= 0) return found(marked, false);
  if (v.gap(next) !== NO_GAP) return null;
  if (SHOWS_AS.test(verb.lemma) && showsAs(v, next)) return found(next, false);
  const word = v.lower(next);
  if (QUESTION.test(word)) return found(next, false);
  // *The report says so.*
  if (word === 'so' && /^(?:say|think|believe|hope)$/.test(verb.lemma) && v.gap(next + 1) !== NO_GAP)
    return found(next, false);
  // *admitted dumping it*, *confessed to having dumped it*
  const deed = word === 'to' && OWNS_UP.test(verb.lemma) ? next + 1 : next;
  if (OWNS_UP.test(verb.lemma) && /[a-z]{2}ing$/.test(v.lower(deed)) && v.gap(deed) === NO_GAP)
    return found(deed, false);
  if (ABOUT_VERBS.test(verb.lemma) && ABOUT.test(word)) return found(next, false);
  if (word === 'to' && isBare(v, next + 1) && INFINITIVE.test(verb.lemma)) return found(next, false);
  // *called for talks*, *called on firms to act*
  if (/^(?:for|on|upon)$/.test(word) && verb.lemma === 'call') return found(next, true);
  if (POSITION.test(verb.lemma) && POSITIONED.test(word) && next + 1 < v.length) return found(next, true);
  return !v.has(next, PREPOSITION | CONJUNCTION) && takesPlain(v, i, verb) ? found(next, true) : null;
}

/** *exposes two members as having leaked it* */
const SHOWS_AS = /^(?:expose|reveal|show|prove|describe|unmask)$/;

function showsAs(v: WordView, i: number): boolean {
  for (let at = i; at <= i + REACH && v.gap(at + 1) === NO_GAP; at++)
    if (v.lower(at) === 'as') return /^(?:having|being|the|an?)$/.test(v.lower(at + 1));
  return false;
}

/** Does a clause without *that*, or an object, follow that this verb can report? */
function takesPlain(v: WordView, i: number, verb: ReportingVerb): boolean {
  const next = i + 1;
  const clause = (): boolean => verbOfClause(v, next) >= 0;
  // *told Reuters*: the listener alone.
  if (verb.lemma === 'tell') return clause();
  if (verb.takes === 'clause') return !NOUN_LIKE.has(v.lower(i)) || v.has(next, DETERMINER | PRONOUN) || clause();
  if (verb.takes === 'object')
    return (
      v.has(next, DETERMINER | PRONOUN | QUANTIFIER) ||
      OBJECT_PRONOUN.test(v.lower(next)) ||
      v.capital(next) ||
      /s$/.test(v.lower(next)) ||
      // *want lower taxes*
      (v.gap(next + 1) === NO_GAP && /[^s]s$/.test(v.lower(next + 1)) && !v.has(next, AUXILIARY))
    );
  return CLAUSE_TOO.test(verb.lemma) && clause();
}

/** The word behind *that*, a colon or an opening quotation mark; -1 when none is near. */
function markedFrom(v: WordView, i: number): number {
  for (let at = i + 1; at < v.length && at <= i + REACH; at++) {
    const gap = v.gap(at);
    if (gap > HARD_GAP) return -1;
    const gapText = gap === NO_GAP ? '' : between(v, at);
    if (OPENS_QUOTATION.test(gapText) || gapText.includes(':')) return at;
    if (gap !== NO_GAP && !isAdverb(v, at) && !isAdverb(v, at - 1)) return -1;
    if (v.lower(at) === 'that') return at + 1 < v.length ? at + 1 : -1;
    if (v.lower(at) === 'how' && at > i + 1) return at;
    // *said in March and again in June that*
    if (v.has(at, AUXILIARY) || (v.lower(at) === 'and' && v.lower(at + 1) !== 'again')) return -1;
  }
  return -1;
}

/**
 * *…, Liu said*: what stands before the speaker whose first word is `first`, behind a comma or a closing quotation mark;
 * with what follows where the words are only put in. A trailing *said* ends its clause soon.
 */
export function reportedBefore(v: WordView, first: number, verb: number): Range | null {
  const quoted = quotedBefore(v, first);
  if (first === 0 || (!quoted && v.gap(first) !== SOFT_GAP)) return null;
  const from = sentenceStart(v, first - 1);
  // Words that only open the sentence are no report: *On Monday, Liu said that …*
  const inserted = verb + 1 < v.length && v.gap(verb + 1) === SOFT_GAP;
  // … but for words put in: *By the end of June, the ministry says, half of them had it*.
  if (!quoted && (!endsSoon(v, verb + 1) || verbOfClause(v, from) + verbOfClause(v, inserted ? verb + 1 : from) < -1))
    return null;
  return inserted ? [from, sentenceEnd(v, verb)] : [from, first - 1];
}

/** Nothing, a time, a place or a listener follows. */
function endsSoon(v: WordView, next: number): boolean {
  if (v.gap(next) !== NO_GAP || v.has(next, CALENDAR | PREPOSITION) || v.capital(next)) return true;
  return /^(?:reporters|journalists|lawmakers|today|yesterday|this|last)$/.test(v.lower(next));
}
