/** A table of numbers with every column cut into at most `most` bins, about equally full. */
export interface Binned {
  readonly rows: number;
  readonly columns: number;
  /** One byte a cell, column after column: how many of the column's cuts the value is above. */
  readonly bins: Uint8Array;
  /** For each column the cuts between its bins, rising. A value equal to a cut is below it. */
  readonly cuts: readonly (readonly number[])[];
}

/** Bins the columns of a row-major table. At most 256 bins; every cell must be finite. */
export function binned(table: Float32Array, columns: number, most: number): Binned {
  const rows = columns === 0 ? 0 : table.length / columns;
  const bins = new Uint8Array(table.length);
  const values = new Float32Array(rows);
  const cuts = Array.from({ length: columns }, (_, column) => {
    for (let row = 0; row < rows; row++) values[row] = table[row * columns + column]!;
    const found = cutsOf(values, most);
    for (let row = 0; row < rows; row++) bins[column * rows + row] = binOf(values[row]!, found);
    return found;
  });
  return { rows, columns, bins, cuts };
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where to cut a column. A value that makes up a whole bin's share of the rows (0, most often) has a bin to itself; the others
 * fill what bins are left about equally. When there are no more values than bins, each has its own.
 */
function cutsOf(column: Float32Array, most: number): number[] {
  const { values, counts } = runsOf(column.slice().sort());
  const isHeavy = (at: number) => counts[at]! >= column.length / most;
  const heavy = counts.filter((_, at) => isHeavy(at));
  let rows = column.length - heavy.reduce((sum, count) => sum + count, 0);
  let bins = most - heavy.length;
  const cuts: number[] = [];
  let inBin = 0;
  for (let at = 0; at + 1 < values.length && cuts.length < most - 1; at++) {
    if (!isHeavy(at)) inBin += counts[at]!;
    const spare = values.length - at <= most - cuts.length;
    if (!spare && !isHeavy(at) && !isHeavy(at + 1) && inBin < rows / bins) continue;
    const cut = between(values[at]!, values[at + 1]!);
    if (cut === null) continue;
    cuts.push(cut);
    if (inBin > 0) bins = Math.max(1, bins - 1);
    rows -= inBin;
    inBin = 0;
  }
  return cuts;
}

/** The different values of a sorted column, and how often each is there. */
function runsOf(sorted: Float32Array): { values: number[]; counts: number[] } {
  const values: number[] = [];
  const counts: number[] = [];
  for (const value of sorted) {
    if (value === values.at(-1)) counts[counts.length - 1]!++;
    else {
      values.push(value);
      counts.push(1);
    }
  }
  return { values, counts };
}

/**
 * A number of five digits between two: the file keeps no more, and training must not see another cut than use does. Far enough
 * from both that a value falls on the same side in 64 bits as in 32. Null when they are too close for that.
 */
function between(low: number, high: number): number | null {
  const middle = Number(((low + high) / 2).toPrecision(5));
  const clear = 1e-7 * Math.max(Math.abs(low), Math.abs(high));
  return middle - low > clear && high - middle > clear ? middle : null;
}
