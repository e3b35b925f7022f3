import { meaningsOf, rangeText } from '../../language/scales.ts';
import { defineCheck } from '../check.ts';
import { type OwnTerm, ownTermsOf, scaleOf } from '../own-terms.ts';

export default defineCheck({
  id: 'judgement/number-outside-band',
  severity: 'error',
  certainty: 'exact',
  summary: 'a number behind a term of probability that the term does not mean',
  *block({ block, settings }) {
    const scale = scaleOf(settings);
    for (const own of ownTermsOf(block, scale)) {
      const stated = statedBehind(own);
      if (!stated) continue;
      const meant = meaningsOf(own.term, scale);
      if (meant.length === 0 || meant.some(({ entry }) => entry.low <= stated.low && stated.high <= entry.high))
        continue;
      const says = meant.map((each) => `${rangeText(each.entry)} on ${each.scale.title}`).join(', ');
      yield {
        span: own.sentence.map.spanOf({ start: own.term.span.start, end: stated.end }),
        message: `“${own.term.term}” means ${says}, and the number says ${stated.text}. Change the term, or the number.`,
        claim: own.sentence,
      };
    }
  },
});

interface Stated {
  readonly low: number;
  readonly high: number;
  readonly text: string;
  /** In the rendered sentence. */
  readonly end: number;
}

const PERCENT =
  /^\s?\((?:about |around |roughly |~ ?)?(\d{1,3}(?:\.\d{1,3})?)(?: ?(?:[-–—]|to) ?(\d{1,3}(?:\.\d{1,3})?))? ?(?:%|percent|per cent)\)/i;

/** `(60 %)`, `(60–70 percent)` right behind the term. */
function statedBehind({ sentence, term }: OwnTerm): Stated | null {
  const { end } = term.span;
  const match = PERCENT.exec(sentence.text.slice(end, end + 60));
  if (!match) return null;
  const low = Number(match[1]);
  const high = match[2] === undefined ? low : Number(match[2]);
  return { low, high, text: match[0].trim().slice(1, -1), end: end + match[0].length };
}
