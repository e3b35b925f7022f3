/** A passage as it can be cited in a note, or why it cannot. Plain data: Markdown to paste, or a sentence to show. */
export type Cite = CitedPassage | { readonly problem: string };

export interface CitedPassage {
  readonly key: string;
  /** To put behind a claim: `[@key, ¶ 8, "quoted words"]`; without words where none could be pinned. */
  readonly citation: string;
  /** To quote: `“quoted words” [@key, ¶ 8]`; null where no words could be quoted. */
  readonly quotation: string | null;
}
