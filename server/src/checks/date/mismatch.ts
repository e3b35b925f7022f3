import type { DateMention } from '../../language/dates.ts';
import { type BlockContext, defineCheck, type ReportFix } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { boundFix, passageFix } from '../passage-fix.ts';
import { quoted } from '../wording.ts';

/** Writers work dates out for themselves: below this it is a hint. */
const PLAIN = 0.8;

export default defineCheck({
  id: 'date/mismatch',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'a date is not the one that the cited passage gives',
  *block(context: BlockContext) {
    for (const found of reasonsOf(context, ['date'])) {
      const report = reportOf(found, messageOf(found));
      yield found.reason.sure >= PLAIN
        ? { ...report, fixes: dateFix(context, found) }
        : { ...report, severity: 'info' };
    }
  },
});

function messageOf(found: Found): string {
  const [said, given] = [quoted(saidIn(found)), quoted(foundIn(found))];
  if (found.reason.detail === 'worked')
    return `Counted from ${given}, the date is not ${said}. Count it again, or cite the passage that has your date.`;
  if (found.reason.detail === 'beside')
    return `The passage says ${given}, not ${said}. Look it up, or say which of the two you mean.`;
  const days = counted(found);
  if (found.reason.detail === 'elsewhere')
    return `The passage gives ${given}${days} for this, and ${said} for something else. Look it up, or say which of the two you mean.`;
  return `The passage gives ${given}${days} for this, not ${said}. Look it up, or cite the passage that has your date.`;
}

/** The days that *last month* comes to, counted from the day of the source. */
function counted({ comparison: { pair }, cited, reason }: Found): string {
  const date = pair.passage.dates.find(({ start }) => start === reason.passage?.start);
  if (!date?.relative || !date.days || !cited.date) return '';
  const { from, to } = date.days;
  const days = from === to ? from : `${from} to ${to}`;
  return ` (${days}, since the source is of ${cited.date})`;
}

/** The passage's date in place of the claim's, where both are one day, month or year and as full, and stand among words that are alike. */
function dateFix(context: BlockContext, found: Found): ReportFix[] {
  if (found.reason.detail === 'worked') return [];
  // *Close after 30 September* and *close on 30 September*: what stands before the day would have to change as well.
  if (found.reason.detail === 'bound')
    return BOUND.test(foundIn(found)) && BOUND.test(saidIn(found)) ? boundFix(context, found) : [];
  const { pair } = found.comparison;
  const claim = pair.claim.dates.find(({ start }) => start === found.reason.claim.start);
  const passage = pair.passage.dates.find(({ start }) => start === found.reason.passage?.start);
  const match = pair.figures.find((each) => each.claim === claim);
  const isOfElse = match?.passage === passage && match?.context === 0;
  const fits = claim && passage && isPlain(claim) && isPlain(passage) && isAlike(claim, passage) && !isOfElse;
  return fits ? passageFix(context, found, foundIn(found)) : [];
}

const BOUND = /^(?:before|after|since|until|till|by)\b/i;

/** Written out, to be read in one way. */
const isPlain = ({ precision, relative, range, other, part, problem }: DateMention): boolean =>
  ['day', 'month', 'year'].includes(precision) && !relative && !range && !other && !part && !problem;

/** As full, and another in one part only: where day and month differ, often another day is meant. */
const isAlike = (one: DateMention, two: DateMention): boolean =>
  one.precision === two.precision &&
  one.bound === two.bound &&
  (one.year === null) === (two.year === null) &&
  PARTS.filter((part) => one[part] !== two[part]).length === 1;

const PARTS = ['year', 'month', 'day'] as const;
