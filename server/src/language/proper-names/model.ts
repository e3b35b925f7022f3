import type { Span } from '../../text/span.ts';

/** A name in a text: a person, body, place, or thing with a capital. The span is that of `text`. */
export interface ProperName extends Span {
  /** As written, without title and possessive: *Bank of England*. */
  readonly text: string;
  /** *Prime Minister*, *Dr*; as written, null without one. */
  readonly title: string | null;
  /** The significant words in lower case: `bank`, `england`. */
  readonly parts: readonly string[];
  /** *NATO*, *MoD* */
  readonly acronym: boolean;
  /** The name or its title begins a sentence, where a capital alone tells little. */
  readonly sentenceStart: boolean;
}

/** Words from `first` to `last`, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}
