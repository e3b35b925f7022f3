import type { ReportFrame } from './report-scope.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { CAPITAL, DETERMINER, DIGITS, FIRST_PERSON, MODAL, NUMBER_WORD, PREPOSITION } from './tags.ts';

/** *according to plan*: nobody speaks. */
const NOBODY = new Set(
  'plan plans size type law need needs schedule age rank whether how which what taste weight custom rule rules'.split(
    ' ',
  ),
);

/** *according to the timetable*: what is laid down. */
const TABLES = new Set(
  'timetable schedule calendar law rules plan treaty contract lease constitution statute'.split(' '),
);

/** *According to the ministry, …*: the whole sentence is the ministry's. */
export function accordingTo(s: Tagged, i: number): ReportFrame | null {
  if (s.lower(i) !== 'according' || s.lower(i + 1) !== 'to' || i + 2 >= s.length || NOBODY.has(s.lower(i + 2)))
    return null;
  if (/^(?:our|my|us|me)$/.test(s.lower(i + 2)) || (s.lower(i + 2) === 'the' && TABLES.has(s.lower(i + 3))))
    return null;
  const last = endOfName(s, i + 2);
  return { first: i, last, from: 0, to: s.length };
}

/** Whose words or view it is, and what begins the phrase: *in their view*, *to her mind*, *from the lender's point of view*. */
const OPENINGS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['opinion', 'words', 'telling', 'eyes', 'judgement', 'judgment'].map((noun) => [noun, ['in']] as const),
  ['view', ['in', 'from']],
  ['account', ['in', 'by', 'on']],
  ...['reading', 'interpretation', 'version'].map((noun) => [noun, ['in', 'on']] as const),
  ['mind', ['to']],
  ...['perspective', 'standpoint'].map((noun) => [noun, ['from']] as const),
  ...['reckoning', 'estimate', 'count', 'accounts'].map((noun) => [noun, ['by']] as const),
]);
const READINGS = /^(?:reading|interpretation|version)$/;
/** Words of `lexicon.ts` that such a phrase may end with. */
export const VIEWPOINTS = [...OPENINGS.keys()].join(' ');

/** *in the ministry's view*, *in his words*, *in the words of one sailor*; *in our view* is the writer's. */
export function inTheViewOf(s: Tagged, i: number): ReportFrame | null {
  const opening = OPENINGS.get(s.lower(i));
  if (!opening) return null;
  let at = i - 1;
  while (at >= 0 && i - at <= 6 && !opening.includes(s.lower(at))) at--;
  if (at < 0 || i - at > 6 || i - at < 2 || /^(?:our|my)$/.test(s.lower(at + 1))) return null;
  // *in the abbey's reading room*, *on the bill's reading in May*: set off by commas it is a view.
  if (READINGS.test(s.lower(i)) && (s.breakBefore(i + 1) === NO_BREAK || (at > 0 && s.breakBefore(at) === NO_BREAK)))
    return null;
  // *The answer came to her mind*.
  if (!opening.includes('in') && at > 0 && s.breakBefore(at) === NO_BREAK) return null;
  if (/^(?:all|most|many)$/.test(s.lower(at + 1)) && s.lower(i) === 'accounts')
    return { first: at, last: i, from: 0, to: s.length };
  if (s.lower(i + 1) === 'of' && at === i - 2 && s.lower(i - 1) === 'the')
    return { first: at, last: endOfName(s, i + 2), from: 0, to: s.length };
  const owner = ownerBefore(s, i);
  // *in this judgement* has no owner.
  const owned = owner.endsWith('s') ? owner !== 'this' : /^(?:her|their)$/.test(owner);
  if (!owned) return null;
  return { first: at, last: i, from: 0, to: s.length };
}

/** The word before *view*, *own view*, *point of view*. */
function ownerBefore(s: Tagged, i: number): string {
  const first = s.lower(i - 1) === 'of' && s.lower(i - 2) === 'point' ? i - 2 : i;
  return s.lower(first - 1) === 'own' ? s.lower(first - 2) : s.lower(first - 1);
}

/** *As the minister put it, …*, *as the drivers see it, …* */
export function asTheyPutIt(s: Tagged, i: number): ReportFrame | null {
  if (
    !/^(?:puts?|sees?|saw|tells?|told|describes?|described|remembers?|remembered)$/.test(s.lower(i)) ||
    s.lower(i + 1) !== 'it'
  )
    return null;
  for (let at = i - 1; at >= 0 && i - at <= 8; at--)
    if (s.lower(at) === 'as' && !s.has(at + 1, FIRST_PERSON)) return { first: at, last: i + 1, from: 0, to: s.length };
  return null;
}

/** *The report puts the loss at four million*: an estimate and its owner. */
export function putsAt(s: Tagged, i: number): ReportFrame | null {
  if (!/^puts?$/.test(s.lower(i)) || i === 0 || s.has(i - 1, FIRST_PERSON | MODAL | PREPOSITION)) return null;
  for (let at = i + 2; at <= i + 8 && at + 1 < s.length && s.breakBefore(at) === 0; at++)
    if (s.lower(at) === 'at' && (s.has(at + 1, DIGITS | NUMBER_WORD) || s.has(at + 2, DIGITS | NUMBER_WORD)))
      return { first: i, last: i, from: i + 1, to: s.length };
  return null;
}

/** The last word of a short name or noun phrase that starts at `from`. */
function endOfName(s: Tagged, from: number): number {
  let at = from;
  while (at + 1 < s.length && at - from < 5 && s.breakBefore(at + 1) === 0) {
    if (s.has(at + 1, CAPITAL) || s.has(at, DETERMINER) || s.lower(at) === 'of') at++;
    else if (s.has(at + 1, PREPOSITION) && s.lower(at + 1) === 'of') at++;
    else break;
  }
  return at;
}
