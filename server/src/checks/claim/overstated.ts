import { type BlockContext, defineCheck, type Report, type ReportFix } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { passageFix } from '../passage-fix.ts';
import { quoted } from '../wording.ts';

/** From here on the words of both sides leave no doubt about what is meant. */
const ALIGNED = 0.75;

export default defineCheck({
  id: 'claim/overstated',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'the passage leaves open what the note states as done or certain',
  *block(context) {
    for (const found of reasonsOf(context, ['hedge'])) yield overstated(context, found);
  },
});

function overstated(context: BlockContext, found: Found): Report {
  const report = { ...reportOf(found, messageOf(found)), fixes: hedgeFix(context, found) };
  return found.reason.sure >= ALIGNED ? report : { ...report, severity: 'info' };
}

function messageOf(found: Found): string {
  const { detail } = found.reason;
  if (detail === 'booster')
    return `${quoted(saidIn(found))} is surer than the passage, which says no such thing. Leave it out, or say on what it rests.`;
  if (detail === 'likelier')
    return `${quoted(saidIn(found))} says more than the passage, which holds it possible (${quoted(foundIn(found))}). Say that it may be so, or cite who thinks it likely.`;
  if (detail === 'firmer')
    return `${quoted(saidIn(found))} goes further than the passage, where it has got no further than ${quoted(foundIn(found))}. Say how far it has got, or cite a source for the decision.`;
  if (detail === 'duty')
    return `${quoted(saidIn(found))} makes a duty of what the passage only asks for (${quoted(foundIn(found))}). Say that it is asked or advised, or cite the rule.`;
  const stated = detail === 'done' ? 'done' : 'certain';
  return `The passage says ${quoted(foundIn(found))}; here it is stated as ${stated}. Keep the hedge, or cite a source that is sure.`;
}

/** *Will reach* for *could reach*: nothing but one word for another. */
const STATED = /^will( (?:not )?(?:be )?[a-z]+)$/;
const OPEN = /^(?:could|may|might)( (?:not )?(?:be )?[a-z]+)$/;

/** The words of the passage where it has the same verb, behind a modal verb that leaves it open. */
function hedgeFix(context: BlockContext, found: Found): ReportFix[] {
  const [stated, open] = [STATED.exec(saidIn(found)), OPEN.exec(foundIn(found))];
  return stated && open && stated[1] === open[1] ? passageFix(context, found, open[0]) : [];
}
