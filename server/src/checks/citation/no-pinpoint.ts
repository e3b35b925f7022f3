import { claimSignals } from '../../language/cues.ts';
import { bodyOf } from '../../library/body.ts';
import type { Source } from '../../library/model.ts';
import type { Citation, Sentence } from '../../note/model.ts';
import { bestPassages } from '../best-passages.ts';
import { type BlockContext, defineCheck, type Report, type ReportFix } from '../check.ts';
import { coverOf, ownSentencesOf, standsIn } from '../citations.ts';
import { paragraphOfQuotation } from '../locate.ts';
import { SHORTEST_QUOTATION } from '../quotations.ts';
import { unreadPlace } from '../unread-place.ts';
import { quoted, sourceNamed } from '../wording.ts';
import { type Paragraphs, pinpointEdit, writtenCitation, writtenKey, writtenParagraphs } from '../write.ts';

/** A source of so few passages, or so few letters, is read as a whole sooner than a locator. */
const FEW_PASSAGES = 3;
const FEW_LETTERS = 500;

export default defineCheck({
  id: 'citation/no-pinpoint',
  severity: 'warning',
  certainty: 'exact',
  summary: 'a whole document is cited for a figure, a date or a quotation',
  *block(context) {
    const said = new Set<Citation>();
    for (const use of ownSentencesOf(context.block)) {
      const { sentence } = use;
      const cover = coverOf(context, use);
      if (cover.length === 0 || cover.some((citation) => isPinpoint(context, citation))) continue;
      const specific = specificOf(sentence);
      if (specific === null) continue;
      for (const citation of cover) {
        const source = said.has(citation) ? null : wholeSourceOf(context, citation);
        if (!source) continue;
        said.add(citation);
        yield reportOf(context, sentence, citation, source, specific);
      }
    }
  },
});

function reportOf(
  context: BlockContext,
  claim: Sentence,
  citation: Citation,
  source: Source,
  specific: string,
): Report {
  const isHere = standsIn(context.block, citation);
  const base = { span: isHere ? citation.keySpan : claim.span, claim, citation };
  const unread = isHere ? unreadPlace(context.block, citation) : null;
  if (unread) {
    const message = `“${unread.place}” behind the key is not read as its place, so this cites all of the source. Write ${unread.mended}. ${sourceNamed(source)}`;
    return { ...base, message, fixes: [unread.fix] };
  }
  const quotedAt = isHere ? paragraphOfQuotation(context, citation, source) : null;
  const nearest = quotedAt ?? clearlyBest(context, source, claim);
  const message = `The sentence gives ${quoted(specific)}, but cites all of a source. ${adviceOf(source, nearest)} ${sourceNamed(source)}`;
  const why = quotedAt === null ? 'which comes nearest' : 'where the quoted words stand';
  return { ...base, message, fixes: isHere ? fixesOf(citation, nearest, why) : [] };
}

/** Pinned words lead to their passage as a locator does; where the library cannot tell, nothing is asked. */
function isPinpoint(context: BlockContext, citation: Citation): boolean {
  const resolved = context.resolve(citation);
  return citation.quote !== null || citation.locator !== null || resolved.status !== 'found' || !resolved.whole;
}

/** The figure, date or quotation that makes a reader want the passage. */
function specificOf(sentence: Sentence): string | null {
  const quotation = sentence.quotations.find(({ text }) => text.length >= SHORTEST_QUOTATION);
  if (quotation) return quotation.text;
  const signal = claimSignals(sentence.text).find(({ kind }) => ['number', 'date', 'computed'].includes(kind));
  return signal?.text ?? null;
}

/** The source that is cited as a whole in support of the sentence, when it is long enough to get lost in. */
function wholeSourceOf(context: BlockContext, citation: Citation): Source | null {
  if (citation.stance !== 'supports' || isUnclosed(context, citation)) return null;
  const resolved = context.resolve(citation);
  if (resolved.status !== 'found' || !resolved.whole) return null;
  const body = bodyOf(resolved.source);
  const isLong = body !== null && body.passages.length > FEW_PASSAGES && body.text.length > FEW_LETTERS;
  return isLong ? resolved.source : null;
}

/** The locator may be there, behind a bracket that does not close. */
const isUnclosed = ({ block }: BlockContext, { keySpan }: Citation): boolean =>
  block.malformed.some(({ span }) => span.start <= keySpan.start && keySpan.start < span.end);

/** The passage that fits the sentence, where no other comes near: most of its words stand there. */
function clearlyBest({ resources }: BlockContext, source: Source, claim: Sentence): Paragraphs | null {
  const { places, clear } = bestPassages(source, claim.text, resources);
  return clear ? places[0]! : null;
}

/** No paragraph is named that was not looked up: an example would be taken for one. */
function adviceOf({ key }: Source, nearest: Paragraphs | null): string {
  return nearest === null
    ? `Name the passage as well: [${writtenKey(key)}, ¶ …].`
    : `Name the passage as well; ${writtenCitation(key, nearest)} comes nearest.`;
}

function fixesOf(citation: Citation, paragraphs: Paragraphs | null, why: string): ReportFix[] {
  const edit = paragraphs === null ? null : pinpointEdit(citation, paragraphs);
  return edit ? [{ title: `Cite ${writtenParagraphs(paragraphs!)}, ${why}`, edits: [edit] }] : [];
}
