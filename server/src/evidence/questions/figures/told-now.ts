import type { Span } from '../../../text/span.ts';
import { type Clause, clauseAt, clausesOf } from '../../clauses.ts';
import { type Facts, runSpan } from '../../facts.ts';
import { type DateMatch, tokenAt } from '../../figures.ts';
import type { Circumstances } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { massOf, matterOf, sharedMatter } from '../../shared.ts';
import { predicateOf } from '../../tense.ts';
import { viewOf } from '../../voices.ts';

/** So much of what the claim says must stand in the clause that is told in the present tense. */
const SHARE = 0.5;

/**
 * *There will be no dividend this year*, where a source of this year says that the board *proposes none; last year it paid 1.50*: what stands in the
 * present or the future tense, in a clause that has no date, is of the year of the source. The date of another clause is no other answer to it.
 */
export function isToldNow(pair: Pair, { claim, passage: other }: DateMatch, { passageDate }: Circumstances): boolean {
  if (!other || claim.precision !== 'year' || claim.bound || claim.range || !isOf(passageDate, claim)) return false;
  const { passage } = pair;
  const { start, end } = spanOf(pair.claim, clauseAt(pair.claim, tokenAt(pair.claim, claim.start)));
  const matter = matterOf(pair.claim, { start, end }).filter((at) => !pair.claim.tokens[at]!.figure);
  const shareOf = (clause: Clause): number =>
    massOf(pair.claim, sharedMatter(pair, matter, spanOf(passage, clause), SHARE));
  const theirs = shareOf(clauseAt(passage, tokenAt(passage, other.start)));
  return clausesOf(passage).some(
    (clause) => isUndated(pair, clause) && shareOf(clause) > theirs && isNow(pair, clause),
  );
}

/** Is it the year of the source? */
const isOf = (passageDate: string | undefined, { days }: DateMatch['claim']): boolean =>
  passageDate !== undefined && days !== null && days.from.slice(0, 4) === passageDate.slice(0, 4);

const spanOf = (facts: Facts, { from, to }: Clause): Span => runSpan(facts, from, to);

const isUndated = ({ passage }: Pair, clause: Clause): boolean => {
  const { start, end } = spanOf(passage, clause);
  return !passage.dates.some((date) => date.start < end && date.end > start);
};

/** Told in the present or the future, and nothing in it as past. */
function isNow({ passage }: Pair, clause: Clause): boolean {
  const view = viewOf(passage);
  const { start, end } = spanOf(passage, clause);
  const tenses = view.words.flatMap((word, at) =>
    word.start >= start && word.end <= end ? (predicateOf(view, at)?.tense ?? []) : [],
  );
  return tenses.length > 0 && !tenses.includes('done');
}
