import type { FoundHedge } from './hedge.ts';
import { ESTIMATING, NEEDS_STATEMENT, PAPER_JUDGES, VIEW_NOUNS } from './lists/other-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { ADVERB, AUXILIARY, BE, DIGITS, FIRST_PERSON, MODAL, NUMBER_WORD, PAPER } from './tags.ts';
import { isFiniteVerb } from './verb-forms.ts';

/** *we judge*, *in our view*, *our assessment is*, *we have high confidence*, *this brief argues that*; null for none at `i`. */
export function firstPerson(s: Tagged, i: number): FoundHedge | null {
  if (s.has(i, FIRST_PERSON))
    return weJudge(s, i) ?? weAreConfident(s, i) ?? weCannotRuleOut(s, i) ?? weFindIt(s, i) ?? wePut(s, i);
  const word = s.lower(i);
  if (/^(?:would|wouldn't|should)$/.test(word)) return wouldSurprise(s, i);
  if (word === 'our' || word === 'my') return ourView(s, i);
  if (s.has(i, PAPER) && i > 0 && /^(?:this|our)$/.test(s.lower(i - 1))) return paperJudges(s, i);
  return null;
}

const estimate = (s: Tagged, first: number, last: number): FoundHedge => ({
  first,
  last,
  reason: `gives the writer's own view: “${s.textOf(first, last)}”`,
  own: true,
});

function weJudge(s: Tagged, i: number): FoundHedge | null {
  let verb = s.afterAdverbs(i + 1);
  if (/^(?:do|would|can|therefore|must|don't)$/.test(s.lower(verb))) verb = s.afterAdverbs(verb + 1);
  const word = s.lower(verb);
  if (!ESTIMATING.has(word)) return null;
  if (NEEDS_STATEMENT.has(word) && !statesSomething(s, verb)) return null;
  return estimate(s, i, verb);
}

/** *We assess that …*, *we assess the ban will hold*; not *we assess three plans*. */
function statesSomething(s: Tagged, verb: number): boolean {
  for (let at = verb + 1; at < s.length; at++) {
    const word = s.lower(at);
    if (word === 'that' || word === 'it' || (at === verb + 1 && word === 'with')) return true;
    if (at > verb + 1 && (s.has(at, AUXILIARY) || (at > verb + 2 && isFiniteVerb(s, at) && !word.endsWith('s'))))
      return true;
  }
  return false;
}

/** *we have high confidence*, *we are confident that* */
function weAreConfident(s: Tagged, i: number): FoundHedge | null {
  const verb = s.lower(i) === 'we' || s.lower(i) === 'i' ? s.afterAdverbs(i + 1) : i;
  for (let at = verb; at <= verb + 6 && at < s.length; at++)
    if (/^(?:confidence|confident|sceptical|skeptical|unsure|doubtful)$/.test(s.lower(at))) return estimate(s, i, at);
  return null;
}

/** *we find it hard to believe that …*, *we find it odd that …* */
function weFindIt(s: Tagged, i: number): FoundHedge | null {
  const verb = s.afterAdverbs(i + 1);
  const quality = s.afterAdverbs(verb + 2);
  if (s.lower(verb) !== 'find' || s.lower(verb + 1) !== 'it' || quality + 1 >= s.length) return null;
  const next = s.lower(quality + 1);
  if (next === 'that') return estimate(s, i, quality);
  return next === 'to' && ESTIMATING.has(s.lower(quality + 2)) ? estimate(s, i, quality + 2) : null;
}

/** *I would put the odds at one in three* */
function wePut(s: Tagged, i: number): FoundHedge | null {
  let verb = s.afterAdverbs(i + 1);
  if (s.has(verb, MODAL)) verb = s.afterAdverbs(verb + 1);
  if (s.lower(verb) !== 'put') return null;
  for (let at = verb + 2; at <= verb + 8 && at + 1 < s.length; at++)
    if (s.lower(at) === 'at' && givesNumber(s, at + 1)) return estimate(s, i, verb);
  return null;
}

const givesNumber = (s: Tagged, from: number): boolean =>
  s.has(from, DIGITS | NUMBER_WORD) || s.lower(from) === 'one' || s.has(from + 1, DIGITS | NUMBER_WORD);

/** *It would not surprise us if …*, *we would not be surprised if …*, *nobody should be surprised if …* */
function wouldSurprise(s: Tagged, i: number): FoundHedge | null {
  let verb = s.afterAdverbs(i + 1);
  if (s.lower(verb) === 'be') verb = s.afterAdverbs(verb + 1);
  const surprised =
    s.lower(verb) === 'surprised' && (s.lower(i) === 'should' || s.has(s.beforeAdverbs(i), FIRST_PERSON));
  const surprises = s.lower(verb) === 'surprise' && /^(?:us|me)$/.test(s.lower(verb + 1));
  const last = surprised ? verb : verb + 1;
  return (surprised || surprises) && /^(?:if|to|that)$/.test(s.lower(last + 1)) ? estimate(s, i, last) : null;
}

function weCannotRuleOut(s: Tagged, i: number): FoundHedge | null {
  let modal = s.afterAdverbs(i + 1);
  if (!s.has(modal, MODAL)) return null;
  if (s.lower(modal + 1) === 'not') modal++;
  const verb = s.afterAdverbs(modal + 1);
  if (!/^(?:rule|exclude|discount|dismiss)$/.test(s.lower(verb))) return null;
  return estimate(s, i, s.lower(verb + 1) === 'out' ? verb + 1 : verb);
}

/** *in our view*, *our assessment is that* */
function ourView(s: Tagged, i: number): FoundHedge | null {
  if (s.lower(i + 1) === 'confidence' && s.lower(i + 2) === 'in') return estimate(s, i, i + 1);
  let noun = i + 1;
  while (noun <= i + 3 && noun < s.length && !VIEW_NOUNS.has(s.lower(noun)) && s.breakBefore(noun) === NO_BREAK) noun++;
  if (!VIEW_NOUNS.has(s.lower(noun))) return null;
  if (/^(?:in|to|on)$/.test(s.lower(i - 1))) return estimate(s, i - 1, noun);
  const next = s.afterAdverbs(noun + 1);
  return s.has(next, BE) && /^(?:that|it)$|^$/.test(s.lower(next + 1)) ? estimate(s, i, next) : null;
}

/** *This brief argues that …*: the text speaks for its writer. */
function paperJudges(s: Tagged, i: number): FoundHedge | null {
  const verb = s.afterAdverbs(i + 1);
  if (!PAPER_JUDGES.has(s.lower(verb)) || s.has(verb, ADVERB)) return null;
  return s.lower(verb + 1) === 'that' ? estimate(s, i - 1, verb) : null;
}
