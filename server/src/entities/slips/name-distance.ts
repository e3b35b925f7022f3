/*
 * How far a written word is from a name. Damerau and Levenshtein's edits (one letter more, less, another, or two in the wrong order), of which
 * those that happen to names all the time cost half: a letter doubled or not, two letters in the wrong order, a vowel for a vowel, and what
 * alphabets are turned into one another by (*Qaddafi*, *Kaddafi*).
 */

const HALF = 0.5;
/** Another first letter makes another name more often than a slip. */
const FIRST = 1.5;

const VOWELS = 'aeiouy';
/** Letters that stand for one another. */
const LIKE = 'kq ck cq sz cs cz vw fv ij jy gj dt uv uw xz';
/** Groups of letters that stand for one another, with their price where it is less than that of their letters. */
const GROUPS =
  'y:ij i:ij i:ey y:ey u:ou u:oe u:oo o:ou sch:sh ch:sch ch:tch ch:sh j:dj j:zh j:dzh zh:z ts:tz z:tz z:ts c:ts c:cz ch:cz ae:a oe:o ue:u ae:e oe:e k:ck k:kh h:kh g:gh g:gu ph:f th:t sh:s ks:x ei:ai ie:ee i:ee i:ie ey:ei ay:ai au:aw ov:off ev:eff v:ff qu:kv qu:kw ss:ß';

/** A place in the tables for each two letters; letters beyond a to z share places with others, so what is found there is compared. */
const placeOf = (a: number, b: number): number => ((a & 31) << 5) | (b & 31);

const halves = new Uint8Array(1024);
for (const pair of LIKE.split(' ')) markBoth(pair[0]!, pair[1]!);
for (const one of VOWELS) for (const two of VOWELS) markBoth(one, two);

function markBoth(one: string, two: string): void {
  halves[placeOf(one.charCodeAt(0), two.charCodeAt(0))] = 1;
  halves[placeOf(two.charCodeAt(0), one.charCodeAt(0))] = 1;
}

/** By the last letters of both. */
const groups: (readonly [string, string])[][] = Array.from({ length: 1024 }, () => []);
for (const entry of GROUPS.split(' ')) {
  const [one, two] = entry.split(':') as [string, string];
  groups[placeOf(lastOf(one), lastOf(two))]!.push([one, two]);
  groups[placeOf(lastOf(two), lastOf(one))]!.push([two, one]);
}

function lastOf(word: string): number {
  return word.charCodeAt(word.length - 1);
}

/** The longest group has three letters: this row and the two before are all that later ones build on. */
const ROWS_BACK = 3;

/** What it costs to make one word of the other (both folded); a half more than `most` when it is more than that. The same both ways. */
export function nameDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most / HALF) return most + HALF;
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  let beyond = 0;
  for (let i = 0; i <= a.length; i++) {
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j <= b.length; j++) {
      const cost = i === 0 && j === 0 ? 0 : cell(a, b, i, j, table);
      table[i * width + j] = cost;
      if (cost < least) least = cost;
    }
    beyond = least > most ? beyond + 1 : 0;
    if (beyond === ROWS_BACK) return most + HALF;
  }
  return Math.min(table[table.length - 1]!, most + HALF);
}

function cell(a: string, b: string, i: number, j: number, table: Float64Array): number {
  const width = b.length + 1;
  const at = i * width + j;
  let best = Number.POSITIVE_INFINITY;
  if (i > 0) best = table[at - width]! + extra(a, i);
  if (j > 0) best = Math.min(best, table[at - 1]! + extra(b, j));
  if (i === 0 || j === 0) return best;
  const [one, two] = [a.charCodeAt(i - 1), b.charCodeAt(j - 1)];
  best = Math.min(best, table[at - width - 1]! + other(one, two, i === 1 && j === 1));
  if (i > 1 && j > 1 && one === b.charCodeAt(j - 2) && two === a.charCodeAt(i - 2))
    best = Math.min(best, table[at - 2 * width - 2]! + HALF);
  for (const [ofA, ofB] of groups[placeOf(one, two)]!)
    if (endsAt(a, i, ofA) && endsAt(b, j, ofB))
      best = Math.min(best, table[at - ofA.length * width - ofB.length]! + HALF);
  return best;
}

const endsAt = (word: string, end: number, part: string): boolean =>
  end >= part.length && word.startsWith(part, end - part.length);

/** One letter more or less: the `at`-th. */
function extra(word: string, at: number): number {
  const letter = word.charCodeAt(at - 1);
  if (letter === word.charCodeAt(at - 2) || letter === word.charCodeAt(at)) return HALF;
  return at === 1 ? FIRST : 1;
}

const isPlain = (code: number): boolean => code >= 97 && code <= 122;

function other(a: number, b: number, first: boolean): number {
  if (a === b) return 0;
  if (halves[placeOf(a, b)] === 1 && isPlain(a) && isPlain(b)) return HALF;
  return first ? FIRST : 1;
}
