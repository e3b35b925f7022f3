import { confidenceIn } from '../../language/confidence.ts';
import { type Span, sliceOf } from '../../text/span.ts';
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

/** Takes *with high confidence* out, or turns *we are confident that* into *we judge that*, and says it in a sentence of its own. */
function apart(
  text: string,
  sentence: OwnTerm['sentence'],
  words: OwnTerm['term']['span'],
  level: string,
): ReportFix[] {
  const said = sliceOf(sentence.text, words);
  const span = sentence.map.spanOf(words);
  const without = sliceOf(text, span) === said ? withoutConfidence(text, span, said) : null;
  if (!without) return [];
  const { end } = sentence.span;
  const told = { span: { start: end, end }, text: ` Our confidence in this judgement is ${level}.` };
  return [{ title: 'Say the confidence in a sentence of its own', edits: [without, told] }];
}

/** Null where more than these words has to change. */
function withoutConfidence(text: string, span: Span, said: string): { span: Span; text: string } | null {
  const behind = text.slice(span.end, span.end + 6);
  if (/^(?:we|i) /i.test(said)) return /^\sthat\s/.test(behind) ? { span, text: `${said.split(' ')[0]} judge` } : null;
  if (!/^with /i.test(said)) return null;
  // At the head of the sentence, the next word takes its capital.
  const head = /^,\s(\p{L})/u.exec(behind);
  if (said.startsWith('W'))
    return head ? { span: { start: span.start, end: span.end + head[0].length }, text: head[1]!.toUpperCase() } : null;
  return { span: { start: text[span.start - 1] === ' ' ? span.start - 1 : span.start, end: span.end }, text: '' };
}
