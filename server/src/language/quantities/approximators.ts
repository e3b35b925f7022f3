import type { Relation } from './model.ts';
import type { Token } from './tokens.ts';

/** What stands around a figure and loosens or bounds it. */
interface Approximation {
  readonly relation: Relation;
  readonly side: 'below' | 'above' | null;
  /** The words, lower case. */
  readonly words: string;
  /** The first token that belongs to it; at or after the figure for those behind it. */
  readonly first: number;
}

/** Words before a figure, by their last word; longest first where one ends in another. */
const BEFORE: readonly [Relation, 'below' | 'above' | null, string][] = [
  [
    '≈',
    null,
    'about|around|roughly|approximately|circa|estimated|some|close to|in the region of|in the order of|on the order of|in the vicinity of|an estimated|something like|~|≈|approx|ca|c|or about|more or less|somewhere around|give or take',
  ],
  [
    '≈',
    'below',
    'nearly|almost|just under|just below|slightly under|slightly less than|a little under|a little less than|approaching|just short of|nearing|virtually|shy of|just shy of|not quite|the better part of|the best part of|the greater part of',
  ],
  [
    '≈',
    'above',
    'just over|just above|just more than|slightly over|slightly more than|slightly above|a little over|a little more than',
  ],
  [
    '≥',
    null,
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|minimum of|upwards of|upward of|as many as or more|≥|not under|min|from the age of',
  ],
  [
    '>',
    null,
    'more than|over|above|greater than|higher than|exceeding|exceeded|exceeds|exceed|in excess of|beyond|surpassing|surpassed|surpass|topping|topped|well over|better than|larger than|longer than|bigger than|faster than|heavier than|taller than|wider than|deeper than|richer than|dearer than|warmer than|hotter than|farther than|further than|north of|after the age of|older than|passed|>|past',
  ],
  [
    '≤',
    null,
    'at most|no more than|not more than|no greater than|up to|by the age of|as many as|as much as|as high as|a maximum of|maximum|maximum of|at the most|≤|not over|max|no longer than|no higher than|not exceeding',
  ],
  [
    '<',
    null,
    'less than|fewer than|under|below|lower than|smaller than|well under|well below|shorter than|slower than|lighter than|narrower than|cheaper than|colder than|nearer than|before the age of|younger than|not yet|south of|<',
  ],
  ['=', null, 'exactly|precisely|only|just|a total of|as few as|as little as'],
];

/** Words behind a figure (and its unit and noun). */
const BEHIND: readonly [Relation, string][] = [
  ['≈', 'or so|odd|approximately|roughly|or thereabouts|give or take'],
  [
    '≥',
    'or more|or above|or over|or higher|or older|or greater|or better|or longer|and above|and over|and older|at least|plus|+|and counting|at a minimum|minimum',
  ],
  [
    '≤',
    'or less|or fewer|or below|or under|or lower|or younger|and under|and below|and younger|at most|at the most|maximum',
  ],
];

interface Pattern {
  readonly words: readonly string[];
  readonly relation: Relation;
  readonly side: 'below' | 'above' | null;
}

const before = new Map<string, Pattern[]>();
const behind = new Map<string, Pattern[]>();
for (const [relation, side, list] of BEFORE) for (const text of list.split('|')) add(before, text, -1, relation, side);
for (const [relation, list] of BEHIND) for (const text of list.split('|')) add(behind, text, 0, relation, null);

function add(to: Map<string, Pattern[]>, text: string, key: number, relation: Relation, side: Pattern['side']): void {
  const words = text.split(' ');
  const list = to.get(words.at(key)!) ?? [];
  list.push({ words, relation, side });
  list.sort((a, b) => b.words.length - a.words.length);
  to.set(words.at(key)!, list);
}

/** The approximator that ends right before the token `at` (the figure, its currency sign included). */
export function approximatorBefore(tokens: readonly Token[], at: number): Approximation | null {
  let end = at - 1;
  if (tokens[end]?.lower === '.' && ['approx', 'ca', 'c'].includes(tokens[end - 1]?.lower ?? '')) end--;
  const last = tokens[end];
  if (!last) return null;
  for (const { words, relation, side } of before.get(last.lower) ?? []) {
    const first = end - words.length + 1;
    if (first < 0 || !matches(tokens, first, words)) continue;
    if (words.length === 1 && !standsAlone(tokens, first)) continue;
    return { relation, side, words: words.join(' '), first };
  }
  return null;
}

/** *Handed over 142 jets*, *took over two firms*: *over* goes with the verb. */
const WITH_OVER =
  /^(?:hand(?:s|ed|ing)?|tak(?:es?|ing|en)|took|turn(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|sign(?:s|ed|ing)?)$/;

/** `c` and `ca` are approximators only as *c. 500*; *the past 5* and *the minimum* are none. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'c') return tokens[at + 1]?.lower === '.';
  if (lower === 'over') return !WITH_OVER.test(tokens[at - 1]?.lower ?? '');
  if (lower === 'past' || lower === 'passed')
    return !['the', 'has', 'have', 'was', 'were'].includes(tokens[at - 1]?.lower ?? 'the');
  return true;
}

/**
 * *Faster than 12 of its rivals*, *named nine but not yet 12 others*: does the approximator before a number without unit bound nothing? `next` is the token
 * behind the number.
 */
export function boundsNothing(tokens: readonly Token[], { words, first }: Approximation, next: number): boolean {
  const behind = tokens[next];
  if (behind?.kind !== 'word') return false;
  if (words === 'not yet') return /^(?:but|though|although|and|or|,)$/.test(tokens[first - 1]?.lower ?? '');
  return /(?<!few)er than$/.test(words) && THINGS.test(behind.lower);
}
/** What something is faster than. */
const THINGS = /^(?:of|others?|rivals?|competitors?|peers?|neighbours?|neighbors?)$/;

/** The approximator that starts at the token `at`, behind a figure and its unit. */
export function approximatorBehind(tokens: readonly Token[], at: number): (Approximation & { next: number }) | null {
  const dash = tokens[at]?.lower === '-' ? 1 : 0;
  const first = tokens[at + dash];
  if (!first) return null;
  for (const { words, relation, side } of behind.get(first.lower) ?? []) {
    if (dash === 1 && words.length > 1) continue;
    if (!matches(tokens, at + dash, words)) continue;
    const next = at + dash + words.length;
    if (first.lower === '+' && !first.glued) continue;
    if (first.lower === 'plus' && dash === 0) continue;
    return { relation, side, words: words.join(' '), first: at, next };
  }
  return null;
}

function matches(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[first + i]?.lower !== words[i]) return false;
  return true;
}
