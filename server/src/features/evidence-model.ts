import type { Certainty } from '../checks/finding.ts';
import type { Chances, ReasonKind, VerdictKind, WhyNot } from '../evidence/model.ts';
import type { SentenceKind, Stance } from '../note/model.ts';
import type { Span } from '../text/span.ts';
import type { Severity } from '../workspace/settings.ts';

/*
 * What a sentence of a note rests on, as plain data for hovers, `pincite why` and views of editors: nothing but strings, numbers, lists and
 * null, so it goes over a wire as it is. Spans are UTF-16, half-open; those *in the note* count from its start, those of passages from the
 * start of the passage's `text`. All text is plain text of notes and sources: who shows it escapes it.
 */
export interface Evidence {
  readonly sentence: {
    /** Rendered: mark-up and bracketed citations cut out. */
    readonly text: string;
    /** In the note. */
    readonly span: Span;
    readonly kind: SentenceKind;
    /** Named reasons for the kind: `gives a figure: 5 tonnes`. */
    readonly why: readonly string[];
  };
  /** All that cover the sentence, in order; those of its footnotes last. */
  readonly citations: readonly EvidenceCitation[];
  /** The open findings on it and on its citations, in order: what editors list as problems. */
  readonly findings: readonly EvidenceFinding[];
  /** What of it somebody marked as checked: the verdict stays what it is, and no finding tells of it. */
  readonly setAside: readonly SetAside[];
  readonly verdict: EvidenceVerdict;
  /** What was compared, in the order of the citations; of long citations the passages that share most with the sentence. */
  readonly passages: readonly EvidencePassage[];
  /** Words of the sentence to mark, in the note. */
  readonly marks: {
    /** Carried by the passages. */
    readonly supports: readonly Span[];
    /** Where the passages say something else. */
    readonly differs: readonly Span[];
  };
  /** The best passages that it does not cite, the likeliest to support it first; at most three. */
  readonly others: readonly OtherPassage[];
}

export interface EvidenceFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** What is wrong and what to do about it, in a sentence or more. */
  readonly message: string;
  /** In the note. */
  readonly span: Span;
  /** Which of the verdict’s `reasons` tell the same. */
  readonly reasons: readonly number[];
  /** Titles of the changes that would mend it. */
  readonly fixes: readonly string[];
}

/** An estimate that is marked as checked. */
export interface SetAside {
  readonly check: string;
  /** Says so, and how to take it back. */
  readonly text: string;
  /** Where the mark is recorded, relative to the root. */
  readonly file: string;
  /** From 1: without that line it is reported again. */
  readonly line: number;
}

export interface EvidenceCitation {
  /** As it stands in the note. */
  readonly text: string;
  /** In the note. */
  readonly span: Span;
  /** Of a link the key of the source that it leads to. */
  readonly key: string;
  /** `¶ 7`; null: the whole source. */
  readonly locator: string | null;
  readonly stance: Stance;
  /** Is the sentence held against it? */
  readonly compared: boolean;
  /** Why it is not, or not just its passage; a sentence, null when there is nothing to say. */
  readonly because: string | null;
}

/** One for all citations: together they must bear the sentence out. */
export interface EvidenceVerdict {
  readonly kind: VerdictKind;
  /** What language says can be mistaken. */
  readonly certainty: 'estimate';
  /** Null where nothing was compared. */
  readonly chances: Chances | null;
  /** Who judged: `rules`, or an entailment model as well. Null where nothing was compared. */
  readonly by: string | null;
  /** Of `cannot-tell`: why, where something was compared. */
  readonly why: WhyNot | null;
  /** `Supported in part`. */
  readonly headline: string;
  /** At most three sentences: the surest reasons, or why nothing can be said. */
  readonly details: readonly string[];
  /** The surest first. */
  readonly reasons: readonly EvidenceReason[];
}

export interface EvidenceReason {
  readonly kind: ReasonKind;
  readonly detail: string | null;
  /** How sure it is that this is a fault, 0 to 1. */
  readonly sure: number;
  /** The same as one plain sentence: `“12 percent” in the passage, “21 percent” in the claim.` */
  readonly text: string;
  /** In the note. */
  readonly claim: Span;
  /** In which of `passages`, and where there; null: the passages have nothing to set against it. */
  readonly passage: { readonly index: number; readonly span: Span } | null;
}

export interface EvidencePassage {
  readonly key: string;
  readonly title: string;
  /** Its number in the source. */
  readonly paragraph: number;
  /** Label of its page; null in sources without pages. */
  readonly page: string | null;
  /** Which of `citations` cites it. */
  readonly citation: number;
  readonly text: string;
  /** Words that carry the sentence, at most three runs. */
  readonly supports: readonly Span[];
  /** Words that say something else than the sentence. */
  readonly differs: readonly Span[];
}

export interface OtherPassage {
  readonly key: string;
  readonly title: string;
  readonly paragraph: number;
  /** The part of it that has most in common with the sentence, on one line. */
  readonly preview: string;
  /** To paste: `[@key, ¶ 8]`. */
  readonly citation: string;
  readonly verdict: VerdictKind;
  readonly chances: Chances;
}
