import { tells } from '../../evidence/bounds.ts';
import { defineCheck } from '../check.ts';
import { referenceTo } from '../cited-text.ts';
import { contrastsOf } from '../comparisons.ts';
import { sourceNamed } from '../wording.ts';

/** The source is said to disagree: that it agrees must be more than likely. */
const SURE = 0.75;

export default defineCheck({
  id: 'citation/stance',
  severity: 'info',
  certainty: 'estimate',
  summary: 'a source that is cited as saying otherwise seems to say the same',
  *block(context) {
    for (const { sentence, cited, comparison } of contrastsOf(context)) {
      const { chances, verdict, reasons } = comparison;
      if (verdict !== 'supported' || chances.supported < SURE || reasons.some(tells)) continue;
      const { citation, source } = cited.pieces[0]!;
      yield {
        span: citation.keySpan,
        claim: sentence,
        citation,
        related: referenceTo(cited, null, 'the cited passage'),
        message: `This passage seems to say the same, though it is cited as saying otherwise. Cite where the source differs, or cite it in support. ${sourceNamed(source)}`,
      };
    }
  },
});
