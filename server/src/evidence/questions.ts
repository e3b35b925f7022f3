import type { Circumstances, Reason } from './model.ts';
import type { Pair } from './pair.ts';
import { causeReasons } from './questions/cause.ts';
import { nameReasons } from './questions/name.ts';
import { scopeReasons } from './questions/scope.ts';

/** Asks one thing of a pair: what parts claim and passage in this respect. */
export type Question = (pair: Pair, about: Circumstances) => readonly Reason[];

/** Every question, one file each in `questions/`. */
const QUESTIONS: readonly Question[] = [causeReasons, nameReasons, scopeReasons];

/** All that parts claim and passage, in the order of the claim's words. */
export const reasonsIn = (pair: Pair, about: Circumstances): Reason[] =>
  QUESTIONS.flatMap((question) => question(pair, about)).sort(
    (a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end,
  );
