import { defineCheck } from '../check.ts';
import { citationsOf } from '../citations.ts';
import { locatorFixes } from '../locate.ts';
import { locatorText, sourceNamed } from '../wording.ts';

export default defineCheck({
  id: 'citation/unknown-passage',
  severity: 'error',
  certainty: 'exact',
  summary: 'the source does not have the passage that the locator names',
  *block(context) {
    for (const { citation, sentence } of citationsOf(context.block)) {
      const resolved = context.resolve(citation);
      if (resolved.status !== 'unknown-passage') continue;
      const place = citation.locator ? locatorText(citation.locator) : 'such place';
      yield {
        span: citation.locator?.span ?? citation.keySpan,
        message: `There is no ${place} in the source: it has ${resolved.has}. Name the passage that says this. ${sourceNamed(resolved.source)}`,
        claim: sentence,
        citation,
        fixes: locatorFixes(context, citation, resolved.source),
      };
    }
  },
});
