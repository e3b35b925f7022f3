import { defineCheck, type Report } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

/** A plain *said* that became *admitted*: a hint. */
const PLAIN = 0.7;

export default defineCheck({
  id: 'attribution/verb-upgraded',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'the verb of the note says that it is true, that of the passage only that somebody says so',
  *block(context) {
    for (const found of reasonsOf(context, ['verb'])) yield upgraded(found);
  },
});

function upgraded(found: Found): Report {
  const message = `${quoted(saidIn(found))} tells the reader that it is true; the passage has ${quoted(foundIn(found))}. Use a verb that leaves it open, or cite a source that confirms it.`;
  const report = reportOf(found, message);
  return found.reason.sure >= PLAIN ? report : { ...report, severity: 'info' };
}
