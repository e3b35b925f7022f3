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

/** A place where a quotation may stand: where it would start, and how many of its words and pairs speak for it. */
export interface Lead {
  readonly start: number;
  readonly votes: number;
}

/** So many places are looked at for one quotation, the rarest words first. */
const MOST_HITS = 4000;

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
 * Where in a text the words of `pattern` gather, best first: each word and pair of words that both have votes for the
 * start that would put it in its place; votes within `width` of each other go together. At most `most` leads, and none with
 * less than a third of the votes of the first. `area`, if given, is where the start must lie.
 */
export function leadsFor(table: SeedTable, pattern: string, width: number, most: number, area?: Span): Lead[] {
  const votes = votesFor(table, pattern, width, area);
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const least = (ranked[0]?.[1] ?? 0) / 3;
  const leads: Lead[] = [];
  const taken = new Set<number>();
  for (const [bucket, count] of ranked) {
    if (count < least || leads.length === most) break;
    if (taken.has(bucket - 1) || taken.has(bucket + 1)) continue;
    taken.add(bucket);
    leads.push({ start: bucket * width, votes: count });
  }
  return leads;
}

/** Votes by bucket; bucket `b` gathers starts from `(b − 1) · width` to `(b + 1) · width`. */
function votesFor(table: SeedTable, pattern: string, width: number, area?: Span): Map<number, number> {
  const { heads, places } = table;
  const mask = heads.length - 2;
  const seeds = seedsOf(pattern);
  const order = Array.from({ length: seeds.count }, (_, i) => i);
  const size = (i: number): number => heads[(seeds.hashes[i]! & mask) + 1]! - heads[seeds.hashes[i]! & mask]!;
  order.sort((a, b) => size(a) - size(b) || a - b);

  const votes = new Map<number, number>();
  let left = MOST_HITS;
  for (const seed of order) {
    const bucket = seeds.hashes[seed]! & mask;
    const end = heads[bucket + 1]!;
    for (
      let i = firstFrom(places, heads[bucket]!, end, (area?.start ?? -pattern.length) + seeds.offsets[seed]!);
      i < end;
      i++
    ) {
      const start = places[i]! - seeds.offsets[seed]!;
      if ((area && start > area.end) || left-- <= 0) break;
      const near = Math.floor(start / width);
      votes.set(near, (votes.get(near) ?? 0) + 1);
      votes.set(near + 1, (votes.get(near + 1) ?? 0) + 1);
    }
    if (left <= 0) break;
  }
  return votes;
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
