import { compareDates } from '../../language/dates.ts';
import type { Quantity } from '../../language/quantities.ts';
import type { Span } from '../../text/span.ts';
import { settingOf } from '../affinity.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import { areAcross } from '../other-side.ts';
import type { Pair } from '../pair.ts';

/** Are the clauses around two words dated, and no date of the one is one of the other? Then they may tell of two things. */
export function areOfOtherTimes({ claim, passage }: Pair, i: number, j: number): boolean {
  const ours = within(claim, i, claim.dates);
  const theirs = within(passage, j, passage.dates);
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    ours.every((one) => theirs.every((two) => compareDates(one, two) === 'different'))
  );
}

function within<S extends Span>(facts: Facts, at: number, spans: readonly S[]): S[] {
  const { from, to } = settingOf(facts, at);
  const start = facts.tokens[from]!.start;
  const end = facts.tokens[to - 1]!.end;
  return spans.filter((span) => span.start >= start && span.start < end);
}

const OTHER: ReadonlySet<string> = new Set(['different', 'elsewhere']);

/** Does the clause around a word of the claim hold a figure that the passage does not give? Then it may tell of another thing. */
export function haveOtherFigures({ claim, figures }: Pair, i: number): boolean {
  const own = claim.tokens[i]!;
  const ours = within(claim, i, claim.quantities).filter(({ start, end }) => end <= own.start || start >= own.end);
  return figures.some(
    (figure) =>
      figure.kind === 'quantity' &&
      ours.includes(figure.claim) &&
      OTHER.has(figure.verdict) &&
      // *above 100*, *below 100*: the figure is the same.
      !(figure.passage && boundOf(figure.claim) === boundOf(figure.passage)),
  );
}

/** *Six had yet to begin*, of nine of which three had begun: the figure right before it is worked out from those of the passage. */
export function haveRest({ claim, figures }: Pair, i: number): boolean {
  const { start, sentence } = claim.tokens[i]!;
  return figures.some(
    (each) =>
      each.kind === 'quantity' &&
      each.verdict === 'derived' &&
      !each.claim.unit &&
      each.claim.end < start &&
      start - each.claim.end <= REST_REACH &&
      claim.tokens[tokenAt(claim, each.claim.start)]!.sentence === sentence,
  );
}
const REST_REACH = 40;

/** *Those over 12 metres*, where it is said of those *under 12 metres*: of the others. */
export const areAcrossBound = ({ claim, figures }: Pair, i: number): boolean => {
  const ours = within(claim, i, claim.quantities);
  return figures.some(
    (each) =>
      each.kind === 'quantity' && each.passage && ours.includes(each.claim) && areAcross(each.claim, each.passage),
  );
};

const boundOf = ({ low, high }: Quantity): number => (Number.isFinite(low) && low > 0 ? low : high);
