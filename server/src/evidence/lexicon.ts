import { isStopWord, stemOf } from '../language/stems.ts';
import { type Relation, Thesaurus } from './thesaurus.ts';
import { WordRows } from './word-rows.ts';

/** What is known of a word whatever text it stands in. */
export interface Term {
  readonly lower: string;
  readonly stem: string;
  /** Row of the table of word vectors; -1 for words that it does not have. */
  readonly row: number;
  /** How much the word says of what a text is about: 0 for articles and the like, up to 1 for rare words. */
  readonly weight: number;
}

const MOST_KNOWN = 100_000;
/** From this rank in order of frequency on a word counts in full. */
const RARE = 20_000;

/**
 * Word vectors (`server/data/vectors.bin`: 32-bit word count, dimensions and length of the words in bytes; the words in order of frequency,
 * one a line; one signed byte a dimension), and what follows from how frequent a word is. Without bytes, or with bytes that are no such
 * table, every word is rare and like no other.
 */
export class Lexicon {
  private readonly words: WordRows | null = null;
  private readonly dimensions: number = 0;
  private readonly table: Int8Array = new Int8Array(0);
  private readonly lengths: Float32Array = new Float32Array(0);
  private terms = new Map<string, Term>();

  private readonly thesaurus: Thesaurus;

  constructor(bytes: Uint8Array | null, relations: Uint8Array | null = null) {
    this.thesaurus = new Thesaurus(bytes && relations);
    const read = bytes && readTable(bytes);
    if (!read) return;
    this.words = read.words;
    this.dimensions = read.dimensions;
    this.table = read.table;
    this.lengths = new Float32Array(read.words.count);
  }

  /** True when there are no word vectors. */
  get isEmpty(): boolean {
    return this.words === null;
  }

  /** False when no word has a relation to another: `relation` always answers null. */
  get hasRelations(): boolean {
    return !this.thesaurus.isEmpty;
  }

  /** The same object for the same word, for as long as few enough are known. */
  termOf(lower: string): Term {
    const known = this.terms.get(lower);
    if (known) return known;
    if (this.terms.size >= MOST_KNOWN) this.terms = new Map();
    const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    const row = this.words?.rowOf(bare) ?? -1;
    const term = { lower, stem: stemOf(lower), row, weight: isStopWord(lower) ? 0 : this.weightOf(row) };
    this.terms.set(lower, term);
    return term;
  }

  private weightOf(row: number): number {
    if (row < 0) return 1;
    return Math.min(1, 0.25 + (0.75 * Math.log(1 + row / 50)) / Math.log(1 + RARE / 50));
  }

  /** How alike two words are used, -1 to 1 (cosine); 0 when one is not in the table. Opposites are alike, too. */
  similarity(a: Term, b: Term): number {
    if (a.row < 0 || b.row < 0) return 0;
    if (a.row === b.row) return 1;
    const { table, dimensions } = this;
    const one = a.row * dimensions;
    const two = b.row * dimensions;
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += table[one + i]! * table[two + i]!;
    return sum / (this.lengthOf(a.row) * this.lengthOf(b.row));
  }

  /** What the second word is to the first. */
  relation(a: Term, b: Term): Relation | null {
    return this.thesaurus.relation(a, b);
  }

  private lengthOf(row: number): number {
    let length = this.lengths[row]!;
    if (length > 0) return length;
    const from = row * this.dimensions;
    for (let i = from; i < from + this.dimensions; i++) length += this.table[i]! * this.table[i]!;
    length = Math.max(1, Math.sqrt(length));
    this.lengths[row] = length;
    return length;
  }
}

function readTable(bytes: Uint8Array): { words: WordRows; dimensions: number; table: Int8Array } | null {
  if (bytes.length < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, dimensions, length] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
  if (12 + length + count * dimensions !== bytes.length) return null;
  const words = new WordRows(bytes.subarray(12, 12 + length));
  if (words.count !== count) return null;
  return { words, dimensions, table: new Int8Array(bytes.buffer, bytes.byteOffset + 12 + length, count * dimensions) };
}
