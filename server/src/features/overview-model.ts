/** How a note stands, counted. Plain data; status bar, code lenses and `pincite/overview` show the same numbers. */
export interface Overview {
  /** Sentences that state something a reader could check, also those that only report what others say. */
  readonly claims: number;
  /** Those of them that something covers as their source. */
  readonly cited: number;
  /** Claims whose citations seem to bear them out. With the next five each claim is counted once. */
  readonly supported: number;
  /** Claims with an error or a warning. */
  readonly withFindings: number;
  /** Claims that their citations seem not to bear out, though no error or warning speaks of it. */
  readonly unclear: number;
  /** Claims that are neither, on which somebody marked an estimate as checked. */
  readonly checked: number;
  /** Claims without a citation, where that is no error or warning. */
  readonly uncited: number;
  /** All other claims: what they cite has no text here, or is not cited in their support, or cannot be compared. */
  readonly notCompared: number;
  /** Where the first of the unclear ones begins; null: there is none. */
  readonly unclearAt: number | null;
  /**
   * Citing sentences whose verdict is `contradicted`, or (but for judgements) `not-found` or `partly`; or that cite what is not there, or have an
   * error.
   */
  readonly weak: number;
  readonly judgements: number;
  /** Open findings by severity; what an ignore comment keeps quiet is not counted. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
}
