import { tells } from '../evidence/bounds.ts';
import { type Comparison, compare } from '../evidence/compare.ts';
import type { ClaimAndPassage } from '../evidence/entailments.ts';
import type { Reason, ReasonKind } from '../evidence/model.ts';
import { verdictOf } from '../evidence/verdict.ts';
import type { Sentence, Stance } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { sliceOf } from '../text/span.ts';
import { absentIn } from './absent-names.ts';
import type { BlockContext, Report } from './check.ts';
import { coverOf, ownSentencesOf } from './citations.ts';
import { type CitedText, citationAt, citedText, referenceTo, wordsAt } from './cited-text.ts';
import { ownReasons } from './own-reasons.ts';
import { otherForms } from './registered-names.ts';

/** A sentence that cites, beside what it cites. */
interface Citing {
  readonly sentence: Sentence;
  readonly cited: CitedText;
}

/** The same, with what came of it. */
export interface ComparedSentence extends Citing {
  readonly comparison: Comparison;
}

/** Kinds of sentences that say nothing that a passage could bear out. */
export const NOT_COMPARED: ReadonlySet<Sentence['kind']> = new Set([
  'question',
  'instruction',
  'heading',
  'meta',
  'definition',
]);

/** The sentences of a block that cite something in their support, beside it. */
const citingOf: (context: BlockContext) => readonly Citing[] = derived((context) => citing(context, 'supports'));

function citing(context: BlockContext, stance: Stance): Citing[] {
  return ownSentencesOf(context.block).flatMap((use) => {
    const { sentence } = use;
    if (NOT_COMPARED.has(sentence.kind)) return [];
    const citations = coverOf(context, use).filter((citation) => citation.stance === stance);
    const cited = citations.length > 0 ? citedText(context, sentence.text, citations) : null;
    return cited ? [{ sentence, cited }] : [];
  });
}

/** What `comparisonsOf` compares: an entailment model can be asked about it, before or after. */
export const pairsOf = (context: BlockContext): readonly ClaimAndPassage[] =>
  citingOf(context).map(({ sentence, cited }) => ({ claim: sentence.text, passage: cited.text }));

/** The sentences of a block that cite something in their support, each compared once for all checks. */
export const comparisonsOf: (context: BlockContext) => readonly ComparedSentence[] = derived((context) =>
  citingOf(context).map((citing) => compared(context, citing)),
);

/** The sentences of a block that cite something as saying otherwise, compared with that. */
export const contrastsOf = (context: BlockContext): readonly ComparedSentence[] =>
  citing(context, 'contradicts').map((each) => compared(context, each));

/** The comparison of one sentence alone, for those who ask outside a run; null when it is not compared. */
export function comparisonOf(context: BlockContext, sentence: Sentence): ComparedSentence | null {
  const citing = citingOf(context).find((each) => each.sentence === sentence);
  return citing ? compared(context, citing) : null;
}

/** What a sentence cites in its support, as it would be compared; null when it is not compared. */
export const citedBy = (context: BlockContext, sentence: Sentence): CitedText | null =>
  citingOf(context).find((each) => each.sentence === sentence)?.cited ?? null;

/** A text, as if it were a sentence that cites this, compared with it. */
export function comparedText(context: BlockContext, text: string, cited: CitedText): Comparison {
  const { resources, entailments, asOf, register } = context;
  const { date: passageDate, unseen } = cited;
  const title = [cited.title, ...otherForms(register, text, cited)].filter((form) => form !== '').join('. ');
  const about = { title, passageDate, claimDate: asOf ?? undefined, unseen };
  return compare(text, cited.text, resources, about, entailments);
}

function compared(context: BlockContext, { sentence, cited }: Citing): ComparedSentence {
  const found = withOwnReasons({ sentence, cited, comparison: comparedText(context, sentence.text, cited) });
  // A name that the passage lacks is told, and no verdict calls a sentence supported beside that.
  const isLess = found.comparison.verdict === 'supported' && absentIn(context, found).length > 0;
  return isLess ? { ...found, comparison: { ...found.comparison, verdict: 'partly' } } : found;
}

/** In quotations only the quotation itself is checked: what is said there makes no verdict on the sentence either. */
function withOwnReasons(found: ComparedSentence): ComparedSentence {
  const { cited, comparison } = found;
  const { pair, chances, by } = comparison;
  const own = ownReasons(found);
  if (own.length === comparison.reasons.length) return found;
  return { ...found, comparison: { ...comparison, ...verdictOf(pair, chances, own, cited, by !== 'rules') } };
}

/** A reason of a compared sentence. */
export interface Found extends ComparedSentence {
  readonly reason: Reason;
}

/** The reasons of these kinds that are sure enough to be told. */
export function* reasonsOf(context: BlockContext, kinds: readonly ReasonKind[]): Iterable<Found> {
  for (const each of comparisonsOf(context))
    for (const reason of each.comparison.reasons)
      if (kinds.includes(reason.kind) && tells(reason)) yield { ...each, reason };
}

/** The words of the claim that a reason is about. */
export const saidIn = ({ sentence, reason }: Found): string => sliceOf(sentence.text, reason.claim);

/** The words of the passage that a reason is about; empty where there are none. */
export const foundIn = ({ cited, reason }: Found): string => (reason.passage ? wordsAt(cited, reason.passage) : '');

/** A report on the words of a reason, with the passage beside it. */
export const reportOf = ({ sentence, cited, reason }: Found, message: string): Report => ({
  span: sentence.map.spanOf(reason.claim),
  message,
  claim: sentence,
  citation: citationAt(cited, reason.passage),
  related: referenceTo(cited, reason.passage, 'the cited passage'),
});
