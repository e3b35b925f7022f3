import { BREAK, UNSPACED, wordClassOf } from '../../text/characters.ts';
import { derived } from '../../text/derived.ts';
import type { Folded } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Where each word and each pair of words of a text stands, by hash. Equal hashes of other words only cost time. */
export interface SeedTable {
  /** Where the places of each bucket begin in `places`; one more at the end. */
  readonly heads: Uint32Array;
  /** Offsets in the folded text, rising inside a bucket. */
  readonly places: Uint32Array;
}

/** A place where a quotation may stand. */
export interface Lead {
  /** Where it would start, */
  readonly start: number;
  /** give or take so much. */
  readonly width: number;
}

/** So many places are looked at for one quotation, the rarest words first. */
const MOST_HITS = 2000;
/** The share of its words and pairs that must gather where a quotation nearly stands; real ones keep a quarter or more. */
const LEAST_SHARE = 0.08;

export const seedTableOf = derived((folded: Folded): SeedTable => {
  const seeds = seedsOf(folded.text);
  const size = tableSize(seeds.count);
  const heads = new Uint32Array(size + 1);
  for (let i = 0; i < seeds.count; i++) heads[(seeds.hashes[i]! & (size - 1)) + 1]!++;
  for (let bucket = 0; bucket < size; bucket++) heads[bucket + 1]! += heads[bucket]!;
  const next = heads.slice();
  const places = new Uint32Array(seeds.count);
  for (let i = 0; i < seeds.count; i++) places[next[seeds.hashes[i]! & (size - 1)]!++] = seeds.offsets[i]!;
  return { heads, places };
});

/**
 * Where in a text the words of `pattern` gather, best first: each word and pair of words that both have speaks for the
 * start that would put it in its place, and starts within `width` of each other go together. At most `most` leads, none
 * with less than a third of what the first has. `area`, if given, is where the start must lie.
 */
export function leadsFor(table: SeedTable, pattern: string, width: number, most: number, area?: Span): Lead[] {
  const seeds = seedsOf(pattern);
  const starts = startsFor(table, seeds, pattern.length, area);
  const sizes = new Uint32Array(starts.length);
  let largest = 0;
  for (let i = 0, end = 0; i < starts.length; i++) {
    while (end < starts.length && starts[end]! - starts[i]! <= width) end++;
    sizes[i] = end - i;
    largest = Math.max(largest, end - i);
  }
  const least = Math.max(largest / 3, seeds.count * LEAST_SHARE);
  const ranked: number[] = [];
  for (let i = 0; i < starts.length; i++) if (sizes[i]! >= least) ranked.push(i);
  ranked.sort((a, b) => sizes[b]! - sizes[a]! || a - b);

  const leads: Lead[] = [];
  for (const i of ranked) {
    if (leads.length === most) break;
    const start = (starts[i]! + starts[i + sizes[i]! - 1]!) >> 1;
    if (leads.every((lead) => Math.abs(lead.start - start) > width)) leads.push({ start, width });
  }
  return leads;
}

/** The starts that the rarest words and pairs of a pattern speak for, rising. */
function startsFor(table: SeedTable, seeds: Seeds, length: number, area?: Span): Int32Array {
  const { heads, places } = table;
  const mask = heads.length - 2;
  const order = Array.from({ length: seeds.count }, (_, i) => i);
  const sizes = order.map((i) => heads[(seeds.hashes[i]! & mask) + 1]! - heads[seeds.hashes[i]! & mask]!);
  order.sort((a, b) => sizes[a]! - sizes[b]! || a - b);

  const starts = new Int32Array(MOST_HITS);
  let hits = 0;
  for (const seed of order) {
    const bucket = seeds.hashes[seed]! & mask;
    const end = heads[bucket + 1]!;
    const offset = seeds.offsets[seed]!;
    for (let i = firstFrom(places, heads[bucket]!, end, (area?.start ?? -length) + offset); i < end; i++) {
      const start = places[i]! - offset;
      if (hits === MOST_HITS || (area && start > area.end)) break;
      starts[hits++] = start;
    }
    if (hits === MOST_HITS) break;
  }
  return starts.subarray(0, hits).sort();
}

/** The first index in `[low, high)` whose place is at or behind `offset`. */
function firstFrom(places: Uint32Array, low: number, high: number, offset: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (places[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

function tableSize(entries: number): number {
  let size = 16;
  while (size < entries) size *= 2;
  return size;
}

interface Seeds {
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly count: number;
}

/** Each word, and each word with the one before it (at the offset of the first of both). Case does not matter here. */
function seedsOf(text: string): Seeds {
  const hashes: number[] = [];
  const offsets: number[] = [];
  let before = 0;
  let beforeAt = 0;
  for (let at = 0; at < text.length; ) {
    const kind = wordClassOf(text.charCodeAt(at));
    if (kind === BREAK) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0x811c9dc5;
    do hash = Math.imul(hash ^ lowered(text.charCodeAt(at++)), 0x01000193);
    while (kind !== UNSPACED && at < text.length && wordClassOf(text.charCodeAt(at)) === kind);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    if (hashes.length > 0) {
      hashes.push((Math.imul(before, 0x01000193) ^ (hash + 0x9e3779b9)) >>> 0);
      offsets.push(beforeAt);
    }
    hashes.push(hash >>> 0);
    offsets.push(start);
    before = hash;
    beforeAt = start;
  }
  return { hashes: Uint32Array.from(hashes), offsets: Uint32Array.from(offsets), count: hashes.length };
}

const lowered = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);
