import { defineCheck, type Report } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

/** From here on the words of both sides leave no doubt about what is meant. */
const ALIGNED = 0.75;

export default defineCheck({
  id: 'claim/overstated',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'the passage leaves open what the note states as done or certain',
  *block(context) {
    for (const found of reasonsOf(context, ['hedge'])) yield overstated(found);
  },
});

function overstated(found: Found): Report {
  const report = reportOf(found, messageOf(found));
  return found.reason.sure >= ALIGNED ? report : { ...report, severity: 'info' };
}

function messageOf(found: Found): string {
  const { detail } = found.reason;
  if (detail === 'booster')
    return `${quoted(saidIn(found))} is surer than the passage, which says no such thing. Leave it out, or say on what it rests.`;
  const stated = detail === 'done' ? 'done' : 'certain';
  return `The passage says ${quoted(foundIn(found))}; here it is stated as ${stated}. Keep the hedge, or cite a source that is sure.`;
}
