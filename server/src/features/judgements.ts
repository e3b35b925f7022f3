import { basisOf } from '../checks/basis-of.ts';
import type { BlockContext } from '../checks/check.ts';
import { inSections, type SectionUse } from '../checks/in-sections.ts';
import { ownTermsOf, scaleOf } from '../checks/own-terms.ts';
import { locatorText } from '../checks/wording.ts';
import { certaintyOf } from '../language/certainty.ts';
import { type ConfidenceLevel, confidenceIn } from '../language/confidence.ts';
import { meaningsOf, type Scale, type ScaleTerm } from '../language/scales.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Citation } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { type Span, shift } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';

/** A judgement of a note, as a reviewer asks for it. Plain data; all text is plain. */
export interface Judgement {
  /** In the note. */
  readonly span: Span;
  readonly text: string;
  /** Why it counts as one: *“may” goes with “ban”*. */
  readonly why: readonly string[];
  readonly terms: readonly JudgementTerm[];
  /** What the writer says of the evidence; null: nothing. */
  readonly confidence: ConfidenceLevel | null;
  /** How certain the sentence sounds, from 1 to 6: an estimate from its words. */
  readonly sounds: number;
  readonly basis: readonly Basis[];
  /** A check says that it does not say what it rests on. */
  readonly isUnsupported: boolean;
}

export interface JudgementTerm {
  readonly term: string;
  /** Percent, on the scale of the house or its profile, or on every scale that has it where none is named. */
  readonly ranges: readonly TermRange[];
}

export interface TermRange {
  /** `own`: that of the house. */
  readonly scale: Scale['id'];
  /** Of the scale, for people. */
  readonly title: string;
  readonly low: number;
  readonly high: number;
}

export interface Basis {
  readonly key: string;
  /** `¶ 7`; empty: the whole source. */
  readonly locator: string;
  readonly title: string | null;
  /** Admiralty grade as written. */
  readonly grade: string | null;
}

/** The judgements of a note in order; none in a note that asks to be left alone. */
export function judgementsOf(snapshot: Snapshot, note: Note): Judgement[] {
  const settings = settingsFor(snapshot.settings, note);
  if (!settings) return [];
  const bare = new Set(
    checked(snapshot, note.path)
      .findings.filter(({ check }) => check === 'judgement/unsupported')
      .map(({ span }) => span.start),
  );
  const scale = scaleOf(settings);
  return [...inSections(snapshot, note, settings)]
    .filter(({ use }) => use.sentence.kind === 'judgement')
    .map((each) => judgementOf(each, scale, bare));
}

function judgementOf(
  { context, placed, use, earlier }: SectionUse,
  scale: Scale | null,
  bare: ReadonlySet<number>,
): Judgement {
  const { sentence } = use;
  const span = shift(sentence.span, placed.start);
  return {
    span,
    text: sentence.text.replace(/\s+/g, ' ').trim(),
    why: sentence.why,
    terms: ownTermsOf(placed.block, scale)
      .filter((own) => own.sentence === sentence)
      .map(({ term }) => termOf(term, scale)),
    confidence: confidenceIn(sentence.text)[0]?.level ?? null,
    sounds: Math.round(certaintyOf(sentence.text).level * 10) / 10,
    basis: basisOf(context, use, earlier).map((citation) => basisFrom(context.resolve(citation), citation)),
    isUnsupported: bare.has(span.start),
  };
}

const termOf = (term: ScaleTerm, scale: Scale | null): JudgementTerm => ({
  term: term.term,
  ranges: meaningsOf(term, scale).map(({ scale: { id, title }, entry: { low, high } }) => ({
    scale: id,
    title,
    low,
    high,
  })),
});

function basisFrom(resolved: ReturnType<BlockContext['resolve']>, citation: Citation): Basis {
  const source = 'source' in resolved ? resolved.source : null;
  const metadata = source ? metadataOf(source) : {};
  return {
    key: source?.key ?? citation.key,
    locator: citation.locator ? locatorText(citation.locator) : '',
    title: metadata.title ?? null,
    grade: metadata.reliability ?? null,
  };
}
