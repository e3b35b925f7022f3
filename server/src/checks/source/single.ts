import { confidenceIn } from '../../language/confidence.ts';
import type { Scale } from '../../language/scales.ts';
import type { Library } from '../../library/model.ts';
import type { Citation } from '../../note/model.ts';
import { derived } from '../../text/derived.ts';
import { settingsFor } from '../../workspace/note-settings.ts';
import { pluralsFromOne } from '../attribution/plural-from-one.ts';
import { basisOf } from '../basis-of.ts';
import { defineCheck } from '../check.ts';
import { coverOf } from '../citations.ts';
import { inSections, placedIn, type SectionUse } from '../in-sections.ts';
import { originsOf, sourcesBehind } from '../origins.ts';
import { type OwnTerm, ownTermsOf, scaleOf } from '../own-terms.ts';
import { nameOf } from '../wording.ts';

export default defineCheck({
  id: 'source/single',
  severity: 'info',
  certainty: 'exact',
  summary: 'a key judgement or key claim that rests on one source',
  *note({ note, snapshot }) {
    const settings = settingsFor(snapshot.settings, note);
    if (!settings) return;
    const scale = scaleOf(settings);
    for (const each of inSections(snapshot, note, settings)) {
      if (!isKey(each, scale) || isSaidOtherwise(each) || SAID.test(each.use.sentence.text)) continue;
      const rests = restsOnOne(each, snapshot.library);
      if (!rests) continue;
      const { sentence } = each.use;
      const message = `This is a key statement, and ${rests}. Cite a second that knows it from elsewhere, or say that there is only a single source.`;
      yield placedIn({ span: sentence.span, message, claim: sentence }, each.placed);
    }
  },
});

/** What stands under it is what a reader takes away; a summary as often tells, fact by fact, what one document says. */
const KEY_HEADING =
  /^(?:\d+[.)]?\s*)?(?:(?:key|main|principal)\s(?:judge?ments?|findings?|claims?|conclusions?|assessments?)|bottom line(?: up front)?|bluf)\s*:?$/i;

/** It says itself that there is one. */
const SAID =
  /\b(?:single|sole|only one|just one|one) (?:source|report|witness|document|study|account|informant)\b|\buncorroborated\b|\bsingle-source\b/i;

/**
 * Marked by the writer as a judgement (what stands behind it there is its basis), a judgement that says how probable or how sure, or a claim or judgement under a heading such as *Key
 * judgements*. What others are reported to say is theirs.
 */
function isKey({ use: { prose, sentence }, placed, headings }: SectionUse, scale: Scale | null): boolean {
  if (sentence.kind !== 'judgement' && sentence.kind !== 'claim') return false;
  return (
    (prose.judgement && sentence === prose.sentences[0]) ||
    headings.some((heading) => KEY_HEADING.test(heading)) ||
    (sentence.kind === 'judgement' &&
      (confidenceIn(sentence.text).length > 0 || sentencesOf(ownTermsOf(placed.block, scale)).has(sentence)))
  );
}

/** A block can hold a long list, so each is looked up. */
const sentencesOf = derived((terms: readonly OwnTerm[]) => new Set(terms.map(({ sentence }) => sentence)));

/** judgement/confidence-exceeds-sources, attribution/plural-from-one and source/circular say it in other words. */
function isSaidOtherwise({ context, use }: SectionUse): boolean {
  return (
    confidenceIn(use.sentence.text).some(({ level }) => level === 'high') ||
    pluralsFromOne(context, use).length > 0 ||
    sourcesBehind(context, coverOf(context, use)).length > 1
  );
}

/** What it rests on, in words, when all of it comes down to one source; null when there are several, or one is not known. */
function restsOnOne({ context, use, earlier }: SectionUse, library: Library): string | null {
  const basis = basisOf(context, use, earlier).filter(({ stance }) => stance === 'supports');
  const isKnown = (citation: Citation) => 'source' in context.resolve(citation);
  if (use.sentence.anchors.length > 0 || !basis.every(isKnown)) return null;
  const sources = sourcesBehind(context, basis);
  const [first] = sources;
  const origins = new Set(sources.flatMap((source) => [...originsOf(library, source)]));
  if (!first || origins.size !== 1) return null;
  return sources.length === 1
    ? `all that it rests on is ${nameOf(first)}`
    : `all ${sources.length} sources that it rests on come down to one, “${[...origins][0]}”`;
}
