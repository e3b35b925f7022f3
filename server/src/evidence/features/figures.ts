import type { FigureMatch, FigureVerdict, QuantityMatch } from '../figures.ts';
import type { Pair } from '../pair.ts';

const VERDICTS: readonly FigureVerdict[] = ['equal', 'compatible', 'derived', 'elsewhere', 'different', 'missing'];
/** Stands for *no rival*: more than a passage has of them, as a rule. */
const MANY = 9;

/** What became of the figures of the claim. */
export function quantityFeatures({ figures }: Pair): Record<string, number> {
  const own = figures.filter((each): each is QuantityMatch => each.kind === 'quantity');
  const sum = { otherNoun: 0, sameNoun: 0, open: 0, ratio: 0, bounds: 0, boundsMissed: 0 };
  for (const { claim, passage, comparison, verdict } of own) {
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
    ...prefixed('quantity', own),
    ...Object.fromEntries(Object.entries(sum).map(([k, v]) => [`quantity_${k}`, v])),
  };
}

/** What became of the dates of the claim. */
export const dateFeatures = ({ figures }: Pair): Record<string, number> =>
  prefixed(
    'date',
    figures.filter(({ kind }) => kind === 'date'),
  );

/** How far a ratio is from one, in powers of e, up to a million times. */
const sizeOf = (ratio: number): number => Math.abs(Math.log(Math.min(1e6, Math.max(1e-6, Math.abs(ratio)))));

function prefixed(kind: string, figures: readonly FigureMatch[]): Record<string, number> {
  const wrong = figures.filter(({ verdict }) => verdict === 'different');
  const right = figures.filter(({ verdict }) => verdict === 'equal' || verdict === 'compatible');
  const found: Record<string, number> = { [`${kind}_all`]: figures.length };
  for (const verdict of VERDICTS)
    found[`${kind}_${verdict}`] = figures.reduce((sum, each) => sum + (each.verdict === verdict ? 1 : 0), 0);
  found[`${kind}_wrongContext`] = Math.max(0, ...wrong.map(({ context }) => context));
  found[`${kind}_wrongClose`] = Math.max(0, ...wrong.map(({ closeness }) => closeness));
  found[`${kind}_wrongRivals`] = Math.min(MANY, ...wrong.map(({ rivals }) => rivals));
  found[`${kind}_rightContext`] = Math.min(1, ...right.map(({ context }) => context));
  found[`${kind}_rightClose`] = Math.min(1, ...right.map(({ closeness }) => closeness));
  found[`${kind}_rightRivals`] = Math.max(0, ...right.map(({ rivals }) => rivals));
  return found;
}
