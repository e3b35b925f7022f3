import { defineCheck } from '../check.ts';
import { citationsOf } from '../citations.ts';
import { locatorFixes } from '../locate.ts';
import { locatorText, nameOf } from '../wording.ts';

export default defineCheck({
  id: 'citation/unknown-passage',
  severity: 'error',
  certainty: 'exact',
  summary: 'the source does not have the passage that the locator names',
  *block(context) {
    for (const { citation, sentence } of citationsOf(context.block)) {
      const resolved = context.resolve(citation);
      if (resolved.status !== 'unknown-passage') continue;
      const place = citation.locator ? `no ${locatorText(citation.locator)}` : 'no such place';
      yield {
        span: citation.locator?.span ?? citation.keySpan,
        message: `${nameOf(resolved.source)} has ${resolved.has}; there is ${place} in it. Name the passage that says this.`,
        claim: sentence,
        citation,
        fixes: locatorFixes(context, citation, resolved.source),
      };
    }
  },
});
