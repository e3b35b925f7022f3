import { COMPARING_VERBS, EVALUATIVE } from './lists/claim-words.ts';
import { firstName } from './names.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, BE, CHANGE, DIGITS, FIRST_PERSON, HAVE, NUMBER_WORD, PREPOSITION, PRONOUN } from './tags.ts';
import type { WordRange } from './word-range.ts';

const VERBS = new Set(COMPARING_VERBS.split(/\s+/));
const BEST = /^(?:best|worst)$/;

/** A comparison that ends or starts at word `i`: *larger than*, *the largest*, *exceeded*, *rose*. */
export function comparisonAt(s: Tagged, i: number): WordRange | null {
  const word = s.lower(i);
  if (s.has(i, CHANGE))
    return /^(?:falls|rises)$/.test(word) && s.has(i + 1, PREPOSITION) && s.lower(i + 1) !== 'in'
      ? null
      : changed(s, i);
  if (VERBS.has(word)) return i === 0 ? null : [i, i];
  if (word === 'than') return comparedBy(s, i);
  if (UNIQUE.test(word)) return unique(s, i);
  if (word === 'record') return record(s, i);
  return superlative(s, i, word);
}

const UNIQUE = /^(?:first|last|only)$/;

/** *the first woman to lead the bank*, *the only port that Kessler owns*: with a name or a figure, so that it can be looked up. */
function unique(s: Tagged, i: number): WordRange | null {
  if (s.lower(i - 1) !== 'the') return null;
  for (let at = i + 2; at <= i + 4 && at < s.length && s.breakBefore(at) === NO_BREAK; at++) {
    if (s.has(at, AUXILIARY)) return null;
    if (/^(?:to|that|who|which|in|since)$/.test(s.lower(at)))
      return s.has(i - 2, BE) && firstName(s) !== null ? [i, i + 1] : null;
  }
  return null;
}

/** *a record high*, *record losses* */
const record = (s: Tagged, i: number): WordRange | null =>
  /^(?:high|highs|low|lows|level|levels|profit|profits|loss|losses|number|numbers|price|prices|harvest|sales|output|year|pace)$/.test(
    s.lower(i + 1),
  ) && s.breakBefore(i + 1) === NO_BREAK
    ? [i, i + 1]
    : null;

/** A finite change (*exports rose*), not a participle before a noun (*increased pressure*). */
function changed(s: Tagged, i: number): WordRange | null {
  const before = s.beforeAdverbs(i);
  return before < 0 || s.has(before, PREPOSITION | FIRST_PERSON) || /^(?:the|a|an|its|their|of)$/.test(s.lower(before))
    ? null
    : [i, i];
}

/** *more firms than*, *larger than*; not *rather than*, not *more than 20* (a figure), not *better than nothing*. */
function comparedBy(s: Tagged, than: number): WordRange | null {
  if (s.has(than + 1, DIGITS | NUMBER_WORD) || /^(?:usual|necessary|needed|once)$/.test(s.lower(than + 1))) return null;
  for (let at = than - 1; at >= 0 && than - at <= 6; at--) {
    const word = s.lower(at);
    if (/^(?:rather|other|better|worse|sooner|likely)$/.test(word)) return null;
    if (word === 'more' || word === 'less' || word === 'fewer' || word === 'higher' || word === 'lower') {
      return EVALUATIVE.has(s.lower(at + 1)) || at + 1 === than ? null : [at, than];
    }
    if (at === than - 1 && /(?:er|ier)$/.test(word))
      return EVALUATIVE.has(word) || EVALUATIVE.has(word.replace(/i?er$/, '')) ? null : [at, than];
    if (s.has(at, PRONOUN)) break;
  }
  return null;
}

/** *the largest producer*, *the second-largest*, *the most populous*; opinions (*the most important*) are none. */
function superlative(s: Tagged, i: number, word: string): WordRange | null {
  const after =
    /^(?:the|its|world's|country's|'s|second|third|fourth)$/.test(s.lower(i - 1)) || s.lower(i - 1).endsWith("'s");
  if (!after || BEST.test(word)) return null;
  if (word === 'most' || word === 'least') {
    const next = s.lower(i + 1);
    if (next === '' || EVALUATIVE.has(next) || next === 'likely' || next === 'of' || s.has(i + 1, AUXILIARY))
      return null;
    return isPlaced(s, i) ? [i, i + 1] : null;
  }
  if (!word.endsWith('est') || NOT_SUPERLATIVE.test(word)) return null;
  const plain = word.slice(0, -3);
  if (EVALUATIVE.has(plain) || EVALUATIVE.has(`${plain}e`) || EVALUATIVE.has(plain.replace(/i$/, 'y'))) return null;
  return isPlaced(s, i) ? [i, i] : null;
}

/** *is the largest producer*, or with a name, a figure or a date about it; *the nearest key* compares nothing. */
const isPlaced = (s: Tagged, i: number): boolean =>
  s.has(i - 2, BE | HAVE) || (s.all & DIGITS) !== 0 || s.lower(i - 1).endsWith("'s") || firstName(s) !== null;

const NOT_SUPERLATIVE =
  /(?:^|-)(?:interest|request|protest|arrest|forest|harvest|contest|conquest|invest|honest|modest|manifest|suggest|digest|latest|earnest|unrest|inquest|quest|guest|priest|west|midwest|southwest|northwest|budapest|bucharest|self-interest)$/;
