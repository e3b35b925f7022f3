import type { Block } from '../../note/model.ts';
import { describeDiff } from '../../text/diff.ts';
import type { Span } from '../../text/span.ts';
import { defineCheck, type Report } from '../check.ts';
import { passageOf, passageReference } from '../passage.ts';
import { changedLetterFix, sourceWordsFix } from '../quote-fix.ts';
import { type Verdict, verdictsOf } from '../quote-verdict.ts';
import { locatorText, nameOf, quoted } from '../wording.ts';

type Altered = Extract<Verdict, { kind: 'altered' }>;

export default defineCheck({
  id: 'quote/altered',
  severity: 'error',
  certainty: 'exact',
  summary: 'quoted words differ a little from the words of the cited passage',
  *block(context) {
    for (const verdict of verdictsOf(context)) if (verdict.kind === 'altered') yield reportOf(context.block, verdict);
  },
});

function reportOf(block: Block, { use, cited, match }: Altered): Report {
  const { citation, source } = cited;
  const base = { claim: use.sentence, citation };
  if (match.kind === 'ambiguous') {
    const places = match.places.map((span) => passageReference(source, span, 'one of the passages'));
    const message = `These are not the words of ${nameOf(source)}; ${match.places.length} places in it are equally near. Use the words of the one that you mean.`;
    return { ...base, span: use.span, message, related: places };
  }
  return {
    ...base,
    span: spanOf(use, match.differing),
    message: `${differenceOf({ kind: 'altered', use, cited, match }, match)} Use the source's words, or drop the quotation marks.`,
    related: [passageReference(source, match.span, 'the cited passage')],
    fixes: [...sourceWordsFix(block, use, cited, match), ...changedLetterFix(use, cited, match.diff)],
  };
}

/** From the first of the differing words to the last; all of the quotation when nobody can tell where they stand. */
function spanOf({ map, span }: Altered['use'], differing: readonly Span[]): Span {
  const [first] = differing;
  return map && first ? map.spanOf({ start: first.start, end: differing.at(-1)!.end }) : span;
}

/** What differs comes first: lists of problems cut what stands behind. */
function differenceOf({ cited }: Altered, match: Extract<Altered['match'], { kind: 'altered' }>): string {
  const { citation, source } = cited;
  const paragraph = passageOf(source, match.span)?.number;
  const locator = citation.locator ? locatorText(citation.locator) : paragraph ? `¶ ${paragraph}` : null;
  const place = `(${locator ? `${locator} of ` : ''}${nameOf(source)})`;
  const changes = match.diff.filter((piece) => piece.kind !== 'same');
  const [removed, added] = changes;
  if (changes.length === 2 && removed!.kind === 'removed' && added!.kind === 'added')
    return `The source has ${quoted(added!.text)} where the quotation has ${quoted(removed!.text)} ${place}.`;
  return `The source does not have quite these words: ${describeDiff(match.diff)} ${place}.`;
}
