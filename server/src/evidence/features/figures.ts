import type { FigureMatch, FigureVerdict } from '../figures.ts';
import type { Pair } from '../pair.ts';

/** Stands for *no rival*: more than a passage has of them, as a rule. */
const MANY = 9;

/** What became of the figures of the claim. */
export function quantityFeatures({ figures }: Pair): Record<string, number> {
  const sum = { otherNoun: 0, sameNoun: 0, open: 0, ratio: 0, bounds: 0, boundsMissed: 0 };
  for (const each of figures) {
    if (each.kind !== 'quantity') continue;
    const { claim, passage, comparison, verdict } = each;
    if (claim.relation !== '=') sum.bounds++;
    if (claim.relation !== '=' && verdict === 'different') sum.boundsMissed++;
    if (claim.of !== null && passage?.of === claim.of) sum.sameNoun++;
    for (const reason of comparison?.reasons ?? []) {
      if (reason.kind === 'other-noun') sum.otherNoun++;
      if (reason.kind === 'undetermined') sum.open++;
      if (reason.kind === 'value') sum.ratio = Math.max(sum.ratio, sizeOf(reason.ratio));
    }
  }
  return {
    ...outcomes(figures, 'quantity', QUANTITY),
    quantity_otherNoun: sum.otherNoun,
    quantity_sameNoun: sum.sameNoun,
    quantity_open: sum.open,
    quantity_ratio: sum.ratio,
    quantity_bounds: sum.bounds,
    quantity_boundsMissed: sum.boundsMissed,
  };
}

/** What became of the dates of the claim. */
export const dateFeatures = ({ figures }: Pair): Record<string, number> => outcomes(figures, 'date', DATE);

/** How far a ratio is from one, in powers of e, up to a million times. */
const sizeOf = (ratio: number): number => Math.abs(Math.log(Math.min(1e6, Math.max(1e-6, Math.abs(ratio)))));

type Outcome =
  | FigureVerdict
  | 'all'
  | 'wrongContext'
  | 'wrongClose'
  | 'wrongRivals'
  | 'rightContext'
  | 'rightClose'
  | 'rightRivals';

/** What they start from; the names are written out once, since this runs for every pair. */
const START: Readonly<Record<Outcome, number>> = {
  all: 0,
  equal: 0,
  compatible: 0,
  derived: 0,
  elsewhere: 0,
  different: 0,
  missing: 0,
  wrongContext: 0,
  wrongClose: 0,
  wrongRivals: MANY,
  rightContext: 1,
  rightClose: 1,
  rightRivals: 0,
};
const OUTCOMES = Object.keys(START) as Outcome[];
const namesOf = (kind: string): ReadonlyMap<Outcome, string> =>
  new Map(OUTCOMES.map((name) => [name, `${kind}_${name}`]));
const QUANTITY = namesOf('quantity');
const DATE = namesOf('date');

function outcomes(
  figures: readonly FigureMatch[],
  kind: FigureMatch['kind'],
  names: ReadonlyMap<Outcome, string>,
): Record<string, number> {
  const sum = { ...START };
  for (const { kind: own, verdict, context, closeness, rivals } of figures) {
    if (own !== kind) continue;
    sum.all++;
    sum[verdict]++;
    if (verdict === 'different') {
      sum.wrongContext = Math.max(sum.wrongContext, context);
      sum.wrongClose = Math.max(sum.wrongClose, closeness);
      sum.wrongRivals = Math.min(sum.wrongRivals, rivals);
    } else if (verdict === 'equal' || verdict === 'compatible') {
      sum.rightContext = Math.min(sum.rightContext, context);
      sum.rightClose = Math.min(sum.rightClose, closeness);
      sum.rightRivals = Math.max(sum.rightRivals, rivals);
    }
  }
  const found: Record<string, number> = {};
  for (const [name, full] of names) found[full] = sum[name];
  return found;
}
