import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import {
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  RELATIVE,
} from './cues/tags.ts';
import { isBare, looksFinite, verbOfClause } from './predicates.ts';
import { NO_GAP, SOFT_GAP, type WordView } from './word-view.ts';

/** Where a verb of attribution stands, its particle included. */
export interface NewsReport {
  readonly span: Span;
  /** *claims to have won*: what is said is no clause. */
  readonly infinitive: boolean;
}

/** Words behind the verb that are looked at. */
const REACH = 12;
/** The writer, things, and nobody. */
const NO_SPEAKER = /^(?:(?:i|we|this|that|which|these|those|there|what|who)$|(?:no|none|nobody|neither)\b)/i;
/** What shows something and says nothing: *the figures reveal*, *the trial refuted*. */
const SHOWS = new Set(
  `it evidence data figures results numbers findings tests test trial trials study studies experiment experiments analysis survey surveys records
  documents emails letters images photographs footage recording recordings tapes scan scans x-rays map maps light history research`.split(
    /\s+/,
  ),
);
const SHOWN = /^(?:reveal|refut)/;
/** These leave *that* out. */
const BARE = /^(?:admit|claim|concede|insist)/;
const NOMINATIVE = /^(?:he|she|they|we|i|you)$/;
const ASKS = /^(?:how|what|when|where|whether|who|whom|whose|why|which|that)$/;
/** Nobody has said it: *critics may claim*, *she does not claim to know*. */
const UNSAID = /^(?:may|might|could|can|should|must|would|cannot|not|never|\w+n't)$/;
/** Nouns as well: *House note: how we write*. */
const NOUN_TOO = /^(?:claims?|notes?|points?|boasts?)$/;
const STATEMENT =
  /^(?:accounts?|accusations?|allegations?|assertions?|charges?|claims?|criticism|reports?|rumours?|statements?|stor(?:y|ies)|suggestions?|versions?)$/;

/**
 * Does the verb at `at` only say that somebody said something? `attribution`: what was read around it; `particle`: the word that
 * has to follow (*pointed out*). Stricter than what reads attributions, since the verb is to be replaced: null where it may be anything else.
 */
export function reportsWith(
  v: WordView,
  at: number,
  { source, sourceText, content, cue }: Attribution,
  particle: string | null,
): NewsReport | null {
  const last = particle ? at + 1 : at;
  if (particle && (v.lower(last) !== particle || v.gap(last) !== NO_GAP)) return null;
  if (!source || NO_SPEAKER.test(sourceText!) || isUnsaid(v, at)) return null;
  if (SHOWN.test(v.lower(at)) && SHOWS.has(lastWordOf(sourceText!))) return null;
  const report = { span: { start: cue.start, end: v.words[last]!.end }, infinitive: false };
  // *…, Liu claimed*
  if (content.start < cue.start) return report;
  const next = last + 1;
  if (v.lower(at).startsWith('claim') && v.lower(next) === 'to' && v.gap(next) === NO_GAP && isBare(v, next + 1))
    return { ...report, infinitive: true };
  return saysBehind(v, at, next) ? report : null;
}

/** In front of the verb, among adverbs. */
function isUnsaid(v: WordView, at: number): boolean {
  const first = v.beforeAdverbs(at);
  for (let i = at - 1; first >= 0 && i >= first; i--) if (UNSAID.test(v.lower(i))) return true;
  return false;
}

function saysBehind(v: WordView, at: number, next: number): boolean {
  const verb = v.lower(at);
  if (next >= v.length) return false;
  // *revealed: “…”*, *insisted, “…”*
  const between = v.text.slice(v.words[next - 1]!.end, v.words[next]!.start + 1);
  if (/^[:,]\s*["“«‘]/.test(between) || (between.startsWith(':') && !NOUN_TOO.test(verb))) return true;
  if (v.gap(next) !== NO_GAP) return false;
  if (verb.startsWith('refut') && statementFrom(v, next)) return true;
  const that = thatBehind(v, next);
  if (that >= 0)
    return opensClause(v, that + 1, isRelative(v, that, next)) && !(verb.startsWith('insist') && isDemand(v, that + 1));
  return BARE.test(verb) && isClause(v, v.afterAdverbs(next));
}

/** *that*, right behind, or behind an adverb or where, when and to whom it was said; -1 for none. */
function thatBehind(v: WordView, next: number): number {
  const first = v.afterAdverbs(next);
  if (v.lower(first) === 'that') return first;
  if (!v.has(first, PREPOSITION)) return -1;
  for (let at = first + 1; at < v.length && at < first + REACH && v.gap(at) === NO_GAP; at++) {
    if (v.lower(at) === 'that') return at;
    if (v.has(at, AUXILIARY | CONJUNCTION) || looksFinite(v, at)) return -1;
  }
  return -1;
}

/** Behind a noun, *that* may belong to it (*a hospital that treats burns*); not behind the verb, an adverb or a day. */
const isRelative = (v: WordView, that: number, next: number): boolean =>
  that !== v.afterAdverbs(next) && !v.has(that - 1, CALENDAR) && !/^\d/.test(v.lower(that - 1));

/** A clause opens at `i`, behind *that*: no noun (*that day*); where *that* may be relative, one with a subject that shows. */
function opensClause(v: WordView, i: number, maybeRelative: boolean): boolean {
  if (v.has(i, DETERMINER | PRONOUN | QUANTIFIER) || v.capital(i)) return true;
  return !maybeRelative && (/[^s]s$/.test(v.lower(i)) || verbOfClause(v, i) >= 0);
}

/** *insisted that he resign*, *that the clause be removed*: asked for, not said. */
function isDemand(v: WordView, i: number): boolean {
  for (let at = i; at < v.length && at < i + REACH && v.gap(at) <= SOFT_GAP; at++) {
    if (v.lower(at) === 'be') return true;
    if (v.has(at, AUXILIARY) || looksFinite(v, at)) return false;
  }
  return true;
}

/** A subject with its verb, from `i` on; what follows a noun (*the land he farmed*, *the prize that was lost*) is none. */
function isClause(v: WordView, i: number): boolean {
  if (NOMINATIVE.test(v.lower(i))) return true;
  for (let at = i; at < v.length && at < i + REACH && (at === i || v.gap(at) === NO_GAP); at++) {
    const word = v.lower(at);
    if (ASKS.test(word) || (v.has(at, CONJUNCTION | RELATIVE) && !v.has(at, PREPOSITION | DETERMINER))) return false;
    if (at > i && (NOMINATIVE.test(word) || beginsAnew(v, at))) return false;
    if (at > i && v.has(at, AUXILIARY) && !v.capital(at)) return true;
  }
  return false;
}

/** *the land their fathers had lost*: a second noun phrase right behind the first. */
const beginsAnew = (v: WordView, i: number): boolean =>
  v.has(i, DETERMINER) && !v.has(i - 1, DETERMINER | PREPOSITION | QUANTIFIER);

/** *refuted the claims*, *refuted the newspaper's report* */
function statementFrom(v: WordView, next: number): boolean {
  for (let at = next; at < v.length && at < next + 5 && (at === next || v.gap(at) === NO_GAP); at++) {
    if (STATEMENT.test(v.lower(at))) return true;
    if (v.has(at, PREPOSITION | CONJUNCTION | AUXILIARY)) return false;
  }
  return false;
}

/** So long no word is that the lists know. */
const LONGEST = 40;

const lastWordOf = (text: string): string => /[\p{L}-]+$/u.exec(text.slice(-LONGEST).toLowerCase())?.[0] ?? '';
