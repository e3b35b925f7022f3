import { describeDiff } from '../../text/diff.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type BlockContext, defineCheck, type Report } from '../check.ts';
import { passageOf, passageReference } from '../passage.ts';
import { changedLetterFix, omissionMarksFix, sourceWordsFix } from '../quote-fix.ts';
import { type Cited, type Verdict, verdictsOf } from '../quote-verdict.ts';
import { locatorText, quoted, sourceNamed } from '../wording.ts';

type Altered = Extract<Verdict, { kind: 'altered' }>;

export default defineCheck({
  id: 'quote/altered',
  severity: 'error',
  certainty: 'exact',
  summary: 'quoted words differ a little from the words of the cited passage',
  *block(context) {
    for (const verdict of verdictsOf(context)) {
      if (verdict.kind === 'altered') yield reportOf(context, verdict);
      if (verdict.kind === 'apart') yield apartReport(context, verdict);
    }
  },
});

function reportOf(context: BlockContext, { use, cited, match }: Altered): Report {
  const { citation, source } = cited;
  const base = { claim: use.sentence, citation };
  if (match.kind === 'ambiguous') {
    const places = match.places.map((span) => passageReference(source, span, 'one of the passages'));
    const message = `These are not the words of the source; ${match.places.length} places in it are equally near. Use the words of the one that you mean. ${sourceNamed(source)}`;
    return { ...base, span: use.span, message, related: places };
  }
  return {
    ...base,
    span: spanOf(use, match.differing),
    message: `${differenceOf(match)} Use the source's words, or drop the quotation marks. ${placeNamed(context, cited, match.span)}`,
    related: [passageReference(source, match.span, 'the cited passage')],
    fixes: [...sourceWordsFix(context.block, use, cited, match), ...changedLetterFix(use, cited, match.diff)],
  };
}

function apartReport(context: BlockContext, { use, cited, span, words }: Extract<Verdict, { kind: 'apart' }>): Report {
  const { body, citation, source } = cited;
  const leftOut = words.slice(1).map(({ source: { start } }, i) => ({ start: words[i]!.source.end, end: start }));
  const longest = leftOut.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const unsaid = sliceOf(body.text, longest).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  return {
    span: use.span,
    message: `The source has these sentences, but more between them: ${quoted(unsaid)}. Put “…” where you leave words out. ${placeNamed(context, cited, span)}`,
    claim: use.sentence,
    citation,
    related: [passageReference(source, span, 'the cited passage')],
    fixes: omissionMarksFix(use, words),
  };
}

/** From the first of the differing words to the last; all of the quotation when nobody can tell where they stand. */
function spanOf({ map, span }: Altered['use'], differing: readonly Span[]): Span {
  const [first] = differing;
  return map && first ? map.spanOf({ start: first.start, end: differing.at(-1)!.end }) : span;
}

/** What differs comes first: lists of problems cut what stands behind. */
function differenceOf(match: Extract<Altered['match'], { kind: 'altered' }>): string {
  const changes = match.diff.filter((piece) => piece.kind !== 'same');
  if (changes.length === 0) return `The source has these words with other spaces between them.`;
  const [removed, added] = changes;
  if (changes.length === 2 && removed!.kind === 'removed' && added!.kind === 'added')
    return `The source has ${quoted(added!.text)} where the quotation has ${quoted(removed!.text)}.`;
  return `The source does not have quite these words: ${describeDiff(match.diff)}.`;
}

/** `Source: ¶ 4 of “Title”.`: as cited, else (the source is cited as a whole, or has no such place) where the words stand. */
function placeNamed({ resolve }: BlockContext, { citation, source }: Cited, span: Span): string {
  const paragraph = passageOf(source, span)?.number;
  const locator =
    citation.locator && resolve(citation).status === 'found'
      ? locatorText(citation.locator)
      : paragraph
        ? `¶ ${paragraph}`
        : null;
  return sourceNamed(source, locator);
}
