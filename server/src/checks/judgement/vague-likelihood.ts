import { overlaps, spanOfMatch } from '../../text/span.ts';
import { defineCheck } from '../check.ts';
import { ownSentencesOf } from '../citations.ts';

export default defineCheck({
  id: 'judgement/vague-likelihood',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'a probability in words that every reader takes otherwise',
  *block({ block }) {
    for (const { sentence } of ownSentencesOf(block)) {
      if (sentence.kind !== 'judgement') continue;
      for (const match of sentence.text.matchAll(VAGUE)) {
        const span = spanOfMatch(match);
        if (!sentence.hedges.some((hedge) => overlaps(hedge.span, span))) continue;
        yield {
          span: sentence.map.spanOf(span),
          message: `Readers put anything from a quarter to nine tenths on “${match[0]}”. Take a term of a scale, such as “likely (55–80 %)”, or say what it depends on.`,
          claim: sentence,
        };
      }
    }
  },
});

/** Own compilation, after the phrases that Kent (Words of Estimative Probability, 1964) and later studies found to be read most differently. */
const VAGUE =
  /(?<![\p{L}-])(?:(?:may|might|could) (?:very |quite )?well|(?:a |some )?(?:significant|serious|real|fair|good|decent|reasonable|distinct|strong|considerable|substantial) (?:chance|possibility|prospect|likelihood|probability)|every chance|(?:it )?(?:cannot|can ?not) be excluded)(?![\p{L}-])/giu;
