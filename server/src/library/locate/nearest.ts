import { derived } from '../../text/derived.ts';
import type { Library } from '../model.ts';

const MOST = 3;
/** A written key is cut here; more than any number of edits of what is left. */
const LONGEST = 100;
const FAR = LONGEST;

const known = derived((_library: Library) => new Map<string, readonly string[]>());

/**
 * The keys that a writer may have meant, the likeliest first, three at most: those that few edits lead to (at most a
 * third of the longer length; case does not count), then those that the written key begins. Kept with the library.
 */
export function nearestKeys(library: Library, written: string): readonly string[] {
  const answers = known(library);
  let answer = answers.get(written);
  if (!answer) answers.set(written, (answer = ranked([...library.sources.keys()], written)));
  return answer;
}

function ranked(keys: readonly string[], written: string): string[] {
  const word = written.toLowerCase().slice(0, LONGEST);
  const near: { key: string; distance: number }[] = [];
  for (const key of keys) {
    const candidate = key.toLowerCase();
    const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
    const begins = word.length >= 3 && (candidate.startsWith(word) || word.startsWith(candidate));
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit) near.push({ key, distance });
    else if (begins && candidate.length >= 3)
      near.push({ key, distance: FAR + Math.abs(candidate.length - word.length) });
  }
  near.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
  return near.slice(0, MOST).map(({ key }) => key);
}

/** Levenshtein's distance; anything above `limit` may answer `limit + 1` early. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...row) > limit) return limit + 1;
    last = row;
  }
  return last[b.length]!;
}
