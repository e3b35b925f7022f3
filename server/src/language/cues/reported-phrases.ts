import type { ReportFrame } from './report-scope.ts';
import type { Tagged } from './tagged.ts';
import { CAPITAL, DETERMINER, DIGITS, FIRST_PERSON, MODAL, NUMBER_WORD, PREPOSITION } from './tags.ts';

/** *according to plan*: nobody speaks. */
const NOBODY = new Set(
  'plan plans size type law need needs schedule age rank whether how which what taste weight custom rule rules'.split(
    ' ',
  ),
);

/** *According to the ministry, …*: the whole sentence is the ministry's. */
export function accordingTo(s: Tagged, i: number): ReportFrame | null {
  if (s.lower(i) !== 'according' || s.lower(i + 1) !== 'to' || i + 2 >= s.length || NOBODY.has(s.lower(i + 2)))
    return null;
  if (/^(?:our|my|us|me)$/.test(s.lower(i + 2))) return null;
  const last = endOfName(s, i + 2);
  return { first: i, last, from: 0, to: s.length };
}

/** *in the ministry's view*, *in his words*, *in the words of one sailor*; *in our view* is the writer's. */
export function inTheViewOf(s: Tagged, i: number): ReportFrame | null {
  if (!/^(?:view|opinion|words|telling|account)$/.test(s.lower(i))) return null;
  let at = i - 1;
  const opening = s.lower(i) === 'account' ? /^(?:in|by|on)$/ : /^in$/;
  while (at >= 0 && i - at <= 6 && !opening.test(s.lower(at))) at--;
  if (at < 0 || i - at > 6 || i - at < 2 || /^(?:our|my)$/.test(s.lower(at + 1))) return null;
  if (s.lower(i + 1) === 'of' && at === i - 2 && s.lower(i - 1) === 'the')
    return { first: at, last: endOfName(s, i + 2), from: 0, to: s.length };
  const owner = s.lower(i - 1) === 'own' ? s.lower(i - 2) : s.lower(i - 1);
  if (!owner.endsWith("'s") && !owner.endsWith('s') && !/^(?:his|her|their)$/.test(owner)) return null;
  return { first: at, last: i, from: 0, to: s.length };
}

/** *As the minister put it, …* */
export function asTheyPutIt(s: Tagged, i: number): ReportFrame | null {
  if (!/^puts?$/.test(s.lower(i)) || s.lower(i + 1) !== 'it') return null;
  for (let at = i - 1; at >= 0 && i - at <= 8; at--)
    if (s.lower(at) === 'as') return { first: at, last: i + 1, from: 0, to: s.length };
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
