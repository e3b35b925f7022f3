import { DETERMINER } from '../language/cues/tags.ts';
import { isCondition, isSoftener } from '../language/softeners.ts';
import { NO_GAP, type WordView } from '../language/word-view.ts';
import { overlaps, type Span, sliceOf } from '../text/span.ts';
import type { Pair } from './pair.ts';
import { modalitiesOf, viewOf } from './voices.ts';

/**
 * Of hedges that both sides have, those that still hedge when another is gone (*police think that he may have* as *police think that he has*). The
 * others tell where it comes from (*preliminary data show*), who said it (*a spokesman indicated*), or what it is about (*the risk of*).
 */
const HEDGES_ALONE =
  /^(?:think|thought|believ|reckon|fear|suspect|expect|hop|plan|intend|intent|aim|want|likel|unlikel|probabl|may$|might|could|would|possib|perhaps|propos|consider|appear|seem|apparent|reported|alleged|supposed)/;

/**
 * Does a statement of the claim keep it open: with a hedge, in whatever words, or with a condition? `predicate`: what is stated, which is no hedge itself;
 * `cue`: the hedge of the passage.
 */
export function softened(
  pair: Pair,
  statement: Span,
  predicate: Span,
  cue: Span,
): { hedge: boolean; condition: boolean } {
  const view = viewOf(pair.claim);
  let hedge = false;
  let condition = false;
  for (let at = 0; at < view.length; at++) {
    const { start, lower } = view.words[at]!;
    if (start < statement.start || start >= statement.end || (predicate.start <= start && start < predicate.end))
      continue;
    // *A study prepared for the ministry says*
    if (lower === 'prepared' && view.lower(at + 1) !== 'to') continue;
    // *in May*, *the suspect*
    if (view.gap(at) === NO_GAP && (view.capital(at) || (/^suspects?$/.test(lower) && view.has(at - 1, DETERMINER))))
      continue;
    if (lower === 'can' && isAbility(view, at, predicate)) continue;
    if (isCondition(lower) || isAsLongAs(view, at)) condition = true;
    else if (
      isInTrain(view, at) ||
      ((isSoftener(lower) || (isUpTo(view, at) && !isBoundKept(pair, lower))) && !isShared(pair, start, lower, cue))
    )
      hedge = true;
  }
  for (const { span, strength } of modalitiesOf(pair.claim))
    if (strength <= OPEN && span.start >= statement.start && span.start < statement.end && !overlaps(span, predicate))
      hedge ||= !isShared(pair, span.start, pair.claim.text.slice(span.start, span.end).toLowerCase(), cue);
  return { hedge: hedge || isAtMostOnBoth(pair, statement), condition };
}

/** *will limit what a town can spend*: what somebody is able to do, behind what is stated. */
function isAbility(v: WordView, at: number, predicate: Span): boolean {
  for (let before = at - 1; before >= 0 && v.words[before]!.start >= predicate.end; before--)
    if (/^(?:how|what|which|who|whom|where)$/.test(v.lower(before))) return true;
  return false;
}

/** *will* and *can* are stronger. */
const OPEN = 0.8;

/** *as long as*, *on condition that*, *only where*, *in the event of* */
const isAsLongAs = (v: WordView, at: number): boolean => {
  const next = v.lower(at + 1);
  switch (v.lower(at)) {
    case 'as':
    case 'so':
      return next === 'long' && v.lower(at + 2) === 'as';
    case 'only':
      return /^(?:when|where|if|after|once|with)$/.test(next);
    case 'event':
    case 'case':
      return next === 'of' || next === 'that';
    default:
      return false;
  }
};

/** *Will cut it by up to a fifth* for *could cut it by as much as a fifth*: how much it may come to is open on both sides, that it comes is not. */
const isBoundKept = ({ passage }: Pair, lower: string): boolean =>
  /^(?:up|as)$/.test(lower) &&
  passage.quantities.some(({ approximator }) => approximator !== null && UP_TO.test(approximator));
const UP_TO = /^(?:up to|as (?:much|many|high) as)$/;

/** *Will raise 40 million at most* for *could raise no more than 40 million*: one says as much as the other. */
const isAtMostOnBoth = ({ claim, passage }: Pair, statement: Span): boolean =>
  AT_MOST.test(sliceOf(claim.text, statement)) && AT_MOST.test(passage.text);
const AT_MOST = /\b(?:at (?:the )?most|not? (?:more|greater|higher) than|(?:a|the) maximum|not exceed\w*)\b/i;

/** What is planned or thought of, by where it lies. */
const IN_TRAIN: ReadonlySet<string> = new Set(
  `in-pipeline in-works in-prospect in-offing in-sight on-cards on-table on-horizon on-agenda on-anvil under-consideration under-discussion
  at-planning at-drafting at-proposal looking-at looking-into`.split(/\s+/),
);
const isInTrain = (v: WordView, at: number): boolean =>
  IN_TRAIN.has(`${v.lower(at)}-${v.lower(v.lower(at + 1) === 'the' || v.lower(at + 1) === 'a' ? at + 2 : at + 1)}`);

/** *up to*, *as much as*, *on track*, *under way to*: they leave open how much, or that it comes to it. */
const isUpTo = (v: WordView, at: number): boolean => {
  const next = v.lower(at + 1);
  switch (v.lower(at)) {
    case 'up':
      return next === 'to';
    case 'as':
      return /^(?:much|many|high|low|little|few|early|late)$/.test(next) && v.lower(at + 2) === 'as';
    case 'on':
      return /^(?:track|course)$/.test(next);
    case 'is':
    case 'are':
    case 'was':
      return next === 'to' && !v.capital(at + 2);
    case 'to':
      return next === 'be';
    default:
      return false;
  }
};

/** The passage says it with the same word, besides the cue that is asked about. */
function isShared({ claim, passage, matches }: Pair, start: number, lower: string, cue: Span): boolean {
  if (HEDGES_ALONE.test(lower)) return false;
  const at = claim.tokens.findIndex((token) => token.start === start);
  const match = matches[at];
  if (!match || match.score < 1) return false;
  const there = passage.tokens[match.at]!;
  return there.start < cue.start || there.start >= cue.end;
}
