import { frontOf, lateOrder } from './late-orders.ts';
import { isByRule } from './leave.ts';
import { PLAIN_IMPERATIVES } from './lists/other-words.ts';
import { isForecastingShould } from './modals.ts';
import { isPosed } from './posed.ts';
import type { ReportFrame } from './report-scope.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, CHANGE, DETERMINER, EVENT, IMPERATIVE, MODAL, NUMBER_WORD, PRONOUN, QUANTIFIER } from './tags.ts';
import { governsPerfect, isPast } from './verb-forms.ts';

/** May stand behind an ambiguous verb at the start of an order: *look at*, *check whether*. */
const PARTICLES = /^(?:that|whether|how|if|not|at|for|to|into|in|out|up|down|only|both|all|with)$/;
const CLAUSE = /^(?:that|whether|how|if)$/;
const READERS = /^(?:you|readers|one|analysts|users|editors|reviewers)$/;
/** How far into a sentence its own *should* stands at most. */
const REACH = 8;

/** *See p. 3*, *Note that …*, *Please compare*, *You must …*, *Governments should …*; a reason, or null. What others demand is theirs. */
export function instructionIn(s: Tagged, frames: readonly ReportFrame[]): string | null {
  const first = frontOf(s);
  if (s.has(first, IMPERATIVE) && isOrder(s, first)) return `tells the reader what to do: “${s.lower(first)}”`;
  if (s.lower(0) === 'please' && s.length > 2) return 'tells the reader what to do: “please”';
  if (ASKED.test(s.text)) return 'tells the reader what to do: “readers are asked to”';
  const late = lateOrder(s);
  if (late >= 0) return `tells the reader what to do: “${s.lower(late)}”`;
  if ((s.all & MODAL) === 0) return null;
  for (let i = 1; i < s.length && i < REACH; i++) {
    if (demands(s, i) && !frames.some(({ from, to }) => from <= i && i < to))
      return `says what should be done: “${s.textOf(i - 1, i)}”`;
  }
  return null;
}

/** *Readers are advised to …*, *beware of …* */
const ASKED =
  /^\s*(?:(?:readers|users|editors|you|reviewers|colleagues) (?:are|is) (?:advised|asked|urged|requested|invited|reminded|encouraged) to|beware\b|mind the\b|handle with)/i;
/** *should* asks for something, unless it is a forecast (*prices should fall*); *must* only when it turns to the reader. */
function demands(s: Tagged, i: number): boolean {
  const word = s.lower(i);
  if (s.breakBefore(i) !== NO_BREAK) return false;
  // *should have been closed* comes too late for an order, and *under the code it should have two rails* is one already.
  if (word === 'should' || word === 'ought')
    return !isForecastingShould(s, i) && !governsPerfect(s, i) && !isByRule(s, i) && !isPosed(s, i);
  return (word === 'must' || word === 'shall') && READERS.test(s.lower(i - 1));
}

/** Is the verb at the start an order, and not a noun (*use of force*, *check valves*)? */
function isOrder(s: Tagged, first: number): boolean {
  const next = first + 1;
  if (next >= s.length || s.breakBefore(next) !== NO_BREAK) return false;
  const word = s.lower(next);
  if (word === 'of' || s.has(next, AUXILIARY)) return false;
  if (/^(?:never|do|don't)$/.test(s.lower(first))) return !s.has(next, DETERMINER | PRONOUN) || word === 'this';
  if (PLAIN_IMPERATIVES.has(s.lower(first))) return true;
  if (s.lower(first) === 'bear') return word === 'in' && s.lower(next + 1) === 'mind';
  if (PARTICLES.test(word)) return CLAUSE.test(word) || !verbFollows(s, next + 1);
  if (s.has(next, NUMBER_WORD)) return !verbFollows(s, next);
  return s.has(next, DETERMINER | PRONOUN | QUANTIFIER) && !/^(?:it|they|he|she)$/.test(word);
}

/** *Use for military ends is banned*: the first word was a noun. */
function verbFollows(s: Tagged, from: number): boolean {
  for (let at = from; at < s.length && s.breakBefore(at) === NO_BREAK; at++)
    if (s.has(at, AUXILIARY | EVENT | CHANGE) || isPast(s, at)) return true;
  return false;
}
