import type { Weights } from './logistic.ts';

/**
 * Fitted by logistic regression on the figures of vitaminc_real (CC BY-SA 3.0; rows SUPPORTS and REFUTES) that the passage gives otherwise: how
 * probable is it that the claim is refuted? Rounded. `stray` is set by hand, since those claims are all about their passages.
 */
export const NUMBER_WEIGHTS: Weights = {
  base: 1.3,
  /** The passage has the claim's figure, of something else: often the choice between the two is what is wrong. */
  elsewhere: -1.5,
  /** The same words stand around both. */
  context: 0.85,
  /** Each figure that could be meant instead. */
  rivals: -0.33,
  /** Another figure of the claim is right. */
  right: -1.35,
  /** A slip is seldom far off; what is far off may be of something else. */
  near: 2.1,
  far: -0.65,
  sameNoun: 0.25,
  /** *More than 780*: bounds are broken more clearly than exact figures are missed, … */
  bounded: 1.1,
  /** … but *above seventh* is read both ways. */
  boundedRank: -1.8,
  /** What the passage says of it leaves the claim possible. */
  open: -1.4,
  stray: -3,
};

export const DATE_WEIGHTS: Weights = {
  base: 3.6,
  elsewhere: -2.4,
  context: 0.1,
  rivals: -0.25,
  right: -1.55,
  /** A day against a year. */
  otherPrecision: -0.8,
  /** Ranges that differ may both be so. */
  range: -1.3,
  stray: -3,
};
