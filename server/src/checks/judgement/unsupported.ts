import type { Citation, Prose, Sentence } from '../../note/model.ts';
import { settingsFor } from '../../workspace/note-settings.ts';
import { basisCue } from '../basis.ts';
import { basisOf } from '../basis-of.ts';
import { type BlockContext, defineCheck, type Report } from '../check.ts';
import { coverOf, isCitation, ownSentencesOf, type SentenceUse } from '../citations.ts';
import { inSections, placedIn } from '../in-sections.ts';

export default defineCheck({
  id: 'judgement/unsupported',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'a judgement without a citation, a stated basis or a link to what it rests on',
  *block(context) {
    if (context.settings.judgementScope === 'section') return;
    for (const use of ownSentencesOf(context.block)) yield* unsupported(context, use);
  },
  *note({ note, snapshot }) {
    const settings = settingsFor(snapshot.settings, note);
    if (settings?.judgementScope !== 'section') return;
    for (const { context, placed, use, earlier } of inSections(snapshot, note, settings))
      for (const report of unsupported(context, use, earlier)) yield placedIn(report, placed);
  },
});

function* unsupported(context: BlockContext, use: SentenceUse, earlier: readonly Citation[] = []): Iterable<Report> {
  const { sentence } = use;
  if (sentence.kind !== 'judgement' || refersBack(sentence) || hasBasis(context, use, earlier)) return;
  yield {
    span: sentence.span,
    message:
      'This reads as a judgement and does not say what it rests on. Cite its basis, link to the claims that carry it, or say “based on …”.',
    claim: sentence,
  };
}

/** It only says how sure the writer is of the judgement before it. */
const refersBack = ({ text }: Sentence): boolean =>
  /^\s*our confidence in (?:this|that|the) (?:judgement|judgment|assessment|estimate) is\b/i.test(text);

function hasBasis(context: BlockContext, use: SentenceUse, earlier: readonly Citation[]): boolean {
  return (
    basisOf(context, use, earlier).length > 0 ||
    statesBasis(context, use.sentence) ||
    (context.settings.judgementScope !== 'sentence' && paragraphGivesBasis(use)) ||
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
