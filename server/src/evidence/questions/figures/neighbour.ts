import type { Span } from '../../../text/span.ts';
import { placesOf } from '../../affinity.ts';
import { isVerbal } from '../../clauses.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts, Token } from '../../facts.ts';
import { tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** The words that go with a figure: tokens from here to before `to`; `own` is where those begin that no other figure shares. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** So much of what the claim says must stand around the other figure alone; a verb, or a word right beside the figure, counts twice. */
const LEAST = 1;
const BESIDE = 3;
/** How far from its figure the claim's words count, in tokens. */
const REACH = 10;
/** Less alike than this, two words are no sign of either part. */
const SURE = 0.75;
const LIKE = 0.7;
/** So much outweighs a word on the other side. */
const CLEAR = 4;
/** More are a list. */
const MOST = 4;

/**
 * *38 had no justification*, where *61 had no justification; in a further 38 it was late*: the figure or date that stands beside the right one. The sentence of
 * the passage is cut between its figures, and what the claim says with its own is looked for in both parts. Null where some of it stands in the part of its
 * own alone, or little in the other. `rivals`: figures like the claim's in the passage, in order, `own` among them; `others`: those of the claim.
 */
export function ofNeighbour<F extends Span>(
  pair: Pair,
  claim: Span,
  own: F,
  rivals: readonly F[],
  others: readonly Span[],
): F | null {
  const { passage } = pair;
  const sentence = sentenceOf(passage, own);
  const beside = rivals.filter((each) => sentenceOf(passage, each) === sentence);
  if (beside.length < 2 || beside.length > MOST) return null;
  const stretches = stretchesOf(passage, beside);
  const mine = stretches[beside.indexOf(own)];
  const here = stretchesOf(
    pair.claim,
    others.filter((each) => sentenceOf(pair.claim, each) === sentenceOf(pair.claim, claim)),
  ).find(({ at }) => at === tokenAt(pair.claim, claim.start));
  if (!mine || !here) return null;
  let best: F | null = null;
  let most = LEAST;
  for (const [i, other] of beside.entries()) {
    const its = stretches[i]!;
    if (its.from === mine.from) continue;
    const score = leaning(pair, here, mine, its);
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}

/**
 * *Merrin sold 2.6 billion*, where imports from Talvia came to 2.6 billion *and those from Merrin to 3.8 billion*: the figure of the name that the claim has,
 * where its own goes with a name in the same place that it has not. Null where the places do not answer one another.
 */
export function ofNamed<F extends Span>(pair: Pair, own: F, rivals: readonly F[]): F | null {
  const { passage } = pair;
  const sentence = sentenceOf(passage, own);
  const beside = rivals.filter((each) => sentenceOf(passage, each) === sentence);
  if (beside.length < 2 || beside.length > MOST) return null;
  const stretches = stretchesOf(passage, beside);
  const mine = stretches[beside.indexOf(own)]!;
  const one = namesIn(passage, mine);
  // *European* names Europe.
  const has = (at: number): boolean => {
    const { term } = passage.tokens[at]!;
    const root = term.lower.slice(0, Math.max(ROOT, term.lower.length - 2));
    return pair.claim.tokens.some((each) => each.term.stem === term.stem || each.term.lower.startsWith(root));
  };
  if (one.size === 0 || [...one.values()].every(has)) return null;
  const owners = beside.filter((_, i) => {
    const its = stretches[i]!;
    if (its.from === mine.from) return false;
    const two = namesIn(passage, its);
    return [...one].some(([place, at]) => two.has(place) && has(two.get(place)!) && !has(at));
  });
  return owners.length === 1 ? owners[0]! : null;
}

const ROOT = 4;

/** The names of a part by their place: behind which preposition, or as what it begins with. The last of each. */
function namesIn({ tokens }: Facts, { from, to }: Stretch): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const { name, figure, weight } = tokens[at]!;
    if (!name || figure || weight === 0) continue;
    const before = tokens[at - 1]?.term.lower ?? '';
    const isFirst = at === from || (at === from + 1 && (CUTS.test(before) || before === 'the'));
    if (isFirst) found.set('', at);
    else if (PREPOSITION.test(before)) found.set(before, at);
  }
  return found;
}

const CUTS = /^(?:and|but|while|whereas|against|although|though|compared|or|yet|which|who|before|after|then|versus)$/;

/** A sentence cut between its figures: at the first conjunction or semicolon, else the first comma; uncut figures share a stretch. */
function stretchesOf(facts: Facts, figures: readonly Span[]): Stretch[] {
  const { tokens } = facts;
  if (figures.length === 0) return [];
  const ats = figures.map((each) => tokenAt(facts, each.start));
  const { sentence } = tokens[ats[0]!]!;
  let from = ats[0]!;
  while (from > 0 && tokens[from - 1]!.sentence === sentence) from--;
  const stretches: { at: number; from: number; to: number; verb: number }[] = [];
  for (const [i, at] of ats.entries()) {
    const cut = i === 0 ? -1 : cutBetween(facts, figures[i - 1]!, at);
    if (i > 0 && cut >= 0) {
      for (const each of stretches) if (each.from === from) each.to = cut;
      from = cut;
    }
    stretches.push({ at, from, to: tokens.length, verb: -1 });
  }
  let last = ats.at(-1)!;
  while (last < tokens.length && tokens[last]!.sentence === sentence) {
    if (last > ats.at(-1)! && /[;:]/.test(facts.text.slice(tokens[last - 1]!.end, tokens[last]!.start))) break;
    last++;
  }
  for (const each of stretches) {
    each.to = Math.min(each.to, last);
    for (let k = each.from; k < each.to && each.verb < 0; k++)
      if (!tokens[k]!.figure && isVerbal(tokens[k]!.term.lower)) each.verb = k;
  }
  return stretches;
}

function cutBetween(facts: Facts, before: Span, at: number): number {
  const { tokens, text } = facts;
  // Halloween (2002): it goes with what stands before it.
  const isBracketed = text[before.start - 1] === '(' && text[before.end] === ')';
  if (isBracketed) return Math.min(at, tokenAt(facts, before.end));
  let comma = -1;
  for (let k = tokenAt(facts, before.end); k <= at; k++) {
    if (tokens[k]!.start < before.end) continue;
    const gap = text.slice(Math.max(before.end, tokens[k - 1]!.end), tokens[k]!.start);
    if (/[;:—–]/.test(gap) || CUTS.test(tokens[k]!.term.lower)) return k;
    if (comma < 0 && tokens[k]!.breaks) comma = k;
  }
  return comma;
}

/** How much more of the claim stands around the other figure than around its own; 0 where some stands around its own alone. */
function leaning(pair: Pair, here: Stretch, own: Stretch, other: Stretch): number {
  const { tokens } = pair.claim;
  // What stands before the verb is meant in the next part, too; the verb itself where that has none; so is what is counted.
  const carried = own.from < other.from ? carriedTo(pair.passage, own, other) : -1;
  const lent = other.from < own.from ? carriedTo(pair.passage, other, own) : -1;
  // *approved the act on 1 March, and it came into force on 1 May*: what stands before may be what the pronoun stands for.
  const meant = own.from < other.from && isLedByPronoun(pair.passage, other);
  let score = 0;
  let against = 0;
  let isVerbOfOther = false;
  let isVerbOwn = false;
  const last = Math.min(here.to, here.at + REACH, endBefore(pair.claim, here.at));
  for (let k = Math.max(here.from, here.at - REACH); k < last; k++) {
    const { weight, figure, term, name } = tokens[k]!;
    if (weight === 0 || figure) continue;
    const places = placesOf(pair, k);
    const mine = places.some(
      ([at, sure]) =>
        sure >= LIKE &&
        at >= own.from &&
        at < own.to &&
        !(at < carried) &&
        !(meant && at < own.at && !isVerbIn(pair.passage, at)),
    );
    const shared = places.some(([at]) => (at >= own.from && at < carried) || (at >= other.from && at < lent));
    const its = places.some(
      ([at, sure]) =>
        sure >= SURE && at >= other.from && at < other.to && at >= lent && isApart(pair.passage, own, other, at),
    );
    if (mine && own.verb >= 0 && places.some(([at]) => at === own.verb)) isVerbOwn = true;
    // *540 oak saplings and 310 birch saplings*: a word of both is a sign of neither.
    if (mine && places.some(([at, sure]) => sure >= SURE && at >= other.from && at < other.to)) continue;
    if (mine && !its) against += name || Math.abs(k - here.at) <= BESIDE ? 2 : 1;
    else if (its && !mine && !shared && !name) {
      const verbal = isVerbal(term.lower) || places.some(([at]) => at === other.verb);
      if (verbal) isVerbOfOther = true;
      score += verbal || Math.abs(k - here.at) <= BESIDE ? 2 : 1;
    }
  }
  if (isVerbOwn) return 0;
  return against === 0 || (against === 1 && score >= CLEAR) || (against <= 2 && isVerbOfOther) ? score : 0;
}

/** *Since 1 February, eight months after its adoption*, *after winning again in late 2017, he …*: where the claim comes to speak of another event. */
function endBefore({ tokens }: Facts, at: number): number {
  const { sentence } = tokens[at]!;
  const isAside = isInAside(tokens, at);
  for (let k = at + 1; k < tokens.length && tokens[k]!.sentence === sentence; k++) {
    const { term, breaks, figure } = tokens[k]!;
    if (isAside && breaks && !figure) return k;
    if (ANOTHER.test(term.lower) && tokens.slice(at + 1, k).some((each) => LENGTH.test(each.term.lower))) return k;
  }
  return tokens.length;
}

/** Does the figure end what begins with *after*, *when* and says something of its own? */
function isInAside(tokens: readonly Token[], at: number): boolean {
  let own = 0;
  for (let k = at - 1; k >= 0 && tokens[k]!.sentence === tokens[at]!.sentence; k--) {
    const { term, weight, figure, breaks } = tokens[k]!;
    if (ASIDE.test(term.lower)) return own > 0;
    if (breaks) return false;
    if (weight > 0 && !figure) own++;
  }
  return false;
}
const ASIDE = /^(?:after|before|when|once|until|following|since|having|with)$/;
const ANOTHER = /^(?:after|before|following|from|ahead|earlier|later)$/;
const LENGTH = /^(?:days?|weeks?|fortnights?|months?|years?|decades?|hours?|minutes?|quarters?)$/;

const isVerbIn = ({ tokens }: Facts, at: number): boolean => isVerbal(tokens[at]!.term.lower);

/** *and it came*, *but they had* */
const isLedByPronoun = ({ tokens }: Facts, { from, verb }: Stretch): boolean =>
  verb > from && tokens.slice(from, verb).some(({ term }) => PRONOUN.test(term.lower));
const PRONOUN = /^(?:it|they|he|she|this)$/;

const PREPOSITION = /^(?:in|on|at|for|with|to|by|from|into|under|over|among|between|against|through|without)$/;

/** *83 million on travel in 2021, 97 million in 2022*: without a verb of its own, a part leaves out what it does not say otherwise (*in 2022*). */
function isApart({ tokens }: Facts, own: Stretch, other: Stretch, at: number): boolean {
  if (own.verb >= 0 || at > own.at || (at === other.at + 1 && hasOwnNoun(tokens, own))) return true;
  const before = [at - 1, at - 2, at - 3].find((k) => k >= 0 && PREPOSITION.test(tokens[k]!.term.lower));
  if (before === undefined) return false;
  const { lower } = tokens[before]!.term;
  return tokens.slice(own.from, own.to).some(({ term }) => term.lower === lower);
}

/** Up to which token the first part is meant in the second as well; -1 where that has a subject of its own: *farmers got 38 million, vaccination 9*. */
function carriedTo({ tokens }: Facts, first: Stretch, second: Stretch): number {
  if (second.verb >= 0) return first.verb;
  const before = tokens.slice(second.from, second.at);
  const hasSubject =
    before.some(({ weight, figure }) => weight > 0 && !figure) &&
    !before.some(({ term }) => PREPOSITION.test(term.lower));
  if (hasSubject) return -1;
  return first.at + (hasOwnNoun(tokens, second) ? 1 : 2);
}

/** *412 tram journeys and 268 ferry journeys*: does the second say itself what it counts? */
function hasOwnNoun(tokens: readonly Token[], { at, to }: Stretch): boolean {
  for (let k = at + 1; k <= Math.min(at + 2, to - 1); k++) {
    const { term, weight, figure, breaks } = tokens[k]!;
    if (breaks || figure || weight === 0 || isVerbal(term.lower)) return false;
    if (/[^s]s$/.test(term.lower)) return true;
  }
  return false;
}
