/** Words of a sentence that a rule found, first and last. */
export type WordRange = readonly [first: number, last: number];
