import type { RunnableSet } from './set.ts';
import anchoring from './sets/anchoring.ts';
import { certaintyAspect, certaintyScience } from './sets/certainty.ts';
import claimStrength from './sets/claim-strength.ts';
import claimbuster from './sets/claimbuster.ts';
import exaggeration from './sets/exaggeration.ts';
import feverSymmetric from './sets/fever-symmetric.ts';
import nerWnut17 from './sets/ner-wnut17.ts';
import polnear from './sets/polnear.ts';
import vitamincReal from './sets/vitaminc-real.ts';
import { wiceOracle, wicePage } from './sets/wice.ts';

/** All sets, in the order of the table. */
export const allSets: readonly RunnableSet[] = [
  vitamincReal,
  wiceOracle,
  wicePage,
  feverSymmetric,
  exaggeration,
  claimStrength,
  certaintyAspect,
  certaintyScience,
  claimbuster,
  polnear,
  anchoring,
  nerWnut17,
];

/** Sets that are known and not measured, and why. */
export const unmeasured: ReadonlyMap<string, string> = new Map([
  ['wep_perceptions.jsonl', 'nothing in Pincite turns words of probability into figures yet'],
]);
