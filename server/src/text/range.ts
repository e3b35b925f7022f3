/** The whole numbers from `from` up to, but without, `to`; none where there are none. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
