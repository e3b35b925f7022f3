import { compareDates, type DateMention, withoutBound } from '../../../language/dates.ts';
import { derived } from '../../../text/derived.ts';
import type { Span } from '../../../text/span.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import type { DateMatch } from '../../figures.ts';
import { coverage, type Pair } from '../../pair.ts';

/** From when a rule holds: *in force since*, *applies as of*, *takes effect on*. Own compilation. */
const HOLDS =
  /\b(?:in (?:force|effect|operation)|(?:tak|took|gone|go(?:es)?|went|com(?:e|es|ing)|came|enter|entered|enters|put)\w* (?:(?:in)?to )?(?:effect|force|operation)|effective|appl(?:y|ies|ied|icable)|bound by|binding|valid|operative)\b/gi;
/** So far from the words its date may stand, in UTF-16 units. */
const REACH = 70;
/** So much of the claim the passage must have. */
const LEAST = 0.4;

/**
 * *In effect since March 2019*, where it was signed on 4 March 2019 and entered into force on 1 January 2021: the one date from which it holds in the passage. Null
 * where the passage gives none, or several, or the claim has that date, too.
 */
export function inForceFrom(pair: Pair, { claim }: DateMatch): DateMention | null {
  if (claim.range || !startsIn(pair.claim).has(claim) || coverage(pair) < LEAST) return null;
  const starts = [...startsIn(pair.passage)].filter(({ range }) => !range);
  const [start] = starts;
  if (!start || starts.length > 1 || start.relative || claim.relative) return null;
  const isSame = (each: DateMention): boolean => compareDates(withoutBound(each), withoutBound(start)) !== 'different';
  return pair.claim.dates.some(isSame) ? null : start;
}

/** The dates that stand nearest to words for coming into force, each in the sentence of those. */
const startsIn: (facts: Facts) => ReadonlySet<DateMention> = derived((facts) => {
  const found = new Set<DateMention>();
  let first = 0;
  for (const { 0: words, index } of facts.text.matchAll(HOLDS)) {
    const cue = { start: index, end: index + words.length };
    const sentence = sentenceOf(facts, cue);
    while (first < facts.dates.length && facts.dates[first]!.end < cue.start - REACH) first++;
    let nearest: DateMention | null = null;
    for (let at = first; at < facts.dates.length && facts.dates[at]!.start <= cue.end + REACH; at++) {
      const date = facts.dates[at]!;
      if (sentenceOf(facts, date) === sentence && (!nearest || apart(date, cue) < apart(nearest, cue))) nearest = date;
    }
    if (nearest && isStart(facts, nearest)) found.add(nearest);
  }
  return found;
});

const isStart = (facts: Facts, date: DateMention): boolean =>
  date.bound !== 'before' && date.bound !== 'by' && (date.bound !== 'until' || isNotUntil(facts, date));

/** *Did not enter into force until 1 January* */
const isNotUntil = ({ text }: Facts, { start }: DateMention): boolean =>
  /(?:\bnot|n['’]t|\bonly) [^.;,]*$/i.test(text.slice(Math.max(0, start - REACH), start));

/** What stands behind the words is theirs before what stands in front of them. */
const apart = (date: Span, cue: Span): number =>
  date.start >= cue.end ? date.start - cue.end : cue.start - date.end + BEFORE;
const BEFORE = 12;
