import { defineCheck } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'claim/causal-leap',
  severity: 'info',
  certainty: 'estimate',
  summary: 'the passage tells that two things go together, the sentence that one caused the other',
  *block(context) {
    for (const found of reasonsOf(context, ['cause'])) yield reportOf(found, messageFor(found));
  },
});

function messageFor(found: Found): string {
  const said = `${quoted(saidIn(found))} makes one the cause of the other.`;
  switch (found.reason.detail) {
    case 'association':
      return `The passage tells that two things go together (${quoted(foundIn(found))}); here ${said} Keep to the passage's words, or cite a source for the cause.`;
    case 'sequence':
      return `The passage tells what came first and what came next (${quoted(foundIn(found))}); here ${said} Say what followed what, or cite a source for the cause.`;
    default:
      return `The passage tells of both and of no cause (${quoted(foundIn(found))}); here ${said} Say that they came together, or cite a source for the cause.`;
  }
}
