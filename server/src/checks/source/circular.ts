import { defineCheck } from '../check.ts';
import { coverOf, ownSentencesOf, standsIn } from '../citations.ts';
import { originsOf, sourcesBehind } from '../origins.ts';

export default defineCheck({
  id: 'source/circular',
  severity: 'warning',
  certainty: 'exact',
  summary: 'several cited sources that all derive from one',
  *block(context) {
    const { block, library } = context;
    for (const use of ownSentencesOf(block)) {
      const cover = coverOf(context, use);
      const sources = cover.length < 2 ? [] : sourcesBehind(context, cover);
      if (sources.length < 2) continue;
      const origins = new Set(sources.flatMap((source) => [...originsOf(library, source)]));
      const last = cover.findLast((citation) => standsIn(block, citation));
      if (origins.size > 1 || !last) continue;
      yield {
        span: last.keySpan,
        message: `All ${sources.length} sources of this sentence derive from “${[...origins][0]}”: they are one witness, not ${sources.length}. Cite one that knows it from elsewhere, or say that all rest on one.`,
        claim: use.sentence,
        citation: last,
      };
    }
  },
});
