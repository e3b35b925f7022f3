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
  /** Nobody asks for more edits than the third best takes. */
  let most = FAR;
  for (const key of keys) {
    const candidate = key.toLowerCase();
    const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
    const begins = word.length >= 3 && (candidate.startsWith(word) || word.startsWith(candidate));
    const distance = editDistance(word, candidate, Math.min(limit, most));
    if (distance <= Math.min(limit, most)) near.push({ key, distance });
    else if (begins && candidate.length >= 3 && distance > limit)
      near.push({ key, distance: FAR + Math.abs(candidate.length - word.length) });
    else continue;
    if (near.length > 8 * MOST) most = Math.min(most, thirdBest(near));
  }
  near.sort(byDistance);
  return near.slice(0, MOST).map(({ key }) => key);
}

/** The distance of the last that would be shown; the others are dropped. */
function thirdBest(near: { key: string; distance: number }[]): number {
  near.sort(byDistance);
  near.length = MOST;
  return near[MOST - 1]!.distance;
}

const byDistance = (a: { key: string; distance: number }, b: { key: string; distance: number }): number =>
  a.distance - b.distance || (a.key < b.key ? -1 : 1);

/** Two rows for keys of usual length: thousands of keys are compared, and making rows would take longer than filling them. */
const ROOM = 256;
const ROWS: readonly [Uint32Array, Uint32Array] = [new Uint32Array(ROOM), new Uint32Array(ROOM)];

/** Levenshtein's distance; anything above `limit` may answer `limit + 1` early. Only what `limit` edits reach is counted. */
export function editDistance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  let [last, row] = b.length < ROOM ? ROWS : [new Uint32Array(b.length + 1), new Uint32Array(b.length + 1)];
  for (let j = 0; j <= b.length; j++) {
    last[j] = j < far ? j : far;
    row[j] = far;
  }
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1]!;
    for (let j = from; j <= to; j++) {
      let edits = last[j - 1]! + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      if (row[j - 1]! < edits) edits = row[j - 1]! + 1;
      if (j < i + limit && last[j]! < edits) edits = last[j]! + 1;
      row[j] = edits < far ? edits : far;
      if (edits < least) least = edits;
    }
    if (least > limit) return far;
    [last, row] = [row, last];
  }
  return Math.min(last[b.length]!, far);
}
