import { contains, overlaps, sliceOf, spanOfMatch } from '../../text/span.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { statementsOf } from '../statements.ts';
import { modalitiesOf } from '../voices.ts';
import { isSameMatter, scopeWithSubject } from './hedge/same-matter.ts';
import { hedgeReasons } from './hedge.ts';

/** *Is certain to hold out*, *was bound to fail*. */
const CERTAIN = /\b(?:is|are|was|were|be) (?:certain|sure|bound|guaranteed|assured|destined|doomed) to\b/gi;
const NOT_SO =
  /\b(?:not|never|far from|almost|nearly|hardly|by no means|whether|may|might|could|perhaps|probabl[ey]|likely)\b/i;
/** Words of certainty in the passage: then the claim's is no addition. */
const SURE_THERE =
  /\b(?:certain(?:ly|ty)?|sure(?:ly)?|bound to|guarantee[sd]?|inevitabl[ey]|assured|no doubt|undoubted(?:ly)?|doomed|destined|will)\b/i;
const SURE = 0.8;
/** Surer than this leaves nothing open. */
const OPEN = 0.8;

/** *Is certain to hold out*, where it *could probably* or *may* hold out. `detail`: `likelier`. */
export function certainReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const certain = [...claim.text.matchAll(CERTAIN)].map(spanOfMatch);
  if (certain.length === 0 || SURE_THERE.test(passage.text)) return [];
  const open = modalitiesOf(passage).filter(
    ({ kind, strength, governed }) =>
      governed !== null &&
      strength > 0.3 &&
      strength <= OPEN &&
      (kind === 'possible' || kind === 'probable' || kind === 'expected'),
  );
  return certain.flatMap((cue) => {
    const statement = statementsOf(claim).find((each) => contains(each, cue));
    if (!statement || NOT_SO.test(sliceOf(claim.text, statement))) return [];
    const told = open.find((each) => isSameMatter(pair, statement, cue, scopeWithSubject(pair, each), null));
    // What is told as flat is asked about already.
    return told && !hedgeReasons(pair).some((each) => overlaps(each.claim, cue))
      ? [{ kind: 'hedge', claim: cue, passage: told.span, sure: SURE, detail: 'likelier' } satisfies Reason]
      : [];
  });
}
