const LINE_END = 10;

/**
 * Words by the row that each has in a table. They stay the bytes that they came in: tens of thousands of strings, which every collection of
 * garbage looks at, would take ten times as much.
 */
export class WordRows {
  /** Where each word begins in `bytes`; one more at the end. */
  private readonly starts: Uint32Array;
  /** Rows by the hash of their word, in the next free place; -1 for none. At least half of the places are free. */
  private readonly places: Int32Array;

  /** `bytes`: the words, one a line, a byte a character; the last without a line end. They are not copied. */
  constructor(private readonly bytes: Uint8Array) {
    const starts = [0];
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === LINE_END) starts.push(at + 1);
    this.starts = Uint32Array.from([...starts, bytes.length + 1]);
    let size = 16;
    while (size < 2 * this.count) size *= 2;
    this.places = new Int32Array(size).fill(-1);
    for (let row = 0; row < this.count; row++) {
      const start = this.starts[row]!;
      this.places[this.placeOf(this.lengthOf(row), (i) => bytes[start + i]!)] = row;
    }
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** The row of a word, the last one if it has several; -1 for a word that is not there. */
  rowOf(word: string): number {
    return this.places[this.placeOf(word.length, (i) => word.charCodeAt(i))]!;
  }

  /** Where a word is, or would be. */
  private placeOf(length: number, unitAt: (i: number) => number): number {
    const mask = this.places.length - 1;
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ unitAt(i), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.places[place]! >= 0 && !this.isAt(this.places[place]!, length, unitAt)) place = (place + 1) & mask;
    return place;
  }

  private isAt(row: number, length: number, unitAt: (i: number) => number): boolean {
    if (this.lengthOf(row) !== length) return false;
    const start = this.starts[row]!;
    for (let i = 0; i < length; i++) if (this.bytes[start + i] !== unitAt(i)) return false;
    return true;
  }

  private lengthOf(row: number): number {
    return this.starts[row + 1]! - 1 - this.starts[row]!;
  }
}
