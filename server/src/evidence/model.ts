import type { Span } from '../text/span.ts';

/**
 * What a reason is about:
 * `number`, `date`: the passage has another one. `approximation`: *about*, *at least* lost or added.
 * `negation`, `direction`, `order`, `role`: the passage says the opposite; *rose* for *fell*; *before* for *after*; who did it to whom.
 * `name`: somebody or something that the passage does not name.
 * `hedge`: the passage leaves open what the claim says flatly. `attribution`: the passage only reports it.
 * `verb`: *claimed* became *revealed*. `cause`: what went together became cause and effect. `scope`: *some* became *all*, a condition
 * or a limit is gone. `speaker`: these words are somebody else's. `words`: what the passage says nothing of.
 */
export type ReasonKind =
  | 'number'
  | 'approximation'
  | 'date'
  | 'negation'
  | 'direction'
  | 'order'
  | 'role'
  | 'name'
  | 'hedge'
  | 'attribution'
  | 'verb'
  | 'cause'
  | 'scope'
  | 'speaker'
  | 'words';

/** One thing in which claim and passage part, as data: both sides are words as they stand. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The words of the claim, in its text. */
  readonly claim: Span;
  /** The words of the passage that they were held against, in its text; null where there are none. */
  readonly passage: Span | null;
  /** How sure it is that this is a fault, 0 to 1; checks report from their own bound on. */
  readonly sure: number;
  /** What in particular, where messages differ: `points` of percentages, `all` of quantities … Named in the file of the question. */
  readonly detail?: string;
}

/** `partly`: some of it. `not-found`: the passage says little or nothing of it. `cannot-tell`: nothing to compare. */
export type VerdictKind = 'supported' | 'partly' | 'not-found' | 'contradicted' | 'cannot-tell';

/**
 * Why claim and passage cannot be compared: one of them is in another language than English, a picture is cited, the claim says too little, or
 * the passage has no words.
 */
export type WhyNot = 'language' | 'picture' | 'short' | 'empty';

/** How probable each answer is; together 1. */
export interface Chances {
  readonly supported: number;
  readonly contradicted: number;
  readonly neither: number;
}

/** Where the two texts come from, as far as it matters to what they say. */
export interface Circumstances {
  /** Title, author and publisher of the source: what everybody who reads the passage knows. */
  readonly title?: string | undefined;
  /** Day of the note and of the source (ISO, or part of one), from which *last year* counts. */
  readonly claimDate?: string | undefined;
  readonly passageDate?: string | undefined;
  /** Why a part of what is cited could not be read: what the passage lacks may stand there. */
  readonly unseen?: WhyNot | undefined;
}
