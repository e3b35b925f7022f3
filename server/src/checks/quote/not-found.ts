import type { Resolved } from '../../library/resolve.ts';
import type { Citation } from '../../note/model.ts';
import { type BlockContext, defineCheck, type Report, type ReportFix } from '../check.ts';
import { standsIn } from '../citations.ts';
import { passageOf, passageReference } from '../passage.ts';
import { type Verdict, verdictsOf } from '../quote-verdict.ts';
import { locatorText, sourceNamed } from '../wording.ts';
import { locatorEdit, writtenKey } from '../write.ts';

type Elsewhere = Extract<Verdict, { kind: 'elsewhere' }>;
type Missing = Extract<Verdict, { kind: 'missing' }>;

export default defineCheck({
  id: 'quote/not-found',
  severity: 'error',
  certainty: 'exact',
  summary: 'quoted words are not in the cited passage or source',
  *block(context) {
    for (const verdict of verdictsOf(context)) {
      if (verdict.kind === 'elsewhere') yield elsewhereReport(context, verdict);
      if (verdict.kind === 'missing') yield missingReport(context, verdict);
    }
  },
});

function elsewhereReport(context: BlockContext, verdict: Elsewhere): Report {
  const { use, cited, source, span } = verdict;
  const paragraph = passageOf(source, span)?.number ?? null;
  const inCited = source === cited.source;
  const place = `${paragraph === null ? '' : `¶ ${paragraph}`}${inCited ? '' : ` of @${source.key}`}`;
  const advice = inCited ? 'Correct the locator.' : 'Cite that source instead.';
  return {
    span: use.span,
    message: `These words are not in ${placeOf(context, verdict)}; they stand in ${place.trim()}. ${advice} ${sourceNamed(source)}`,
    claim: use.sentence,
    citation: cited.citation,
    related: [passageReference(source, span, 'the passage with these words')],
    fixes: paragraph === null ? [] : fixesOf(context, verdict, paragraph),
  };
}

function missingReport(context: BlockContext, verdict: Missing): Report {
  const { use, cited, near } = verdict;
  const paragraph = near && passageOf(cited.source, near)?.number;
  const rest = paragraph
    ? `; nearly the same words stand in ¶ ${paragraph}. Correct the locator and the words.`
    : ', and were not found in any other source. Correct them, or take the quotation marks away.';
  return {
    span: use.span,
    message: `These words are not in ${placeOf(context, verdict)}${rest} ${sourceNamed(cited.source)}`,
    claim: use.sentence,
    citation: cited.citation,
    related: near ? [passageReference(cited.source, near, 'the passage with nearly these words')] : [],
  };
}

function placeOf({ resolve }: BlockContext, { use, cited: { citation } }: Elsewhere | Missing): string {
  const places = new Set(use.citations.map((other) => placeKey(resolve(other), other)));
  if (places.size > 1) return 'any of the passages that are cited for them';
  const resolved = resolve(citation);
  // A locator that leads nowhere is said by another check; the words were looked for in all of the source.
  if (resolved.status !== 'found' || resolved.whole) return 'the source';
  return citation.locator
    ? `the cited passage (${locatorText(citation.locator)})`
    : 'the passage that the link leads to';
}

/** The same for citations of the same passage. */
const placeKey = (resolved: Resolved, { locator, key }: Citation): string =>
  `${'source' in resolved ? resolved.source.key : key} ${locator ? locatorText(locator) : ''}`;

/** Cites the passage where the words stand; only when one citation of this block is to blame. */
function fixesOf({ block }: BlockContext, { use, cited, source }: Elsewhere, paragraph: number): ReportFix[] {
  const { citation } = cited;
  if (use.citations.length !== 1 || !standsIn(block, citation)) return [];
  const locator = locatorEdit(citation, paragraph, block.text);
  if (!locator) return [];
  if (source === cited.source) return [{ title: `Cite ¶ ${paragraph}`, edits: [locator] }];
  if (citation.mode === 'link') return [];
  const key = { span: citation.keySpan, text: writtenKey(source.key) };
  return [{ title: `Cite ${key.text}, ¶ ${paragraph}`, edits: [key, locator] }];
}
