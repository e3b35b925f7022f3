import type { Term } from './lexicon.ts';

/**
 * What the second word is to the first: another word for it, a kind of it (`narrower`: *singer* to *musician*), what it is a kind of (`broader`),
 * of its word family or near in meaning (`akin`: *production* to *produce*), its opposite, or another kind of the same thing (`sibling`:
 * *actor* to *singer*).
 */
export type Relation = 'synonym' | 'narrower' | 'broader' | 'akin' | 'opposite' | 'sibling';

const STEPS_UP = 5;
const MOST_KNOWN = 200_000;

/** Lists of numbers, one after another: `starts[row]` to `starts[row + 1]`. */
interface Rows {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/**
 * Relations between words, from WordNet 3.0 (`server/data/wordnet.bin`, made by `server/training/wordnet.mjs`): for each row of the word vectors its
 * commonest senses; for each sense what it is a kind of, its opposites, and its kin. Without bytes, or with bytes that are no
 * such lists, no word has a relation.
 */
export class Thesaurus {
  private readonly senses: Rows | null = null;
  private readonly parents: Rows | null = null;
  private readonly opposites: Rows | null = null;
  private readonly kin: Rows | null = null;
  private readonly above = new Map<number, ReadonlyMap<number, number>>();
  private readonly lists = new Map<number, readonly number[]>();
  private known = new Map<number, Relation | null>();

  constructor(bytes: Uint8Array | null) {
    const lists = bytes && readLists(bytes);
    if (lists) [this.senses, this.parents, this.opposites, this.kin] = lists as [Rows, Rows, Rows, Rows];
  }

  /** True when no relation is known. */
  get isEmpty(): boolean {
    return this.senses === null;
  }

  /** Null for words without a relation that is known, and for a word and itself. */
  relation(a: Term, b: Term): Relation | null {
    if (!this.senses || a.row < 0 || b.row < 0 || a.row === b.row) return null;
    const pair = a.row * 65536 + b.row;
    let found = this.known.get(pair);
    if (found === undefined) {
      found = this.compared(a.row, b.row);
      if (this.known.size >= MOST_KNOWN) this.known = new Map();
      this.known.set(pair, found);
    }
    return found;
  }

  private compared(a: number, b: number): Relation | null {
    const one = this.sensesOf(a);
    const two = this.sensesOf(b);
    if (one.length === 0 || two.length === 0) return null;
    if (one.some((sense) => two.includes(sense))) return 'synonym';
    if (this.linked(this.opposites!, one, two)) return 'opposite';
    if (one.some((sense) => this.aboveOf(b).has(sense))) return 'narrower';
    if (two.some((sense) => this.aboveOf(a).has(sense))) return 'broader';
    if (this.linked(this.kin!, one, two) || this.linked(this.kin!, two, one)) return 'akin';
    const mine = this.aboveOf(a);
    for (const [sense, steps] of this.aboveOf(b)) if (steps + (mine.get(sense) ?? 9) <= 3) return 'sibling';
    return null;
  }

  private linked(links: Rows, from: readonly number[], to: readonly number[]): boolean {
    for (const sense of from)
      for (let at = links.starts[sense]!; at < links.starts[sense + 1]!; at++)
        if (to.includes(links.numbers[at]!)) return true;
    return false;
  }

  private sensesOf(row: number): readonly number[] {
    let list = this.lists.get(row);
    if (!list) {
      list = listOf(this.senses!, row);
      this.lists.set(row, list);
    }
    return list;
  }

  /** What the senses of a word are kinds of, with the least number of steps. */
  private aboveOf(row: number): ReadonlyMap<number, number> {
    const known = this.above.get(row);
    if (known) return known;
    const found = new Map<number, number>();
    let level: readonly number[] = this.sensesOf(row);
    for (let steps = 1; steps <= STEPS_UP && level.length > 0; steps++) {
      const next: number[] = [];
      for (const sense of level)
        for (const parent of listOf(this.parents!, sense))
          if (!found.has(parent)) {
            found.set(parent, steps);
            next.push(parent);
          }
      level = next;
    }
    this.above.set(row, found);
    return found;
  }
}

const listOf = ({ starts, numbers }: Rows, row: number): number[] => [
  ...numbers.subarray(starts[row]!, starts[row + 1]!),
];

/** Four lists, each: how many rows, how many numbers (32 bits); the length of each row (a byte); the numbers (three bytes). */
function readLists(bytes: Uint8Array): Rows[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lists: Rows[] = [];
  let largest = 0;
  let at = 0;
  while (lists.length < 4) {
    if (at + 8 > bytes.length) return null;
    const rows = view.getUint32(at, true);
    const count = view.getUint32(at + 4, true);
    at += 8;
    if (at + rows + count * 3 > bytes.length) return null;
    const starts = new Uint32Array(rows + 1);
    for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + bytes[at + row]!;
    at += rows;
    const numbers = new Uint32Array(count);
    for (let i = 0; i < count; i++, at += 3) {
      const number = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
      numbers[i] = number;
      if (number > largest) largest = number;
    }
    lists.push({ starts, numbers });
  }
  return at === bytes.length && areSound(lists, largest) ? lists : null;
}

/** Every number is a sense, and every sense has its row in each of the three lists of links. */
function areSound([, ...links]: readonly Rows[], largest: number): boolean {
  return links.every(({ starts }) => starts.length === links[0]!.starts.length && largest < starts.length - 1);
}
