import { confidenceIn } from '../../language/confidence.ts';
import type { Scale } from '../../language/scales.ts';
import type { Block, Citation } from '../../note/model.ts';
import { derived } from '../../text/derived.ts';
import { settingsFor } from '../../workspace/note-settings.ts';
import { pluralsFromOne } from '../attribution/plural-from-one.ts';
import { basisOf } from '../basis-of.ts';
import { type BlockContext, defineCheck, type Report } from '../check.ts';
import { coverOf, ownSentencesOf, type SentenceUse } from '../citations.ts';
import { inSections, placedIn } from '../in-sections.ts';
import { originsOf, sourcesBehind } from '../origins.ts';
import { type OwnTerm, ownTermsOf, scaleOf } from '../own-terms.ts';
import { nameOf } from '../wording.ts';

export default defineCheck({
  id: 'source/single',
  severity: 'info',
  certainty: 'exact',
  summary: 'a key judgement or key claim that rests on one source',
  *block(context) {
    if (context.settings.judgementScope === 'section') return;
    const scale = scaleOf(context.settings);
    for (const use of ownSentencesOf(context.block))
      if (isKeyItself(context.block, use, scale)) yield* reportsOn(context, use);
  },
  *note({ note, snapshot }) {
    const settings = settingsFor(snapshot.settings, note);
    if (!settings) return;
    const scale = scaleOf(settings);
    const isAll = settings.judgementScope === 'section';
    for (const { context, placed, use, earlier, headings } of inSections(
      snapshot,
      note,
      settings,
      isAll ? undefined : isUnderKey,
    )) {
      const isItself = isKeyItself(placed.block, use, scale);
      if (isAll ? isItself || isKeyUnder(use, headings) : !isItself && isKeyUnder(use, headings))
        for (const report of reportsOn(context, use, earlier)) yield placedIn(report, placed);
    }
  },
});

function* reportsOn(context: BlockContext, use: SentenceUse, earlier: readonly Citation[] = []): Iterable<Report> {
  const { sentence } = use;
  if (isSaidOtherwise(context, use) || SAID.test(sentence.text)) return;
  const rests = restsOnOne(context, use, earlier);
  if (!rests) return;
  const message = `This is a key statement, and ${rests}. Cite a second that knows it from elsewhere, or say that there is only a single source.`;
  yield { span: sentence.span, message, claim: sentence };
}

/** What stands under it is what a reader takes away; a summary as often tells, fact by fact, what one document says. */
const KEY_HEADING =
  /^(?:\d+[.)]?\s*)?(?:(?:key|main|principal)\s(?:judge?ments?|findings?|claims?|conclusions?|assessments?)|bottom line(?: up front)?|bluf)\s*:?$/i;

/** It says itself that there is one. */
const SAID =
  /\b(?:single|sole|only one|just one|one) (?:source|report|witness|document|study|account|informant)\b|\buncorroborated\b|\bsingle-source\b/i;

const isUnderKey = (headings: readonly string[]): boolean => headings.some((heading) => KEY_HEADING.test(heading));

const isStated = ({ sentence: { kind } }: SentenceUse): boolean => kind === 'judgement' || kind === 'claim';

/** A claim or judgement under a heading such as *Key judgements*. What others are reported to say is theirs. */
const isKeyUnder = (use: SentenceUse, headings: readonly string[]): boolean => isStated(use) && isUnderKey(headings);

/** Marked by the writer as a judgement (what stands behind it there is its basis), or a judgement that says how probable or how sure. */
function isKeyItself(block: Block, use: SentenceUse, scale: Scale | null): boolean {
  const { prose, sentence } = use;
  if (!isStated(use)) return false;
  if (prose.judgement && sentence === prose.sentences[0]) return true;
  return (
    sentence.kind === 'judgement' &&
    (confidenceIn(sentence.text).length > 0 || sentencesOf(ownTermsOf(block, scale)).has(sentence))
  );
}

/** A block can hold a long list, so each is looked up. */
const sentencesOf = derived((terms: readonly OwnTerm[]) => new Set(terms.map(({ sentence }) => sentence)));

/** judgement/confidence-exceeds-sources, attribution/plural-from-one and source/circular say it in other words. */
function isSaidOtherwise(context: BlockContext, use: SentenceUse): boolean {
  return (
    confidenceIn(use.sentence.text).some(({ level }) => level === 'high') ||
    pluralsFromOne(context, use).length > 0 ||
    sourcesBehind(context, coverOf(context, use)).length > 1
  );
}

/** What it rests on, in words, when all of it comes down to one source; null when there are several, or one is not known. */
function restsOnOne(context: BlockContext, use: SentenceUse, earlier: readonly Citation[]): string | null {
  const basis = basisOf(context, use, earlier).filter(({ stance }) => stance === 'supports');
  const isKnown = (citation: Citation) => 'source' in context.resolve(citation);
  if (use.sentence.anchors.length > 0 || !basis.every(isKnown)) return null;
  const sources = sourcesBehind(context, basis);
  const [first] = sources;
  const origins = new Set(sources.flatMap((source) => [...originsOf(context.library, source)]));
  if (!first || origins.size !== 1) return null;
  return sources.length === 1
    ? `all that it rests on is ${nameOf(first)}`
    : `all ${sources.length} sources that it rests on come down to one, “${[...origins][0]}”`;
}
