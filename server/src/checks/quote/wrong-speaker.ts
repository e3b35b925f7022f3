import { defineCheck } from '../check.ts';
import { foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'quote/wrong-speaker',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'the passage gives the quoted words to somebody else',
  *block(context) {
    for (const found of reasonsOf(context, ['speaker'])) {
      if (found.reason.detail === 'several') continue;
      yield reportOf(
        found,
        `The passage gives these words to ${quoted(foundIn(found))}, and not to ${quoted(saidIn(found))}. Name the one who said them.`,
      );
    }
  },
});
