import { boostersIn } from '../../language/modality.ts';
import { overlaps, sliceOf } from '../../text/span.ts';
import { defineCheck, type ReportFix } from '../check.ts';
import { ownSentencesOf } from '../citations.ts';

export default defineCheck({
  id: 'judgement/booster',
  severity: 'info',
  certainty: 'estimate',
  summary: 'a word that claims certainty in a judgement',
  *block({ block }) {
    for (const { sentence } of ownSentencesOf(block)) {
      if (sentence.kind !== 'judgement') continue;
      for (const booster of boostersIn(sentence.text)) {
        const span = sentence.map.spanOf(booster);
        if (sentence.quotations.some(({ outer }) => overlaps(outer, span))) continue;
        yield {
          span,
          message: `“${sliceOf(sentence.text, booster)}” claims certainty for what the sentence itself judges. Leave it out, or say what makes it so.`,
          claim: sentence,
          fixes: leftOut(block.text, span),
        };
      }
    }
  },
});

/** Only a single adverb inside a sentence: what else would have to change is for the writer to see. */
function leftOut(text: string, span: { start: number; end: number }): ReportFix[] {
  const word = text.slice(span.start, span.end);
  if (!/^[a-z]+ly$/.test(word) || text[span.start - 1] !== ' ' || text[span.end] !== ' ') return [];
  return [{ title: `Leave out “${word}”`, edits: [{ span: { start: span.start - 1, end: span.end }, text: '' }] }];
}
