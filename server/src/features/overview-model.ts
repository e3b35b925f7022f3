/** How a note stands, counted. Plain data; status bar, code lenses and `pincite/overview` show the same numbers. */
export interface Overview {
  /** Sentences that state something a reader could check, also those that only report what others say. */
  readonly claims: number;
  /** Those of them that something covers as their source. */
  readonly cited: number;
  /** Sentences whose citations seem to bear them out. */
  readonly supported: number;
  /**
   * Citing sentences whose verdict is `contradicted`, or (but for judgements) `not-found` or `partly`; or that cite what is not there, or have an
   * error.
   */
  readonly weak: number;
  readonly judgements: number;
  /** Open findings by severity; what an ignore comment keeps quiet is not counted. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
}
