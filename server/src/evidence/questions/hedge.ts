import type { Modality } from '../../language/modality.ts';
import type { WordView } from '../../language/word-view.ts';
import { contains, type Span, sliceOf } from '../../text/span.ts';
import type { Facts } from '../facts.ts';
import { softened } from '../kept.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { matterOf, standsIn, wordAt } from '../shared.ts';
import { statementsOf } from '../statements.ts';
import { type Predicate, predicateOf } from '../tense.ts';
import { attributionsOf, modalitiesOf, viewOf } from '../voices.ts';
import {
  AWAITING,
  DRAFT,
  isAnswered,
  isAsAgreed,
  isAwaiting,
  isDecided,
  isDraft,
  isForTheTime,
  isPlanDenied,
  isReported,
} from './hedge/awaited.ts';
import { broughtAbout, doneBehind } from './hedge/brought.ts';
import { scopeOf } from './hedge/left-open.ts';
import {
  answerAt,
  asCause,
  boundAt,
  happensBehind,
  isRight,
  otherwiseStated,
  rightAt,
  type Stated,
  stateBehind,
} from './hedge/otherwise.ts';

import { sureness } from './hedge/sureness.ts';
import { unlikelyReasons } from './hedge/unlikely.ts';

/**
 * The passage leaves open what the claim states: *may have copied* became *copied*. `detail`: `done` (stated as past or under way), `flat` (as so
 * or certain to come).
 */
export function hedgeReasons(pair: Pair): Reason[] {
  const open = modalitiesOf(pair.passage).filter(
    (each) =>
      leavesOpen(each) && !TOLD.test(sliceOf(pair.passage.text, each.span)) && !isForTheTime(pair.passage, each),
  );
  if (open.length === 0) return [];
  const found: Reason[] = [];
  for (const statement of statementsOf(pair.claim)) {
    const reason = bestOf(open.flatMap((modality) => overstated(pair, statement, modality) ?? []));
    if (reason) found.push(reason);
  }
  return found.length > 0 ? found : unlikelyReasons(pair);
}

/** What nobody is named for (*reportedly*) is the matter of `attribution.ts`. */
const TOLD = /^(?:reportedly|allegedly|supposedly|purportedly)$/i;

const leavesOpen = ({ kind, strength, governed }: Modality): boolean =>
  governed !== null &&
  (strength > 0.35 || kind === 'probable') &&
  (strength <= 0.8 || kind === 'expected' || kind === 'planned' || kind === 'possible');

/** *can lead to delays*: what it does is stated by it, what has come about is not. */
const isAbility = ({ kind, strength }: Modality): boolean => kind === 'possible' && strength > 0.8;
/** *can be amended, as it was in 2019* */
const ONCE_DONE =
  /\b(?:as|and) (?:(?:it|they|he|she|we|some) )?(?:already |since |once )?(?:was|were|did|has|have|had)\b/i;

const bestOf = (reasons: readonly Reason[]): Reason | null =>
  reasons.reduce<Reason | null>((best, each) => (best && best.sure >= each.sure ? best : each), null);

function overstated(pair: Pair, statement: Span, modality: Modality): Reason | null {
  const stated =
    isDecided(pair, modality) || isAnswered(pair.passage, modality) ? null : statedIn(pair, statement, modality);
  if (!stated) return null;
  const { tense: how } = stated.predicate;
  if (isAbility(modality) && (how !== 'done' || stated.aligned < 1 || ONCE_DONE.test(pair.passage.text))) return null;
  if (stated.aligned < 1 && how !== 'coming' && isPlanDenied(pair.passage, modality)) return null;
  const sure =
    (isAwaiting(pair, modality) && (how === 'done' || how === 'going')
      ? AWAITING
      : isUndecided(pair, modality) && how === 'done'
        ? UNDECIDED
        : isDraft(pair, modality) && how !== 'coming'
          ? DRAFT
          : sureness(modality, how, isConditional(pair, modality), isReported(pair, modality))) * stated.aligned;
  if (sure === 0) return null;
  const { words } = pair.claim;
  const { first, last, tense } = stated.predicate;
  const said = { start: words[first]!.start, end: words[last]!.end };
  // *was due to start*, *did not start*: not the same made sure.
  if (
    modality.strength > 0.3 &&
    isDenied(viewOf(pair.claim), stated.predicate) &&
    !DENIED.test(sliceOf(pair.passage.text, modality.scope))
  )
    return null;
  // *assured staff that there was nothing to it*: that somebody speaks is not what was left open.
  if (
    WANTS.test(words[last]!.lower) ||
    SPEAKS.test(words[last]!.lower) ||
    /^(?:put|puts) forward$/.test(`${words[last]!.lower} ${words[last + 1]?.lower}`)
  )
    return null;
  // *will be able to carry* for *may carry*
  if (
    stated.aligned === 1 &&
    ABLE.test(words[last]!.lower) &&
    !ABLE.test(sliceOf(pair.passage.text, modality.governed!))
  )
    return null;
  // *is expected to stay*: what is stated is a hedge itself.
  if (
    !stated.right &&
    modalitiesOf(pair.claim).some(({ span, strength }) => strength <= STATED && contains(span, words[last]!))
  )
    return null;
  if (NOT_KNOWN.test(sliceOf(pair.claim.text, statement))) return null;
  const kept = softened(
    pair,
    statement,
    { start: words[stated.right ? first : last]!.start, end: words[last]!.end },
    modality.span,
  );
  if (kept.hedge || (kept.condition && !(how === 'coming' && isMere(pair, modality)))) return null;
  if (how === 'coming' && isAsAgreed(pair, modality, statement)) return null;
  if (isSaidToBe(modality) && isSaid(pair.claim) && !isSeeming(pair, modality)) return null;
  return {
    kind: 'hedge',
    claim: said,
    passage: {
      start: Math.min(modality.span.start, modality.governed!.start),
      end: Math.max(modality.governed!.end, modality.span.end),
    },
    sure,
    detail: tense === 'done' || tense === 'going' ? 'done' : 'flat',
  };
}

/** *Will decide whether to extend it*: which way is as open as when. */
const isUndecided = ({ passage }: Pair, { governed }: Modality): boolean =>
  /^(?:decid|vot|rul|choos)/i.test(sliceOf(passage.text, governed!)) &&
  /^[^.;:]{0,24}\b(?:whether|if|between)\b/.test(passage.text.slice(governed!.end));
const UNDECIDED = 0.85;

/** *It is not known how many*: left open in other words. */
const NOT_KNOWN =
  /\b(?:not|never|nobody|none)(?: yet)?(?: \w+)? (?:known|knows|clear|certain|established|settled|decided|said|says|say|announced|confirmed|promised)\b/i;

const DENIED = /\b(?:not?|never|nor|nobody|none|without|un\w+|fail\w*|refus\w*|reject\w*)\b|n['’]t\b/i;

/** What somebody wants is as open as what she expects. */
const WANTS = /^(?:wants?|hopes?|aims?|seeks?|wishe?s?|plans?|intends?|expects?)$/;

const SPEAKS = /^(?:assured|reassured|told|informed|tells|assures|warned|insisted|said|says)$/;

const ABLE = /^(?:able|allowed|permitted|entitled|free|eligible|liable|prone)$/;

/** *will* and *can* state it. */
const STATED = 0.8;

/** Is thought to, reportedly: a claim that says who says so has not made it a fact. */
const isSaidToBe = ({ kind }: Modality): boolean => kind === 'suggested';
const isSaid = (facts: Facts): boolean => attributionsOf(facts).some(({ cls }) => cls !== 'find');

/** *Appear to have been launched, an officer said*: that somebody says it and how sure he is are two things. */
const isSeeming = ({ passage }: Pair, { span }: Modality): boolean =>
  /^(?:appear|seem)/i.test(sliceOf(passage.text, span)) && isSaid(passage);

/** *could run dry if July brings no rain*: with its condition it is as open as without. */
const isMere = ({ passage }: Pair, { span }: Modality): boolean =>
  /^(?:could|may|might)$/i.test(sliceOf(passage.text, span));

/** Where the statement says what the modality leaves open: with its verb, or with another one for most of what hangs on it. */
function statedIn(pair: Pair, statement: Span, modality: Modality): Stated | null {
  const { claim, passage, matches } = pair;
  const { governed, span } = modality;
  const scope = scopeOf(pair, modality);
  const matter = matterOf(claim, statement);
  const shared = matter.filter((at) => standsIn(pair, at, [scope]) && !standsIn(pair, at, [span]));
  if (shared.length === 0) return null;
  const isGoverned = (at: number): boolean => {
    const there = passage.tokens[matches[at]!.at];
    return there !== undefined && there.start >= governed!.start && there.end <= governed!.end;
  };
  if (!shared.some(isGoverned))
    return modality.strength <= 0.3 ? null : otherwiseStated(pair, matter, shared, scope, modality.kind);
  if (matter.filter((at) => matches[at]!.at >= 0).length < 2) return null;
  // *found* is a word for *launched*, too: the same word comes first.
  const bySureness = [...shared].sort((a, b) => matches[b]!.score - matches[a]!.score);
  for (const at of bySureness) {
    if (!isGoverned(at) || isSaidElsewhere(pair, at, scope)) continue;
    const word = wordAt(claim, claim.tokens[at]!.start);
    const verb = boundAt(viewOf(claim), word) ?? predicateOf(viewOf(claim), word, goesOnAlike(pair, at));
    const isNoun =
      verb !== null && isSameNoun(pair, at, verb) && !/^(?:whether|if)$/i.test(sliceOf(passage.text, span));
    const predicate = (isNoun ? null : verb) ?? nounStated(viewOf(claim), word, modality, sliceOf(passage.text, span));
    // *unlikely to return* as *will not return*; *will return* is another matter.
    if (!predicate || (modality.strength <= 0.3 && !isDenied(viewOf(claim), predicate))) continue;
    return {
      predicate,
      aligned: 1,
      right:
        isRight(viewOf(claim), predicate) ||
        (predicate.tense === 'coming' && viewOf(claim).lower(predicate.first) === 'would'),
    };
  }
  return null;
}

/** What states a noun, or a verb behind *can* and *must*, as far as what leaves it open is of the kind. */
function nounStated(v: WordView, word: number, { kind }: Modality, cue: string): Predicate | null {
  switch (kind) {
    case 'conditional':
      return rightAt(v, word);
    case 'suggested':
    case 'probable':
      return asCause(v, word);
    case 'possible':
      if (QUESTION.test(cue)) return answerAt(v, word);
      return (
        stateBehind(v, word) ??
        doneBehind(v, word) ??
        asCause(v, word) ??
        (CHANCE.test(cue) ? happensBehind(v, word) : null)
      );
    case 'planned':
      return broughtAbout(v, word) ?? doneBehind(v, word);
    default:
      return null;
  }
}

const QUESTION = /^(?:whether|if)$/i;
const CHANCE = /^(?:chances?|prospects?|possibility|risks?|danger|threat)\b/i;

const isDenied = (v: WordView, { first, last }: Predicate): boolean => {
  for (let at = first; at <= last; at++)
    if (/^(?:not|never|no|hardly|scarcely|almost|nearly)$|n't$/.test(v.lower(at))) return true;
  return false;
};

/** Do both sides go on with the same word? Then a word that might be a noun (*cuts*, *need*) is the verb that it is in the passage. */
function goesOnAlike({ claim, passage, matches }: Pair, at: number): boolean {
  const next = claim.tokens.findIndex(({ weight }, i) => i > at && weight > 0);
  const there = matches[at]!.at;
  const from = matches[next]?.at ?? -1;
  if (next < 0 || next > at + 3 || from <= there) return false;
  // *may need an additional 160 million* as *needs 160 million*
  return passage.tokens.slice(there + 1, from).filter(({ weight }) => weight > 0).length <= MOST_LEFT_OUT;
}

const MOST_LEFT_OUT = 1;

/** *choices* for *choices*: what could be a third person is the same plural. */
function isSameNoun(pair: Pair, at: number, { verb, first, last }: Predicate): boolean {
  const { term } = pair.claim.tokens[at]!;
  if (verb || first !== last || term !== pair.passage.tokens[pair.matches[at]!.at]!.term) return false;
  return term.lower.endsWith('s') || !goesOnAlike(pair, at);
}

/** The passage says the word somewhere else, where nothing leaves it open: the claim may mean that. */
function isSaidElsewhere({ claim, passage, matches }: Pair, at: number, scope: Span): boolean {
  const stems = new Set([claim.tokens[at]!.term.stem, passage.tokens[matches[at]!.at]!.term.stem]);
  for (const stem of stems)
    for (const place of passage.places.get(stem) ?? []) {
      const { start } = passage.tokens[place]!;
      if (start >= scope.start && start < scope.end) continue;
      // *A levy of 10 cents would bring in 80 million*: its subject is left open, too.
      const statement = statementsOf(passage).find(({ end }) => start < end)!;
      const isOpen = (m: Modality): boolean =>
        leavesOpen(m) &&
        ((m.scope.start <= start && start < m.scope.end) ||
          (m.kind === 'conditional' && start < m.scope.start && contains(statement, m.span)));
      if (!modalitiesOf(passage).some(isOpen)) return true;
    }
  return false;
}

/** Is there a condition in the sentence of the passage besides? */
const isConditional = ({ passage }: Pair, modality: Modality): boolean =>
  modalitiesOf(passage).some(
    ({ kind, scope, span }) =>
      kind === 'conditional' &&
      !/^would/i.test(passage.text.slice(span.start, span.end)) &&
      scope.start <= modality.governed!.start &&
      modality.governed!.end <= scope.end,
  );
