import { type BlockContext, defineCheck } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'number/approximation-dropped',
  severity: 'info',
  certainty: 'estimate',
  summary: 'the passage says “about” or “at least” of a figure, and the note does not, or the other way round',
  *block(context: BlockContext) {
    for (const found of reasonsOf(context, ['approximation'])) yield reportOf(found, messageOf(found));
  },
});

function messageOf(found: Found): string {
  const [said, given] = [quoted(saidIn(found)), quoted(foundIn(found))];
  return found.reason.detail === 'added'
    ? `The passage gives ${given} flatly; here it is ${said}. Leave out what it does not say.`
    : `The passage says ${given}; here it is ${said} flatly. Keep the passage's word for how exact the figure is.`;
}
