export { type Quantifier, quantifiersIn } from './quantifiers/quantify.ts';
export { type Restriction, type RestrictionKind, restrictionsIn } from './quantifiers/restrict.ts';
