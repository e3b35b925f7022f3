export {
  compareQuantities,
  type QuantityComparison,
  type QuantityReason,
  type QuantityVerdict,
} from './quantities/compare.ts';
export { type Derivation, type DerivationHow, derivable, isValueOf, withUnits } from './quantities/derive.ts';
export type { Dimension, Quantity, QuantityKind, Relation, Unit } from './quantities/model.ts';
export { type Figures, readFigures, readQuantities } from './quantities/read.ts';
