import type { Prose, Sentence } from '../../note/model.ts';
import { basisCue } from '../basis.ts';
import { basisOf } from '../basis-of.ts';
import { type BlockContext, defineCheck } from '../check.ts';
import { coverOf, isCitation, ownSentencesOf, type SentenceUse } from '../citations.ts';

export default defineCheck({
  id: 'judgement/unsupported',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'a judgement without a citation, a stated basis or a link to what it rests on',
  *block(context) {
    for (const use of ownSentencesOf(context.block)) {
      if (use.sentence.kind !== 'judgement' || hasBasis(context, use)) continue;
      yield {
        span: use.sentence.span,
        message:
          'This reads as a judgement and does not say what it rests on. Cite its basis, link to the claims that carry it, or say “based on …”.',
        claim: use.sentence,
      };
    }
  },
});

function hasBasis(context: BlockContext, use: SentenceUse): boolean {
  return (
    basisOf(context, use).length > 0 ||
    statesBasis(context, use.sentence) ||
    paragraphGivesBasis(use) ||
    (use.prose.judgement && markedRunsOf(context, use.prose).some((prose) => givesBasis(context, prose)))
  );
}

/** A phrase that names the basis, in the sentence or in a footnote of it; or a link to another place of the note. */
const statesBasis = (context: BlockContext, sentence: Sentence): boolean =>
  sentence.anchors.length > 0 ||
  basisCue(sentence.text) ||
  sentence.footnotes.some((label) => basisCue(context.around.footnotes.get(label)?.text ?? ''));

/** A later sentence of its paragraph that says what it rests on. */
const paragraphGivesBasis = ({ prose, sentence }: SentenceUse): boolean =>
  prose.sentences.some((other) => other.span.start > sentence.span.start && basisCue(other.text));

/** Of a judgement that the writer marked as one, all runs count: those of its alert, or its paragraph. */
const markedRunsOf = (context: BlockContext, { unit, judgement }: Prose): readonly Prose[] =>
  context.block.prose.filter((other) => other.unit === unit && other.judgement === judgement);

const givesBasis = (context: BlockContext, prose: Prose): boolean =>
  prose.citations.some((citation) => isCitation(context, citation)) ||
  prose.sentences.some(
    (sentence) => statesBasis(context, sentence) || coverOf(context, { prose, sentence }).length > 0,
  );
