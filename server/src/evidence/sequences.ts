import type { NegationKind } from '../language/negation.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { clauseAt, isVerbal } from './clauses.ts';
import { tokenAt } from './contexts.ts';
import type { Facts, Token } from './facts.ts';

/** Tokens from `from` to before `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Two events of a sentence, by the order in which they came about. */
export interface Sequence {
  readonly first: Run;
  readonly second: Run;
  /** The words that tell the order. */
  readonly cue: Span;
}

/** What stands behind the cue came first (`after`) or second (`before`). */
type Way = 'before' | 'after';

const CUES: readonly (readonly [Way, string])[] = [
  [
    'after',
    `only after|not until|shortly after|soon after|just after|immediately after|right after|long after|after|following|once|in the wake of|on the heels of|subsequent to|as soon as
    |hot on the heels of|having|in response to|ever since`,
  ],
  [
    'before',
    'when|shortly before|just before|well before|long before|even before|immediately before|before|prior to|ahead of|in advance of|in the run-up to|until|till|on the eve of|pending|by the time',
  ],
];
const cuesByFirst = new Map<string, { readonly words: readonly string[]; readonly way: Way }[]>();
for (const [way, list] of CUES)
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(/\s+/);
    const all = cuesByFirst.get(words[0]!) ?? [];
    all.push({ words, way });
    all.sort((a, b) => b.words.length - a.words.length);
    cuesByFirst.set(words[0]!, all);
  }
const ADVERBS: ReadonlyMap<string, Way> = new Map([
  ['then', 'before'],
  ['subsequently', 'before'],
  ['afterwards', 'before'],
  ['later', 'before'],
]);

/**
 * Pairs of events of which a text tells which came first: *X after Y*, *after Y, X*, *it was after Y that X*, *X only once Y*,
 * *Y, then X*. Where an event is a mere date there is no pair.
 */
export const sequencesOf: (facts: Facts) => readonly Sequence[] = derived((facts) => {
  const found: Sequence[] = [];
  for (let at = 0; at < facts.tokens.length; at++) {
    const { lower } = facts.tokens[at]!.term;
    const cue = cuesByFirst
      .get(lower)
      ?.find(({ words }) => words.every((word, i) => facts.tokens[at + i]?.term.lower === word));
    if (cue) {
      const sequence = aroundCue(facts, at, cue.words.length, cue.way);
      if (sequence) found.push(sequence);
      at += cue.words.length - 1;
    } else if (ADVERBS.has(lower)) {
      const sequence = aroundAdverb(facts, at);
      if (sequence) found.push(sequence);
    }
  }
  return found;
});

/** No event, or one that everything comes after: *ever before*, *before the court*, *after all*. */
const NO_EVENT = /^(?:all|long|then|that|this|the|a|an|which|tax|taxes)$/;

function aroundCue(facts: Facts, at: number, length: number, way: Way): Sequence | null {
  const { tokens } = facts;
  const { sentence } = tokens[at]!;
  let first = at;
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first--;
  let last = at;
  while (last < tokens.length && tokens[last]!.sentence === sentence) last++;
  const behind = at + length;
  if (behind >= last || (behind === last - 1 && NO_EVENT.test(tokens[behind]!.term.lower))) return null;
  const word = tokens[at]!.term.lower;
  // *in the years after 2016*: a date, no event.
  if (facts.dates.some(({ start }) => start === tokens[behind]!.start)) return null;
  // *X, after which Y*: Y came after.
  if (tokens[behind]!.term.lower === 'which') return aroundWhich(facts, first, at, behind, last, way);
  if (word === 'once' && /^(?:again|more)$/.test(tokens[behind]!.term.lower)) return null;
  // “once a month”, “having” of *is having*, “following rules”.
  if (
    (word === 'once' || word === 'having') &&
    !(at === first || tokens[at]!.breaks || (word === 'once' && hasVerb(facts, behind, endOf(facts, behind, last))))
  )
    return null;
  // *had (already) resigned when*: only then does *when* tell an order.
  if (word === 'when' && !tokens.slice(first, at).some(({ term }) => /^(?:already|had)$/.test(term.lower))) return null;
  // *no reason to act before Y*: it comes about after Y, or not at all.
  if (BEFORE.has(word) && isDenied(facts, startOf(facts, first, at), at)) return null;
  const end = endOf(facts, behind, last);
  // *not X until Y*: X came after Y. *Until Y, nobody did X* and *before Y, nobody did X* as well.
  const isUntil = word === 'until' || word === 'till';
  const turns =
    at === first
      ? (isUntil || word === 'before') && end < last && isUndone(facts, end, clauseAt(facts, end).to)
      : isUntil && isUndone(facts, first, at);
  const beside: Run = { from: behind, to: end };
  let main: Run = { from: startOf(facts, first, at), to: at };
  // *After Y, X*; *it was after Y that X*.
  const opens = !saysMuch(facts, main);
  if (opens) {
    let from = end;
    while (from < last && /^(?:that|and|but|only|did|do|does|was|were|had|has)$/.test(tokens[from]!.term.lower)) from++;
    main = { from, to: last };
    if (main.from < main.to && /^(?:told|said|says)$/.test(tokens[main.from + 1]?.term.lower ?? '')) {
      const that = tokens.findIndex((token, k) => k > main.from && k < last && token.term.lower === 'that');
      if (that >= 0) main = { from: that + 1, to: last };
    }
  }
  if (!saysMuch(facts, main) || !saysMuch(facts, beside)) return null;
  const [one, two] = (way === 'after') !== turns ? [beside, main] : [main, beside];
  return { first: one, second: two, cue: { start: tokens[at]!.start, end: tokens[behind - 1]!.end } };
}

const BEFORE: ReadonlySet<string> = new Set(['before', 'prior', 'ahead']);

function aroundWhich(facts: Facts, first: number, at: number, which: number, last: number, way: Way): Sequence | null {
  const main: Run = { from: startOf(facts, first, at), to: at };
  const beside: Run = { from: which + 1, to: endOf(facts, which + 1, last) };
  if (!saysMuch(facts, main) || !saysMuch(facts, beside)) return null;
  const cue = { start: facts.tokens[at]!.start, end: facts.tokens[which]!.end };
  return way === 'after' ? { first: main, second: beside, cue } : { first: beside, second: main, cue };
}

/** *Y, then X*; *Y and later X*. */
function aroundAdverb(facts: Facts, at: number): Sequence | null {
  const { tokens } = facts;
  const { sentence } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || before.sentence !== sentence) return null;
  if (!(tokens[at]!.breaks || /^(?:and|but)$/.test(before.term.lower))) return null;
  let first = at;
  while (first > 0 && tokens[first - 1]!.sentence === sentence) first--;
  let last = at;
  while (last < tokens.length && tokens[last]!.sentence === sentence) last++;
  const one: Run = { from: startOf(facts, first, at), to: at };
  const two: Run = { from: at + 1, to: endOf(facts, at + 1, last) };
  if (!saysMuch(facts, one) || !saysMuch(facts, two) || !hasVerb(facts, two.from, two.to)) return null;
  return { first: one, second: two, cue: tokens[at]! };
}

function isDenied({ tokens, negations, text }: Facts, from: number, to: number): boolean {
  const end = tokens[to]?.start ?? text.length;
  return negations.some(({ cue }) => cue.start >= tokens[from]!.start && cue.start < end);
}

/**
 * Does a clause tell that something did not come about? *Nobody began*, *had been without power*; but *ran without a break* and *trams, not cars, used it*
 * tell what did.
 */
function isUndone(facts: Facts, from: number, to: number): boolean {
  const { tokens, negations } = facts;
  const end = tokens[to]?.start ?? facts.text.length;
  return negations.some(({ cue, kind }) => {
    if (cue.start < tokens[from]!.start || cue.start >= end) return false;
    const at = tokenAt(facts, cue.start);
    if (kind === 'not' && at > from && tokens[at]!.breaks) return false;
    return !WITHOUT.has(kind) || STAYED.test(tokens[at - 1]?.term.lower ?? '') || !does(facts, from, at);
  });
}
const WITHOUT: ReadonlySet<NegationKind> = new Set(['without', 'lack']);
const STAYED = /^(?:lived|went|gone|left|remained|stayed|done|managed|been)$/;

/** Does a verb that says something stand there? */
const does = ({ tokens }: Facts, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ term, weight }) => weight > 0 && isVerbal(term.lower));

const hasVerb = ({ tokens }: Facts, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ term }) => isVerbal(term.lower));

const isTelling = ({ weight, figure, term }: Token): boolean => weight > 0 && !figure && !EMPTY.test(term.lower);

/** At least one word that is neither figure nor empty. */
const saysMuch = ({ tokens }: Facts, { from, to }: Run): boolean => tokens.slice(from, to).some(isTelling);
export const EMPTY =
  /^(?:year|years|month|months|week|weeks|day|days|hour|hours|minutes|minute|not|roughly|forty|shortly|only|just|two|three|four|five|six|ten|several|later|already)$/;

/** Where the event that begins at a token ends: at a comma, semicolon or bracket, at *that* of a cleft, at *although*, *and that*. */
function endOf({ tokens, text }: Facts, from: number, last: number): number {
  // *Only once Y did X*
  const inverts = tokens.slice(Math.max(0, from - 3), from).some(({ term }) => term.lower === 'only');
  for (let at = from + 1; at < last; at++) {
    const { breaks, term, start } = tokens[at]!;
    if (breaks || /[;:()]/.test(text.slice(tokens[at - 1]!.end, start))) return at;
    if (/^(?:that|although|though|but|while|whereas|because|who|which|before|after|until)$/.test(term.lower)) return at;
    if (inverts && /^(?:did|does|do)$/.test(term.lower)) return at;
    if (term.lower === 'and' && tokens[at + 1]?.term.lower === 'that') return at;
  }
  return last;
}

/** Where the event that ends before a token begins. */
function startOf({ tokens }: Facts, first: number, to: number): number {
  for (let at = to - 1; at > first; at--) {
    const { breaks, term } = tokens[at]!;
    if (/^(?:that|although|though|but|while|whereas|because|who|which|before|after|until)$/.test(term.lower))
      return at + 1;
    // A comma right before the cue stands between the two, and so may a length of time: *at ten, some twenty minutes after*.
    if (breaks && at < to - 1 && tokens.slice(at, to).some(isTelling)) return at;
  }
  return first;
}
