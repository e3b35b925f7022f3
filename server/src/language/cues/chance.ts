import { inMainClause } from './clauses.ts';
import { type FoundHedge, governs } from './hedge.ts';
import { CHANCE_NOUNS, DEGREES, EXPECTED, EXPLANATIONS, HABITUAL } from './lists/hedge-words.ts';
import { ESTIMATING } from './lists/other-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import {
  ADVERB,
  BE,
  CAPITAL,
  COMPARISON,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  HAVE,
  MODAL,
  NUMBER_WORD,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  RELATIVE,
} from './tags.ts';
import { isFiniteVerb } from './verb-forms.ts';

const NOUNS = new Set(CHANCE_NOUNS.split(/\s+/));
const EXPECTING = new Set(EXPECTED.split(/\s+/));
/** Verbs that link a subject with *likely*. */
const LINKING =
  /^(?:seem|seems|seemed|appear|appears|appeared|look|looks|looked|remain|remains|remained|become|becomes|became|it)$/;

/** *likely*, *unlikely*: not the likely candidate, not *more likely than*, not *likely to be found in*. */
export function likelyHedge(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  if (word === 'likeliest') return attributive(s, i, i) ?? picked(s, i);
  if ((word !== 'likely' && word !== 'unlikely') || (i > 0 && s.has(i, CAPITAL))) return null;
  const first = termStart(s, i);
  const before = first - 1;
  if (/^(?:how|as|times|twice)$/.test(s.lower(before)) || s.lower(first) === 'equally') return asLikelyAsNot(s, i);
  if (/^(?:more|less)$/.test(s.lower(i - 1)) && compares(s, before, i)) return null;
  if (s.has(before, DETERMINER | PREPOSITION) && !adverbial(s, before, i)) return attributive(s, first, i);
  if ((first === 0 && isLabel(s, i)) || describesNoun(s, first, i)) return null;
  if (habitual(s, i) || !inMainClause(s, first)) return null;
  const verb = s.lower(i + 1) === 'to' ? s.afterAdverbs(i + 2) : s.has(before, BE) ? -1 : i + 1;
  const last = s.lower(i + 1) === 'than' && s.lower(i + 2) === 'not' ? i + 2 : i;
  const named = last === i && verb > 0 && verb < s.length && !s.has(verb, DETERMINER | PREPOSITION | CONJUNCTION);
  return {
    first,
    last,
    reason: named ? governs(s, first, last, verb) : `says how likely it is: “${s.textOf(first, last)}”`,
  };
}

/** Takes the degree words before a term in: *very likely*. */
function termStart(s: Tagged, i: number): number {
  let at = i;
  while (at > 0 && DEGREES.has(s.lower(at - 1)) && s.breakBefore(at) === NO_BREAK) at--;
  return at;
}

/** *The candidate most likely to win withdrew*: it says which one is meant. */
const describesNoun = (s: Tagged, first: number, i: number): boolean => {
  const before = s.beforeAdverbs(first);
  return (
    s.lower(i + 1) === 'to' &&
    before >= 0 &&
    s.breakBefore(first) === NO_BREAK &&
    !s.has(before, BE | HAVE | MODAL) &&
    !LINKED.test(s.lower(before))
  );
};
const LINKED =
  /^(?:seems?|seemed|appears?|appeared|looks?|looked|remains?|remained|becomes?|became|grows?|thought|considered|deemed|held|judged|not|and|or|but|it|they|more|less|than|makes?|made)$/;

/** *about as likely as not* */
function asLikelyAsNot(s: Tagged, i: number): FoundHedge | null {
  if (s.lower(i - 1) !== 'as' || s.lower(i + 1) !== 'as' || s.lower(i + 2) !== 'not') return null;
  const first = s.lower(i - 2) === 'about' ? i - 2 : i - 1;
  return { first, last: i + 2, reason: `says how likely it is: “${s.textOf(first, i + 2)}”` };
}

/** *Larger firms are more likely to fail (than …)*: a statistic; *a ban is more likely (than not)*: an estimate. */
function compares(s: Tagged, before: number, i: number): boolean {
  if (s.lower(i + 1) === 'than') return s.lower(i + 2) !== 'not';
  if (s.lower(i + 1) === 'to' && /^(?:are|were|was)$/.test(s.lower(before))) return true;
  for (let at = i + 1; at < s.length; at++) if (s.lower(at) === 'than') return true;
  return false;
}

/** *This likely reflects*: *this* stands alone and a verb follows. */
const adverbial = (s: Tagged, before: number, i: number): boolean =>
  s.has(before, PRONOUN) && !s.has(before, PREPOSITION) && isFiniteVerb(s, i + 1);

/** *the likely candidate* says nothing; *the most likely explanation is …* does. */
function attributive(s: Tagged, first: number, i: number): FoundHedge | null {
  if (!EXPLANATIONS.has(s.lower(i + 1))) return null;
  for (let at = i + 2; at < s.length && at <= i + 10; at++)
    if (s.has(at, BE)) return { first, last: i + 1, reason: `gives the writer's pick: “${s.textOf(first, i + 1)}”` };
  return null;
}

/** *The likeliest buyer is a pension fund* */
const picked = (s: Tagged, i: number): FoundHedge | null =>
  i === 1 && /^(?:is|are|remains?)$/.test(s.lower(i + 2))
    ? { first: i, last: i + 1, reason: `gives the writer's pick: “${s.textOf(i, i + 1)}”` }
    : null;

/** *Likely developments in March*: at the start it is an adverb only before a subject (*most likely the map was drawn there*). */
const isLabel = (s: Tagged, i: number): boolean =>
  s.breakBefore(i + 1) === NO_BREAK &&
  !s.has(i + 1, DETERMINER | PRONOUN | QUANTIFIER | CAPITAL | NUMBER_WORD | DIGITS | ADVERB);

/** *Truffles are likely to be found in chalk*: a rule, no forecast; *the missing crates are likely to be found there* speaks of some. */
const habitual = (s: Tagged, i: number): boolean =>
  s.lower(i + 1) === 'to' &&
  s.lower(i + 2) === 'be' &&
  HABITUAL.has(s.lower(i + 3)) &&
  s.has(i + 4, PREPOSITION) &&
  !isDefinitePlural(s, s.beforeAdverbs(i));

/** *The crates are*: certain ones. Of a kind one says *crates* or *the crate*. */
const isDefinitePlural = (s: Tagged, be: number): boolean =>
  s.lower(be) === 'are' && /^(?:the|these|those|his|her|its|their|our)$/.test(s.lower(0));

/** *It is possible that*, *is probable*, *almost certain*: as a predicate only. */
export function chanceAdjective(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  if (!/^(?:probable|improbable|possible|plausible|conceivable|doubtful|certain)$/.test(word)) return null;
  const first = termStart(s, i);
  if (first < i && s.has(first - 1, DETERMINER)) return attributive(s, first, i);
  if (word === 'probable' && first === i && s.lower(i - 1) === 'the' && isPresent(s, i))
    return attributive(s, first, i);
  const linked =
    first > 0 &&
    (s.has(first - 1, BE) || LINKING.test(s.lower(first - 1)) || /^(?:not|means|from|but)$/.test(s.lower(first - 1)));
  if (!linked || !inMainClause(s, first)) return null;
  const next = s.lower(i + 1);
  if (word === 'certain') return certain(s, first, i, next);
  const ends = next === '' || s.breakBefore(i + 1) !== NO_BREAK;
  if (next !== 'that' && !(word === 'doubtful' && next === 'whether') && !ends && !(next === 'but' || next === 'and'))
    return null;
  if (word === 'possible' && next !== 'that' && s.lower(first - 1) === 'not') return null;
  return { first, last: i, reason: `says how likely it is: “${s.textOf(first, i)}”` };
}

/** *The probable cause is ice*, where *was entered on the form* tells what was done with it. */
function isPresent(s: Tagged, i: number): boolean {
  // *The probable cause listed in the file is …*: it is the file's.
  if (s.lower(i + 2) !== 'of' && !s.has(i + 2, BE)) return false;
  for (let at = i + 2; at < s.length && at <= i + 10; at++)
    if (s.has(at, BE)) return /^(?:is|are)$/.test(s.lower(at)) && !/..ed$/.test(s.lower(s.afterAdverbs(at + 1)));
  return false;
}

function certain(s: Tagged, first: number, i: number, next: string): FoundHedge | null {
  const graded =
    (first < i && /^(?:almost|nearly|virtually)$/.test(s.lower(i - 1))) ||
    (s.lower(i - 1) === 'but' && s.lower(i - 2) === 'all');
  // *It is by no means certain that*, *it is not certain whether*
  const denied = /^(?:not|means|from)$/.test(s.lower(first - 1)) && /^(?:that|whether)$/.test(next);
  if (denied) return { first: first - 1, last: i, reason: `leaves it open: “${s.textOf(first - 1, i)}”` };
  if (!graded && next !== 'to') return null;
  return { first, last: i, reason: `says how likely it is: “${s.textOf(first, i)}”` };
}

/** *almost certainly*, *nearly certainly* */
export function certainlyHedge(s: Tagged, i: number): FoundHedge | null {
  if (s.lower(i) !== 'certainly' || !/^(?:almost|nearly|virtually)$/.test(s.lower(i - 1))) return null;
  return inMainClause(s, i)
    ? { first: i - 1, last: i, reason: `says how likely it is: “${s.textOf(i - 1, i)}”` }
    : null;
}

/** *There is a remote chance that*, *a 40 % chance*, *the probability of a ban is low*, *chances are*. */
export function chanceNoun(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  if (isSign(s, i)) return { first: i, last: i, reason: `draws a conclusion: “${s.textOf(i, i)}”` };
  if (!NOUNS.has(word)) return null;
  if (word === 'prospect' && s.lower(i - 1) === 'in')
    return { first: i - 1, last: i, reason: 'speaks of a chance: “in prospect”' };
  let first = i;
  while (
    first > 0 &&
    i - first < 5 &&
    s.breakBefore(first) === NO_BREAK &&
    !s.has(first - 1, BE | HAVE | MODAL) &&
    !/^(?:stands?|sees?|faces?)$/.test(s.lower(first - 1)) &&
    (!s.has(first - 1, PREPOSITION) || s.lower(first - 1) === 'per')
  ) {
    first--;
    if (s.has(first, DETERMINER)) break;
  }
  const found = { first, last: i, reason: `speaks of a chance: “${s.textOf(first, i)}”` };
  const before = s.lower(beforeDegree(s, first));
  if (/^(?:is|are|was|were|be|remains|has|have|stands|stand|see|sees|there's)$/.test(before) && governsClause(s, i))
    return found;
  for (let at = first; at < i; at++) if (s.has(at, DIGITS) || s.lower(at) === '%') return found;
  if (/^(?:chances|odds)$/.test(word) && s.lower(i + 1) === 'are') return found;
  return word !== 'risk' && word !== 'danger' && rated(s, i) ? found : null;
}

/** The word before *about*, *roughly*, *at best*: how near a chance is. */
function beforeDegree(s: Tagged, first: number): number {
  let at = s.beforeAdverbs(first);
  if (/^(?:best|most|least)$/.test(s.lower(first - 1)) && s.lower(first - 2) === 'at') at = first - 3;
  if (/^(?:about|around|some)$/.test(s.lower(at))) at--;
  return at;
}

/** *There are signs that the strike is ending*, *there is reason to think that …* */
const isSign = (s: Tagged, i: number): boolean =>
  s.lower(0) === 'there' &&
  (/^(?:signs|indications|hints)$/.test(s.lower(i))
    ? s.lower(i + 1) === 'that'
    : s.lower(i) === 'reason' && s.lower(i + 1) === 'to' && ESTIMATING.has(s.lower(i + 2)));

/** *that …*, *of …* or *for …* behind it: the chance of something. */
const governsClause = (s: Tagged, i: number): boolean =>
  /^(?:that|of|to|for)$/.test(s.lower(i + 1)) || i + 1 >= s.length;

/** *… of a ban is low*, *… that it holds is about 60 %* */
function rated(s: Tagged, i: number): boolean {
  if (!/^(?:of|that)$/.test(s.lower(i + 1)) && !(s.lower(i) === 'odds' && /^(?:against|on|for)$/.test(s.lower(i + 1))))
    return false;
  for (let at = i + 2; at < s.length && at <= i + 14; at++) {
    if (!s.has(at, BE) && !/^(?:look|looks|seem|seems|appear|appears|remain|remains)$/.test(s.lower(at))) continue;
    // *roughly even*: here *even* is no adverb.
    if (s.lower(at + 1) === 'even' || s.lower(at + 2) === 'even') return true;
    const figure = s.afterAdverbs(at + 1);
    const next = s.lower(figure);
    return (
      s.has(at + 1, DIGITS | COMPARISON) ||
      // *one in four*, *five to one*
      ((s.has(figure, NUMBER_WORD) || next === 'one') && /^(?:in|to|out)$/.test(s.lower(figure + 1))) ||
      /^(?:low|high|slim|thin|bleak|remote|small|good|poor|about|roughly|negligible|even|slight|below|above|under|over)$/.test(
        next,
      )
    );
  }
  return false;
}

/** *The plan is doomed*: how it ends is not known yet. */
export function doomed(s: Tagged, i: number): FoundHedge | null {
  if (s.lower(i) !== 'doomed' || !s.has(s.beforeAdverbs(i), BE) || !inMainClause(s, i)) return null;
  return { first: i, last: i, reason: `says what will happen: “${s.textOf(i, i)}”` };
}

/** *is expected to fall*, *is set to rise*: a forecast without its owner. */
export function expectedTo(s: Tagged, i: number): FoundHedge | null {
  if (!EXPECTING.has(s.lower(i)) || s.lower(i + 1) !== 'to' || i === 0) return null;
  const be = s.beforeAdverbs(i);
  const link = s.lower(be);
  if (!/^(?:is|are|be|it's|isn't|aren't|remains|remain|looks|look|seems|seem|appears|appear)$/.test(link)) return null;
  const verb = s.afterAdverbs(i + 2);
  if (verb >= s.length || s.has(verb, DETERMINER | ADVERB | RELATIVE) || !inMainClause(s, be)) return null;
  return {
    first: be,
    last: i + 1,
    reason: `says what will happen: “${s.textOf(be, i + 1)}” goes with “${s.textOf(verb, verb)}”`,
  };
}
