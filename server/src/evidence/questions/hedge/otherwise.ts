import type { ModalityKind } from '../../../language/modality.ts';
import { NO_GAP, type WordView } from '../../../language/word-view.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { Pair } from '../../pair.ts';
import { massOf, matterOf, standsIn, wordAt } from '../../shared.ts';
import { statementsOf } from '../../statements.ts';
import { type Predicate, predicateOf } from '../../tense.ts';
import { attributionsOf, viewOf } from '../../voices.ts';

export interface Stated {
  readonly predicate: Predicate;
  /** How sure it is that the claim states what the passage leaves open: 0 to 1. */
  readonly aligned: number;
  /** It states a right or a duty: *can search*, *must register*. */
  readonly right: boolean;
}

const ENOUGH_OF_SCOPE = 0.3;
const ENOUGH_OF_CLAIM = 0.4;
const LEAST_SHARED = 3;
/** A comma nearer than this, in characters, cuts off what is left open itself. */
const CORE = 40;
const RIGHT = /^(?:can|may|must|cannot)$/;

/** *may lose its majority* as *has been stripped of its majority*: most of what is left open, under a verb that the passage does not have. */
export function otherwiseStated(
  pair: Pair,
  matter: readonly number[],
  shared: readonly number[],
  scope: Span,
  kind: ModalityKind,
): Stated | null {
  const { claim, passage } = pair;
  const anywhere = [{ start: 0, end: passage.text.length }];
  const view = viewOf(claim);
  const statement = statementsOf(passage).find(({ end }) => scope.start < end)!;
  const words = matter.filter((at) => !claim.tokens[at]!.figure);
  const withSubject = words.filter((at) => standsIn(pair, at, [{ start: statement.start, end: scope.end }]));
  if (withSubject.length < LEAST_SHARED || massOf(claim, withSubject) < ENOUGH_OF_CLAIM * massOf(claim, words))
    return null;
  // What hangs on behind a comma (*, with classes bused in*) may be left out.
  const comma = passage.text.slice(scope.start, scope.end).search(/, (?:with|which|who|where|and|so|as|a|an|in|by)\b/);
  const core = comma > CORE ? { start: scope.start, end: scope.start + comma } : scope;
  if (massOf(claim, shared) < ENOUGH_OF_SCOPE * massOf(passage, matterOf(passage, core))) return null;
  let best: Predicate | null = null;
  let state: Predicate | null = null;
  let least = Number.POSITIVE_INFINITY;
  const told = attributionsOf(claim).map(({ cue }) => cue);
  const tells = attributionsOf(passage).map(({ cue }) => cue);
  for (const at of matter) {
    const { start, name } = claim.tokens[at]!;
    if (
      name ||
      (standsIn(pair, at, anywhere) && !shared.includes(at)) ||
      told.some((cue) => contains(cue, claim.tokens[at]!)) ||
      isAside(claim, at) ||
      standsIn(pair, at, tells)
    )
      continue;
    const word = wordAt(claim, start);
    const predicate =
      predicateOf(view, word) ?? boundAt(view, word) ?? (kind === 'conditional' ? rightAt(view, word) : null);
    if (predicate?.tense === 'coming') state ??= predicate;
    const away = Math.min(...shared.map((other) => (other === at ? 9 : Math.abs(other - at))));
    // *agreed to part with*: nothing is stated of what is nearest.
    const isInfinitive = view.lower(word - 1) === 'to' && !shared.includes(at);
    if (away < least && (predicate?.verb || isInfinitive)) [best, least] = [predicate, away];
  }
  if (best) return { predicate: best, aligned: 0.85, right: isRight(view, best) };
  // *could add 0.3 points to inflation* as *inflation will be 0.3 points higher*.
  return state && least === Number.POSITIVE_INFINITY
    ? { predicate: state, aligned: 0.8, right: isRight(view, state) }
    : null;
}

/** *as its minister explained,* */
const isAside = ({ tokens }: Facts, at: number): boolean =>
  tokens[at + 1]?.breaks === true &&
  tokens.slice(Math.max(0, at - ASIDE), at).some(({ term, breaks }) => breaks && term.lower === 'as');
const ASIDE = 6;

/** *can go*, *may search*, *must register*: what is so for whoever it is said of; null for other verbs. */
export function rightAt(v: WordView, at: number): Predicate | null {
  let lead = v.beforeAdverbs(at);
  if (v.lower(lead) === 'be') lead = v.beforeAdverbs(lead);
  if (lead < 0 || v.gap(at) !== NO_GAP || v.capital(lead) || !RIGHT.test(v.lower(lead))) return null;
  return { tense: 'so', first: lead, last: at, verb: true };
}

/** *is bound to cross*, *are certain to fail*: as good as stated; null for other infinitives. */
export function boundAt(v: WordView, at: number): Predicate | null {
  if (v.lower(at - 1) !== 'to' || !/^(?:bound|certain|sure|guaranteed)$/.test(v.lower(at - 2))) return null;
  return /^(?:is|are)$/.test(v.lower(at - 3)) ? { tense: 'so', first: at - 3, last: at, verb: true } : null;
}

export const isRight = (v: WordView, { first }: Predicate): boolean => RIGHT.test(v.lower(first)) && !v.capital(first);

/** *Old pipes are the source*: the subject, which the words behind it are said of; null where another word comes between. */
export function stateBehind(v: WordView, at: number): Predicate | null {
  const be = at + 1;
  if (v.gap(be) !== NO_GAP || !/^(?:is|are|was|were|caused|causes)$/.test(v.lower(be))) return null;
  return { tense: /^(?:is|are)$/.test(v.lower(be)) ? 'so' : 'done', first: be, last: be, verb: true };
}

/** *A ceasefire has drawn them back*, *a blackout will hit*: what the passage has as a chance only does something; null where no such verb follows. */
export function happensBehind(v: WordView, at: number): Predicate | null {
  const helper = at + 1;
  if (helper >= v.length || v.gap(helper) !== NO_GAP || !/^(?:has|have|had|will)$/.test(v.lower(helper))) return null;
  const verb = v.afterAdverbs(helper + 1);
  return verb < v.length ? predicateOf(v, verb, true) : null;
}

/** *said the base would close*, of *would not say whether the base would close*; null for another verb. */
export function answerAt(v: WordView, at: number): Predicate | null {
  let would = v.beforeAdverbs(at);
  if (v.lower(would) === 'be') would = v.beforeAdverbs(would);
  if (v.lower(would) !== 'would' || v.gap(at) !== NO_GAP) return null;
  for (let i = would - 1; i >= 0 && would - i <= SAID_REACH; i--)
    if (/^(?:said|confirmed|announced|insisted|stated|added|promised)$/.test(v.lower(i)))
      return { tense: 'coming', first: would, last: at, verb: true };
  return null;
}
const SAID_REACH = 7;

const CAUSE =
  /^(?:owing to|due to|because of|caused by|result of|down to|blame for|triggered by|brought by|led by|cause of|stemmed from|resulted from|put to|died of|came from)$/;

/** *came off owing to metal fatigue*: the word as the cause that the claim gives; its own verb states it. */
export function asCause(v: WordView, at: number): Predicate | null {
  for (let i = at - 1; i > 0 && at - i <= 4 && v.gap(i + 1) === NO_GAP; i--)
    if (CAUSE.test(`${v.lower(i - 1)} ${v.lower(i)}`)) return { tense: 'done', first: i - 1, last: i, verb: true };
  return null;
}
