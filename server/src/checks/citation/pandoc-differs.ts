import { defineCheck } from '../check.ts';
import { citationsOf } from '../citations.ts';

export default defineCheck({
  id: 'citation/pandoc-differs',
  severity: 'info',
  certainty: 'exact',
  summary: 'Pandoc reads the locator of a citation otherwise than Pincite',
  *block(context) {
    for (const { citation, sentence } of citationsOf(context.block)) {
      if (!citation.disambiguation) continue;
      const { span, text } = citation.disambiguation;
      yield {
        span: span.end > span.start ? span : (citation.quote?.outer ?? citation.keySpan),
        message: 'Pandoc reads the locator here otherwise. With braces around it both read the same.',
        claim: sentence,
        citation,
        fixes: [{ title: 'Add braces', edits: [{ span, text }], safe: true }],
      };
    }
  },
});
