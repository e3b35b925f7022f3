import { confidenceIn } from '../../language/confidence.ts';
import type { Source } from '../../library/model.ts';
import { basisOf } from '../basis-of.ts';
import { type BlockContext, defineCheck } from '../check.ts';
import { ownSentencesOf } from '../citations.ts';
import { isWeak, originsOf, sourcesBehind } from '../origins.ts';

export default defineCheck({
  id: 'judgement/confidence-exceeds-sources',
  severity: 'warning',
  certainty: 'exact',
  summary: 'high confidence that rests on one source, or on sources of a low grade',
  *block(context) {
    for (const use of ownSentencesOf(context.block)) {
      const high = confidenceIn(use.sentence.text).find(({ level }) => level === 'high');
      const why = high && tooLittle(context, sourcesBehind(context, basisOf(context, use)));
      if (!why) continue;
      yield {
        span: use.sentence.map.spanOf(high.span),
        message: `High confidence, and ${why}. Cite what else it rests on, or say that the confidence is moderate.`,
        claim: use.sentence,
      };
    }
  },
});

/** What is wrong with the sources; null when nothing is, or there are none (that is the matter of judgement/unsupported). */
function tooLittle({ library }: BlockContext, sources: readonly Source[]): string | null {
  if (sources.length === 0) return null;
  const graded = sources.filter((source) => !isWeak(source));
  if (graded.length === 0)
    return sources.length === 1 ? 'its only source has a low grade' : 'all its sources have a low grade';
  const origins = new Set(graded.flatMap((source) => [...originsOf(library, source)]));
  if (origins.size > 1) return null;
  return sources.length === 1 ? 'one source is all it rests on' : 'its sources come down to one';
}
