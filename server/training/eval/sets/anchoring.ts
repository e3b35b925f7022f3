import { z } from 'zod';
import { hashOfText } from '../../../src/library/lock/canonical.ts';
import { type FoundAgain, findAgain } from '../../../src/library/lock/find-again.ts';
import { textReader } from '../../../src/library/readers/text.ts';
import { overlaps, sliceOf } from '../../../src/text/span.ts';
import { accuracy } from '../metrics.ts';
import { defineSet } from '../set.ts';
import { timed } from '../timing.ts';
import { READ_OTHERWISE } from './anchoring-read.ts';

const row = z.object({
  id: z.string().optional(),
  quote: z.string(),
  document: z.string(),
  label: z.enum(['drifted', 'missing']),
  start: z.number(),
  end: z.number(),
  numbers_changed: z.boolean().nullish(),
});
type Row = z.infer<typeof row>;

/**
 * A sentence that was pinned, in a later version of its page: where it stands now, or that it is gone. `numbers_called_same` must
 * be 0: sentences in which a figure changed, and that the lock takes for the same words where other figures stand. (Sentences that
 * stay word for word while figures are added behind them are rightly the same.) `…_as_read`: with the labels of `anchoring-read.ts`.
 */
export default defineSet({
  file: 'anchoring_vitaminc.jsonl',
  row,
  measure(rows) {
    const bodies = rows.map(({ document }) => textReader.read(document));
    const { answers, times } = timed([...rows.keys()], (i) => findAgain(rows[i]!.quote, '', '', bodies[i]!));
    const judged = (each: Row, i: number) => ({ ...each, said: isRight(each, answers[i]!), is: true });
    const right = rows.map(judged);
    const read = rows.map(asRead).map(judged);
    return {
      found: accuracy(right.filter(({ label }) => label === 'drifted')),
      gone: accuracy(right.filter(({ label }) => label === 'missing')),
      accuracy: accuracy(right),
      found_as_read: accuracy(read.filter(({ label }) => label === 'drifted')),
      gone_as_read: accuracy(read.filter(({ label }) => label === 'missing')),
      numbers_called_same: rows.filter((each, i) => isCalledSame(each, answers[i]!)).length,
      ...times,
    };
  },
});

/** With the label that two readers gave it. They named the place that the search finds, too, where the set has none. */
function asRead(each: Row): Row {
  if (each.id === undefined || !READ_OTHERWISE.has(each.id)) return each;
  if (each.label === 'drifted') return { ...each, label: 'missing' };
  return { ...each, label: 'drifted', start: 0, end: each.document.length };
}

/** Found: a place that overlaps the right one, and only one. Gone: no place at all. */
function isRight({ label, start, end }: Row, found: FoundAgain): boolean {
  if (label === 'missing') return found.kind === 'gone';
  if (found.kind === 'gone') return false;
  const places = found.kind === 'near' ? [found.span] : found.places;
  return places.length === 1 && overlaps(places[0]!, { start, end });
}

function isCalledSame({ label, quote, document, start, end, numbers_changed }: Row, found: FoundAgain): boolean {
  if (label !== 'drifted' || !numbers_changed) return false;
  const places = found.kind === 'exact' ? found.places : [];
  const hasOthers = places.some((place) => figuresIn(sliceOf(document, place)) !== figuresIn(quote));
  return hasOthers || hashOfText(document.slice(start, end)) === hashOfText(quote);
}

/** Read in the plainest way, not as the lock reads them. */
const figuresIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
