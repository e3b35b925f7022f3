import { overlaps, spanOfMatch } from '../../text/span.ts';
import { defineCheck } from '../check.ts';
import { ownSentencesOf } from '../citations.ts';

export default defineCheck({
  id: 'judgement/stacked-hedges',
  severity: 'info',
  certainty: 'estimate',
  summary: 'two words of doubt for one doubt',
  *block({ block }) {
    for (const { sentence } of ownSentencesOf(block)) {
      for (const match of sentence.text.matchAll(STACKED)) {
        const span = spanOfMatch(match);
        if (!sentence.hedges.some((hedge) => overlaps(hedge.span, span))) continue;
        const [kept] = match[0].split(/\s+/) as [string];
        const place = sentence.map.spanOf(span);
        const isAsWritten = block.text.slice(place.start, place.end) === match[0];
        yield {
          span: place,
          message: `“${match[0]}” doubts twice. One word is enough, and readers cannot tell whether two mean less.`,
          claim: sentence,
          fixes: isAsWritten ? [{ title: `Say “${kept}”`, edits: [{ span: place, text: kept }] }] : [],
        };
      }
    }
  },
});

const STACKED =
  /(?<![\p{L}-])(?:(?:may|might|could) (?:possibly|perhaps|potentially|conceivably|maybe|probably|likely)|(?:possibly|perhaps|maybe) (?:may|might|could|probably|likely)|(?:seems|appears) to (?:possibly|perhaps|suggest that [\p{L}' -]{1,40} (?:may|might)))(?![\p{L}-])/giu;
