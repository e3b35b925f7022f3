import { defineCheck } from '../check.ts';
import { foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'attribution/several-from-one',
  severity: 'info',
  certainty: 'estimate',
  summary: 'several of a trade speak in the sentence, and one in the passage that it cites',
  *block(context) {
    for (const found of reasonsOf(context, ['speaker']))
      if (found.reason.detail === 'several')
        yield reportOf(
          found,
          `One person says this in the passage (${quoted(foundIn(found))}); ${quoted(saidIn(found))} are several. Name the one, or cite the others too.`,
        );
  },
});
