import { confidenceIn } from '../../language/confidence.ts';
import { sliceOf } from '../../text/span.ts';
import { defineCheck, type ReportFix } from '../check.ts';
import { type OwnTerm, ownTermsOf, scaleOf } from '../own-terms.ts';

export default defineCheck({
  id: 'judgement/confidence-with-likelihood',
  severity: 'info',
  certainty: 'estimate',
  summary: 'how sure and how probable stand in one sentence',
  *block({ block, settings }) {
    const seen = new Set<OwnTerm['sentence']>();
    for (const { sentence, term } of ownTermsOf(block, scaleOf(settings))) {
      const confidence = confidenceIn(sentence.text)[0];
      if (!confidence || seen.has(sentence)) continue;
      seen.add(sentence);
      const first = Math.min(confidence.span.start, term.span.start);
      const last = Math.max(confidence.span.end, term.span.end);
      yield {
        span: sentence.map.spanOf({ start: first, end: last }),
        message: `“${sliceOf(sentence.text, confidence.span)}” says how good the evidence is, “${term.term}” how probable the event. In one sentence readers take one for the other: say them in two.`,
        claim: sentence,
        fixes: apart(block.text, sentence, confidence.span, confidence.level),
      };
    }
  },
});

/** Takes *with high confidence* out, and says it in a sentence of its own. Only where nothing but these words has to go. */
function apart(
  text: string,
  sentence: OwnTerm['sentence'],
  words: OwnTerm['term']['span'],
  level: string,
): ReportFix[] {
  const said = sliceOf(sentence.text, words);
  const span = sentence.map.spanOf(words);
  if (!/^with /i.test(said) || sliceOf(text, span) !== said) return [];
  const start = text[span.start - 1] === ' ' ? span.start - 1 : span.start;
  // In front of the sentence the words that follow would have to change their case.
  if (start <= sentence.span.start) return [];
  const { end } = sentence.span;
  return [
    {
      title: 'Say the confidence in a sentence of its own',
      edits: [
        { span: { start, end: span.end }, text: '' },
        { span: { start: end, end }, text: ` Our confidence in this judgement is ${level}.` },
      ],
    },
  ];
}
