import { absentIn } from '../checks/absent-names.ts';
import type { BlockContext } from '../checks/check.ts';
import { coverOf } from '../checks/citations.ts';
import type { Piece } from '../checks/cited-text.ts';
import { type ComparedSentence, comparisonOf } from '../checks/comparisons.ts';
import { contextOf } from '../checks/context.ts';
import { reasonText } from '../checks/reason-text.ts';
import { tells } from '../evidence/bounds.ts';
import type { Reason } from '../evidence/model.ts';
import { signalsAskedFor } from '../language/cues.ts';
import { checkWorth } from '../language/worth-checking.ts';
import type { Citation } from '../note/model.ts';
import type { Note, SentenceAt } from '../note/note.ts';
import { overlaps, type Span, shift, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { differingIn, missingIn, type Run, runsOf } from './evidence-marks.ts';
import { detailsOf, headlineOf, NOT_COMPARED, whyNot, whyNotCompared } from './verdict-words.ts';

/** A sentence of a note held against what it cites, with everything that features show of it. */
export interface Examined {
  readonly context: BlockContext;
  readonly at: SentenceAt;
  /** All citations that cover it, of footnotes too. */
  readonly cover: readonly Citation[];
  /** Null when there was nothing to compare. */
  readonly compared: ComparedSentence | null;
  /** What is shown of the reasons, the surest first. */
  readonly reasons: readonly Reason[];
  /** `Supported`, and so on. */
  readonly headline: string;
  /** At most three sentences. Plain text with words of note and source. */
  readonly details: readonly string[];
  readonly runs: readonly Run[];
}

/** Holds a sentence against what it cites, as the checks do. */
export function examine(snapshot: Snapshot, note: Note, at: SentenceAt): Examined {
  const context = contextOf(snapshot, note, at.placed);
  const cover = coverOf(context, at);
  const compared = comparisonOf(context, at.sentence);
  if (!compared || compared.comparison.why !== null) {
    const because = compared ? whyNot(compared.comparison) : whyNotCompared(at.prose, at.sentence, cover);
    const headline = compared ? headlineOf('cannot-tell', false) : NOT_COMPARED;
    return {
      context,
      at,
      cover,
      compared,
      reasons: [],
      headline,
      details: [because, ...firstChecked(at, cover)],
      runs: [],
    };
  }
  const { cited, comparison } = compared;
  const absent = new Set(absentIn(context, compared).map(({ reason }) => reason));
  const reasons = comparison.reasons
    .filter((reason) => tells(reason) || absent.has(reason))
    .sort((a, b) => b.sure - a.sure);
  const missing = missingIn(comparison).map((span) => sliceOf(at.sentence.text, span));
  return {
    context,
    at,
    cover,
    compared,
    reasons,
    headline: headlineOf(comparison.verdict, reasons.length > 0),
    details: detailsOf(
      comparison.verdict,
      at.sentence.kind,
      reasons.map((reason) => reasonText(reason, at.sentence.text, cited.text)),
      missing,
    ),
    runs: runsOf(comparison, differingIn(reasons)),
  };
}

/** Said of a sentence without a source that a reader would want checked, where `claim/uncited` does not ask for one. */
function firstChecked({ prose, sentence }: SentenceAt, cover: readonly Citation[]): readonly string[] {
  const { kind, text } = sentence;
  if (cover.length > 0 || prose.kind === 'heading' || signalsAskedFor(kind, text).length > 0) return [];
  const { worth, why } = checkWorth(text);
  return worth ? [`A reader would want it checked: it ${why.slice(0, 2).join(' and ')}.`] : [];
}

/** Words to mark in one of the compared passages. */
export interface PieceMarks {
  readonly supports: readonly Span[];
  readonly differs: readonly Span[];
}

const MOST_RUNS = 3;

/** The words to mark in a compared passage, counted from its start: those that carry the claim (the three best runs), and those that differ. */
export function marksIn({ runs, reasons }: Examined, { at, length }: Piece): PieceMarks {
  const piece = { start: at, end: at + length };
  const inside = (span: Span): boolean => overlaps(span, piece);
  const differs = differingIn(reasons).filter(inside);
  return {
    supports: bestRuns(runs.filter(inside)).map((span) => shift(span, -at)),
    differs: differs.map(({ start, end }) =>
      shift({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }, -at),
    ),
  };
}

/** The runs that say most, in order. */
export const bestRuns = (runs: readonly Run[]): Run[] =>
  [...runs]
    .sort((a, b) => b.mass - a.mass || a.start - b.start)
    .slice(0, MOST_RUNS)
    .sort((a, b) => a.start - b.start);
