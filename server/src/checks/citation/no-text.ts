import { defineCheck } from '../check.ts';
import { citationsOf } from '../citations.ts';
import { sourceNamed } from '../wording.ts';

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
      if (resolved.status !== 'no-text' || resolved.source.file?.isPending) continue;
      const problem = resolved.source.file?.problem;
      const why = problem
        ? `The source could not be read, so nothing here was compared with it. ${problem}`
        : 'The source is known only from the bibliography, so nothing here was compared with it. Put the document beside the other sources, or ignore this with a reason.';
      const message = `${why} ${sourceNamed(resolved.source)}`;
      yield { span: citation.keySpan, message, claim: sentence, citation };
    }
  },
});
