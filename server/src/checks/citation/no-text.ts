import { defineCheck } from '../check.ts';
import { citationsOf } from '../citations.ts';
import { nameOf } from '../wording.ts';

export default defineCheck({
  id: 'citation/no-text',
  severity: 'info',
  certainty: 'exact',
  summary: 'a cited source has no text to check against',
  *block(context) {
    for (const { citation, sentence } of citationsOf(context.block)) {
      // What `nocite` lists is not relied on, so nothing is lost.
      if (context.block.nocite.includes(citation)) continue;
      const resolved = context.resolve(citation);
      if (resolved.status !== 'no-text') continue;
      const why = resolved.source.file
        ? 'could not be read. See the finding on its file.'
        : 'is known only from the bibliography. Add the document to the library to have this checked.';
      yield { span: citation.keySpan, message: `${nameOf(resolved.source)} ${why}`, claim: sentence, citation };
    }
  },
});
