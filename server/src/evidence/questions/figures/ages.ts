import type { DateMention } from '../../../language/dates.ts';
import type { Span } from '../../../text/span.ts';
import { placesOf } from '../../affinity.ts';
import { clauseAt, isVerbal } from '../../clauses.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

const BORN = /\bborn (?:in|on)(?: the)? $/i;
const LIKE = 0.75;
const NO_DEED = /^(?:aged|born)$/;

/**
 * *At the age of 33*, of somebody born in 1931 who won in 1959: birth and event, where the passage dates nothing else and the claim tells of that event. Null
 * where the years allow the age, and where the passage gives one.
 */
export function wrongAge(pair: Pair, { claim, verdict }: QuantityMatch): Span | null {
  const { passage } = pair;
  if (claim.of !== 'age' || verdict !== 'missing' || claim.low !== claim.high || claim.relation !== '=') return null;
  if (passage.dates.length !== 2 || pair.claim.dates.length > 0) return null;
  const [birth, event] = passage.dates as readonly [DateMention, DateMention];
  const [from, to] = [yearOf(birth), yearOf(event)];
  if (from === null || to === null || !BORN.test(passage.text.slice(Math.max(0, birth.start - 16), birth.start)))
    return null;
  // The birthday may come before or behind.
  if (claim.low >= to - from - 1 && claim.low <= to - from) return null;
  return isOfEvent(pair, claim, event) ? { start: birth.start, end: event.end } : null;
}

const yearOf = ({ days, range }: DateMention): number | null => {
  const [from, to] = [days?.from.slice(0, 4), days?.to.slice(0, 4)];
  return from === undefined || from !== to || range ? null : Number(from);
};

/** Is the verb beside the age that of the event? */
function isOfEvent(pair: Pair, age: Span, event: Span): boolean {
  const { claim, passage } = pair;
  const there = clauseAt(passage, tokenAt(passage, event.start));
  const { sentence } = claim.tokens[tokenAt(claim, age.start)]!;
  const verbs = claim.tokens.flatMap(({ term, weight, sentence: own }, k) =>
    own === sentence && weight > 0 && isVerbal(term.lower) && !NO_DEED.test(term.lower) ? [k] : [],
  );
  return (
    verbs.length === 1 &&
    placesOf(pair, verbs[0]!).some(([at, sure]) => sure >= LIKE && at >= there.from && at < there.to)
  );
}
