/** More of these never makes support less likely. */
const RAISE = `exact soft titled glow predicateSoft predicateExact partLeast partMean partNearLeast partNearMean closed namesFound
  namesKnown neighbours order sentence quantity_rightContext date_rightContext quantity_rightClose directionsSame`;
/** More of these never makes it more likely. */
const LOWER = `gaps gapMost gapSecond gapWords gapNames gapNamesOpen namesLost quantity_different quantity_missing date_different
  date_missing quantity_wrongContext date_wrongContext negationsDiffer directionsOpposite swap_antonyms swap_opposite swap_names
  swap_siblings how_none quantity_boundsMissed reason_number reason_date reason_name reason_words reason_negation
  reason_direction reason_order reason_role reasons`;

const listOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));
const raise = listOf(RAISE);
const lower = listOf(LOWER);

/**
 * For the score of *supported* the features that may only raise or only lower it. Besides good sense this keeps the model from learning how
 * Wikipedia is edited: accuracy on other data rises, on its own it does not fall.
 */
export function monotone(features: readonly string[]): number[][] {
  const supported = features.map((name) => (raise.has(name) ? 1 : lower.has(name) ? -1 : 0));
  const free = features.map(() => 0);
  return [supported, free, free];
}
