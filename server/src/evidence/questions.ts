import type { Circumstances, Reason } from './model.ts';
import type { Pair } from './pair.ts';
import { attributionReasons } from './questions/attribution.ts';
import { causeReasons } from './questions/cause.ts';
import { directionReasons } from './questions/direction.ts';
import { hedgeReasons } from './questions/hedge.ts';
import { nameReasons } from './questions/name.ts';
import { negationReasons } from './questions/negation.ts';
import { orderReasons } from './questions/order.ts';
import { roleReasons } from './questions/role.ts';
import { scopeReasons } from './questions/scope.ts';
import { speakerReasons } from './questions/speaker.ts';
import { verbReasons } from './questions/verb.ts';

/** Asks one thing of a pair: what parts claim and passage in this respect. */
export type Question = (pair: Pair, about: Circumstances) => readonly Reason[];

/** Every question, one file each in `questions/`. */
const QUESTIONS: readonly Question[] = [
  causeReasons,
  nameReasons,
  scopeReasons,
  hedgeReasons,
  attributionReasons,
  verbReasons,
  speakerReasons,
  negationReasons,
  directionReasons,
  orderReasons,
  roleReasons,
];

/** All that parts claim and passage, in the order of the claim's words. */
export const reasonsIn = (pair: Pair, about: Circumstances): Reason[] =>
  QUESTIONS.flatMap((question) => question(pair, about)).sort(
    (a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end,
  );
