import { meaningsOf, meaningsText, nearestOn, rangeText } from '../../language/scales.ts';
import { defineCheck } from '../check.ts';
import { ownTermsOf, scaleOf } from '../own-terms.ts';

export default defineCheck({
  id: 'judgement/off-scale-term',
  severity: 'warning',
  certainty: 'exact',
  summary: 'a term of probability that the scale of the profile does not have',
  *block({ block, settings }) {
    const scale = scaleOf(settings);
    if (!scale) return;
    for (const { sentence, term } of ownTermsOf(block, scale)) {
      const [meant] = term.meanings;
      if (!meant || meaningsOf(term, scale).length > 0) continue;
      const nearest = nearestOn(scale, meant.entry);
      const span = sentence.map.spanOf(term.span);
      yield {
        span,
        message: `“${term.term}” is no term of ${scale.title}, but of ${meaningsText(term)}. The nearest there is “${nearest.term}” (${rangeText(nearest)}).`,
        claim: sentence,
        fixes: [{ title: `Say “${nearest.term}” (${rangeText(nearest)})`, edits: [{ span, text: nearest.term }] }],
      };
    }
  },
});
