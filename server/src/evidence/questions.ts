import { overlaps } from '../text/span.ts';
import { isElsewhere } from './bounds.ts';
import type { Circumstances, Reason, ReasonKind } from './model.ts';
import type { Pair } from './pair.ts';
import { approximationReasons } from './questions/approximation.ts';
import { attributionReasons } from './questions/attribution.ts';
import { blamedReasons } from './questions/blamed.ts';
import { boosterReasons } from './questions/booster.ts';
import { butNotReasons } from './questions/but-not.ts';
import { campReasons } from './questions/camps.ts';
import { causeReasons } from './questions/cause.ts';
import { certainReasons } from './questions/certain.ts';
import { comparedReasons } from './questions/compared.ts';
import { conditionReasons } from './questions/conditions.ts';
import { dateReasons } from './questions/date.ts';
import { diminishedReasons } from './questions/diminished.ts';
import { directionReasons } from './questions/direction.ts';
import { dutyReasons } from './questions/duty.ts';
import { existenceReasons } from './questions/existence.ts';
import { firmerReasons } from './questions/firmer.ts';
import { foremostReasons } from './questions/foremost.ts';
import { halfReasons } from './questions/half.ts';
import { hedgeReasons } from './questions/hedge.ts';
import { heldReasons } from './questions/held.ts';
import { insteadReasons } from './questions/instead.ts';
import { likelierReasons } from './questions/likelier.ts';
import { nameReasons } from './questions/name.ts';
import { negationReasons } from './questions/negation.ts';
import { noMoreReasons } from './questions/no-more.ts';
import { numberReasons } from './questions/number.ts';
import { isDeniedBefore, orderReasons } from './questions/order.ts';
import { outcomeReasons } from './questions/outcome.ts';
import { partyReasons } from './questions/party.ts';
import { payerReasons } from './questions/payer.ts';
import { rankReasons } from './questions/rank.ts';
import { relianceReasons } from './questions/reliance.ts';
import { scopeReasons } from './questions/scope.ts';
import { severalReasons } from './questions/several.ts';
import { speakerReasons } from './questions/speaker.ts';
import { stateReasons } from './questions/state.ts';
import { steppedReasons } from './questions/stepped.ts';
import { swappedReasons } from './questions/swapped.ts';
import { undoneReasons } from './questions/undone.ts';
import { verbReasons } from './questions/verb.ts';
import { wordReasons } from './questions/words.ts';
import { isOfOthers } from './rest.ts';

/** Asks one thing of a pair: what parts claim and passage in this respect. */
export type Question = (pair: Pair, about: Circumstances) => readonly Reason[];

/** Every question, one file each in `questions/`. */
const QUESTIONS: readonly Question[] = [
  numberReasons,
  dateReasons,
  approximationReasons,
  causeReasons,
  blamedReasons,
  nameReasons,
  scopeReasons,
  wordReasons,
  hedgeReasons,
  undoneReasons,
  likelierReasons,
  certainReasons,
  firmerReasons,
  dutyReasons,
  existenceReasons,
  boosterReasons,
  attributionReasons,
  verbReasons,
  speakerReasons,
  severalReasons,
  negationReasons,
  noMoreReasons,
  butNotReasons,
  diminishedReasons,
  conditionReasons,
  relianceReasons,
  directionReasons,
  outcomeReasons,
  stateReasons,
  insteadReasons,
  comparedReasons,
  steppedReasons,
  partyReasons,
  orderReasons,
  halfReasons,
  swappedReasons,
  foremostReasons,
  campReasons,
  heldReasons,
  payerReasons,
  rankReasons,
];

/**
 * All that parts claim and passage, in the order of the claim's words. Where the passage speaks of something else altogether, only that is said, and who
 * or what is not named in it: its figures are no measure of the claim's.
 */
export function reasonsIn(pair: Pair, about: Circumstances): Reason[] {
  const all = QUESTIONS.flatMap((question) => question(pair, about)).filter(
    ({ kind, claim }) => kind !== 'negation' || !isDeniedBefore(pair, claim),
  );
  const lacksAll = all.some(isElsewhere);
  return all
    .filter(
      (reason) => (!lacksAll || STILL_ASKED.has(reason.kind)) && !isOpposed(reason, all) && !isSaidOfRest(pair, reason),
    )
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end);
}

const OPPOSING: ReadonlySet<ReasonKind> = new Set(['negation', 'direction', 'order', 'role']);

const isSaidOfRest = (pair: Pair, { kind, claim }: Reason): boolean =>
  SAID_OF_REST.has(kind) && isOfOthers(pair, claim);
const SAID_OF_REST: ReadonlySet<ReasonKind> = new Set(['negation', 'direction', 'approximation']);

/** What the passage says the other way round it does speak of: it is no part that is lacking. */
const isOpposed = ({ kind, detail, claim }: Reason, all: readonly Reason[]): boolean =>
  kind === 'words' &&
  detail === 'part' &&
  all.some((other) => OPPOSING.has(other.kind) && overlaps(other.claim, claim));

const STILL_ASKED: ReadonlySet<ReasonKind> = new Set(['words', 'name', 'speaker']);
