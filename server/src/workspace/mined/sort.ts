/** How many steps are done between two pieces of work. */
const STEPS = 4096;

/** Sorts numbers (merging from below), in pieces: yields between them. Gives a new array. */
export function* sortInPieces(
  numbers: Uint32Array,
  compare: (a: number, b: number) => number,
): Generator<void, Uint32Array> {
  let [from, to] = [numbers.slice(), new Uint32Array(numbers.length)];
  for (let at = 0; at < from.length; at += STEPS) {
    from.subarray(at, at + STEPS).sort(compare);
    yield;
  }
  for (let width = STEPS; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) yield* merge(start, width);
    [from, to] = [to, from];
  }
  return from;

  function* merge(start: number, width: number): Generator<void> {
    const middle = Math.min(start + width, from.length);
    const end = Math.min(middle + width, from.length);
    let [a, b] = [start, middle];
    for (let at = start; at < end; at++) {
      const isFirst = b >= end || (a < middle && compare(from[a]!, from[b]!) <= 0);
      to[at] = from[isFirst ? a++ : b++]!;
      if (at % STEPS === 0) yield;
    }
  }
}
