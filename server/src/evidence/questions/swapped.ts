import type { Span } from '../../text/span.ts';
import { clauseAt } from '../clauses.ts';
import { isWordKept } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { comparedSides } from './compared-sides.ts';
import { converseReasons } from './converses.ts';
import { crossedReasons } from './crossed.ts';
import { doerReasons } from './doer.ts';
import { modifierReasons } from './modifiers.ts';
import { roleReasons } from './role.ts';
import { turnedAboutReasons } from './turned-about.ts';
import { swappedVoices } from './voices-swapped.ts';

const WAYS: readonly ((pair: Pair) => readonly Reason[])[] = [
  roleReasons,
  swappedVoices,
  modifierReasons,
  comparedSides,
  turnedAboutReasons,
  converseReasons,
  crossedReasons,
  doerReasons,
];

/**
 * Two that have changed places, told once: the first way to see it that sees one. What a text denies or leaves open it does not say of the two, so the other way
 * round may well be what it means: *buses are hardly faster than trams*, *it is not known whether …*.
 */
export function swappedReasons(pair: Pair): readonly Reason[] {
  for (const way of WAYS) {
    const found = way(pair).filter(({ detail, claim, passage }) => {
      if (detail !== 'places') return true;
      const { claim: ours, passage: theirs } = pair;
      return isAffirmed(ours, theirs, claim) && (passage === null || isAffirmed(theirs, ours, passage));
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Does a text say of what stands in the span that it is so? Neither denied nor open is any of it, and not said of *few* or *no higher than*. A verb that denies and
 * that the other text has too (*the owner refused …, the bishop met them*) may have changed places itself.
 */
function isAffirmed(facts: Facts, other: Facts, { start, end }: Span): boolean {
  const { tokens } = facts;
  const first = tokens.findIndex((token) => token.end > start);
  const from = Math.max(clauseAt(facts, first).from, first - BEFORE);
  for (let at = from; at < tokens.length && tokens[at]!.start < end; at++) {
    if (isLessened(facts, at)) return false;
    if (at < first || tokens[at]!.weight === 0) continue;
    if (isOpen(facts, at) || isDenied(facts, other, tokens[at]!.start)) return false;
  }
  return true;
}
/** So many words before a noun one looks for *few*. */
const BEFORE = 3;

const isOpen = (facts: Facts, at: number): boolean =>
  /^(?:if|whether)$/.test(facts.tokens[clauseAt(facts, at).from]!.term.lower);

/** Is it denied, and not by a verb that the other text has as well? */
const isDenied = (facts: Facts, other: Facts, offset: number): boolean =>
  facts.negations.some(
    ({ scope, cue, kind }) =>
      scope.start <= offset && offset < scope.end && !(kind === 'verb' && isWordKept(other, facts, cue.start)),
  );

/** *few workers*, not *a few*; *no higher than*, *little better than*, which deny nothing on their own. */
function isLessened({ tokens }: Facts, at: number): boolean {
  const { lower } = tokens[at]!.term;
  if (lower === 'few') return tokens[at - 1]?.term.lower !== 'a';
  return (
    /^(?:no|not|little)$/.test(lower) &&
    tokens[at - 1]?.term.lower !== 'a' &&
    /^(?:more|less|fewer|better|worse|[a-z]{3,}er)$/.test(tokens[at + 1]?.term.lower ?? '')
  );
}
