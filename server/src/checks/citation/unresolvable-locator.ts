import { defineCheck } from '../check.ts';
import { citationsOf } from '../citations.ts';
import { locatorFixes } from '../locate.ts';
import { locatorText, sourceNamed } from '../wording.ts';

export default defineCheck({
  id: 'citation/unresolvable-locator',
  severity: 'info',
  certainty: 'exact',
  summary: 'the source has no places of the kind that the locator names, such as pages',
  *block(context) {
    for (const { citation, sentence } of citationsOf(context.block)) {
      const resolved = context.resolve(citation);
      if (resolved.status !== 'unresolvable-locator') continue;
      const place = citation.locator ? `${locatorText(citation.locator)} cannot be looked up` : 'none can be looked up';
      yield {
        span: citation.locator?.span ?? citation.keySpan,
        message: `The source has no ${resolved.kind}, so ${place}; all of it was taken. Cite a paragraph (¶) instead. ${sourceNamed(resolved.source)}`,
        claim: sentence,
        citation,
        fixes: locatorFixes(context, citation, resolved.source),
      };
    }
  },
});
