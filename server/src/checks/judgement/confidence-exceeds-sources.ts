import { confidenceIn } from '../../language/confidence.ts';
import type { Source } from '../../library/model.ts';
import type { Citation } from '../../note/model.ts';
import { settingsFor } from '../../workspace/note-settings.ts';
import { basisOf } from '../basis-of.ts';
import { type BlockContext, defineCheck, type Report } from '../check.ts';
import { ownSentencesOf, type SentenceUse } from '../citations.ts';
import { inSections, placedIn } from '../in-sections.ts';
import { isWeak, originsOf, sourcesBehind } from '../origins.ts';

export default defineCheck({
  id: 'judgement/confidence-exceeds-sources',
  severity: 'warning',
  certainty: 'exact',
  summary: 'high confidence that rests on one source, or on sources of a low grade',
  *block(context) {
    if (context.settings.judgementScope === 'section') return;
    for (const use of ownSentencesOf(context.block)) yield* exceeding(context, use);
  },
  *note({ note, snapshot }) {
    const settings = settingsFor(snapshot.settings, note);
    if (settings?.judgementScope !== 'section') return;
    for (const { context, placed, use, earlier } of inSections(snapshot, note, settings))
      for (const report of exceeding(context, use, earlier)) yield placedIn(report, placed);
  },
});

function* exceeding(context: BlockContext, use: SentenceUse, earlier: readonly Citation[] = []): Iterable<Report> {
  const high = confidenceIn(use.sentence.text).find(({ level }) => level === 'high');
  const why = high && tooLittle(context, sourcesBehind(context, basisOf(context, use, earlier)));
  if (!why) return;
  yield {
    span: use.sentence.map.spanOf(high.span),
    message: `High confidence, and ${why}. Cite what else it rests on, or say that the confidence is moderate.`,
    claim: use.sentence,
  };
}

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
