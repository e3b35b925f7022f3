import { type BlockContext, defineCheck, type Report } from '../check.ts';
import { type QuotationUse, quotationsOf, SHORTEST_QUOTATION } from '../quotations.ts';
import { isSpoken } from '../spoken.ts';
import { asTitle, isTitle, titlesOf } from '../titles.ts';

/** So many words are a quotation; fewer may be a term or irony. */
const SURE_WORDS = 5;

export default defineCheck({
  id: 'quote/uncited',
  severity: 'error',
  certainty: 'exact',
  summary: 'a quotation has no citation',
  *block(context) {
    for (const use of quotationsOf(context)) {
      if (use.citations.length > 0) continue;
      const report = reportOf(context, use);
      if (report) yield report;
    }
  },
});

function reportOf(context: BlockContext, use: QuotationUse): Report | null {
  const words = use.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const spoken = isSpoken(use, words < SURE_WORDS);
  if (!spoken && (isTitle(use.text) || titlesOf(context.library).has(asTitle(use.text)))) return null;
  if (!spoken && use.text.length < SHORTEST_QUOTATION) return null;
  const sure = spoken || words >= SURE_WORDS;
  const message = sure
    ? 'This quotation has no citation. Cite the passage that it comes from, as in [@key, ¶ 7].'
    : 'This quotation has no citation. If it is one, cite its passage; if it is a term, italics say so more clearly.';
  return { span: use.span, message, claim: use.sentence, ...(sure ? {} : { severity: 'info' }) };
}
