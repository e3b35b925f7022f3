import { seatOf } from '../../language/proper-names/capitals.ts';
import { nationOf } from '../../language/proper-names/nations.ts';
import { derived } from '../../text/derived.ts';
import { range } from '../../text/range.ts';
import { placesOf } from '../affinity.ts';
import { clauseAt } from '../clauses.ts';
import { type Deed, deedsIn, isNamed } from '../deeds.ts';
import { denialOf } from '../denials.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** *A beat B* for *B beat A*: the passage has the same two, and the same deed, the other way round. */
export function roleReasons(pair: Pair): Reason[] {
  const reasons: Reason[] = rankReasons(pair);
  const given = deedsIn(pair.passage);
  if (given.length === 0) return reasons;
  for (const deed of deedsIn(pair.claim)) {
    const alike = given.filter((other) => other.deed === deed.deed);
    const same = alike.find((other) => isSame(pair, deed.by, other.by) && isSame(pair, deed.to, other.to));
    const turned = alike.find((other) => isSame(pair, deed.by, other.to) && isSame(pair, deed.to, other.by));
    // *A sold its mill to B. It will buy timber from B*: what it is about tells which of the two is meant.
    if (same && !(turned && sharedWith(pair, deed, turned) > sharedWith(pair, deed, same))) continue;
    const other = turned ?? ofAnother(pair, deed, alike);
    if (other) reasons.push({ kind: 'role', claim: deed.verb, passage: other.verb, sure: SURE });
  }
  return reasons;
}
const SURE = 0.85;

/** How many words of the claim's clause, names left out, stand in the clause of a deed of the passage. */
function sharedWith(pair: Pair, { verb }: Deed, other: Deed): number {
  const own = clauseAt(pair.claim, tokenAt(pair.claim, verb.start));
  const its = clauseAt(pair.passage, tokenAt(pair.passage, other.verb.start));
  let shared = 0;
  for (let k = own.from; k < own.to; k++) {
    const { weight, start, figure } = pair.claim.tokens[k]!;
    if ((weight === 0 && !figure) || isNamed(pair.claim, k) || start === verb.start) continue;
    if (placesOf(pair, k).some(([at]) => at >= its.from && at < its.to)) shared++;
  }
  return shared;
}

/** *Tolland hired her from Marne*, where Marne hired her from Tolland: one did it to her, and the claim's doer is named behind that, as somebody else. */
function ofAnother(pair: Pair, deed: Deed, alike: readonly Deed[]): Deed | null {
  const [other] = alike;
  if (!other || alike.length > 1 || !isSame(pair, deed.to, other.to) || isSame(pair, deed.by, other.by)) return null;
  const { tokens } = pair.passage;
  const verb = tokens.findIndex(({ start }) => start === other.verb.start);
  const places = runOf(pair.claim, deed.by).map((k) =>
    placesOf(pair, k)
      .filter(([, score]) => score === 1)
      .map(([at]) => at),
  );
  const isBehind = places.every((each) => each.length > 0 && each.every((at) => at > Math.max(verb, other.by)));
  const isBeside = places.flat().every((at) => tokens[at]!.sentence === tokens[verb]!.sentence);
  return isBehind && isBeside && other.by < verb ? other : null;
}

/** Does a name of the claim hold a word of the name in the passage? Both are known by their last words, as deeds give them. */
const isSame = (pair: Pair, ours: Deed['by'], theirs: Deed['by']): boolean =>
  runOf(pair.claim, ours).some((k) => {
    const run = runOf(pair.passage, theirs);
    return (
      placesOf(pair, k).some(([at, score]) => score === 1 && run.includes(at)) ||
      run.some((at) => areOneState(pair.claim.tokens[k]!.term.lower, pair.passage.tokens[at]!.term.lower))
    );
  });

/** A country and its seat of government: *Helsinki* for *Finland*. */
function areOneState(a: string, b: string): boolean {
  const [one, two] = [nationOf(a)?.id, nationOf(b)?.id];
  if (one && two) return one === two;
  return (one !== undefined && seatOf(b).includes(one)) || (two !== undefined && seatOf(a).includes(two));
}

/** The tokens of the name that a token belongs to. */
function runOf(facts: Facts, at: number): number[] {
  const { tokens } = facts;
  const joins = (k: number): boolean => isNamed(facts, k) && tokens[k]!.sentence === tokens[at]!.sentence;
  let first = at;
  while (first > 0 && joins(first - 1) && !tokens[first]!.breaks) first--;
  let last = at;
  while (last + 1 < tokens.length && joins(last + 1) && !tokens[last + 1]!.breaks) last++;
  return range(first, last + 1).filter((k) => tokens[k]!.weight > 0);
}

/** Verbs that set two things against each other, whatever they are: *imports exceeded exports*. */
const RANKS =
  /^(?:overtake|overtakes|overtook|overtaken|exceed|exceeds|exceeded|surpass|surpasses|surpassed|outsell|outsells|outsold|outnumber|outnumbers|outnumbered|outpace|outpaces|outpaced|outstrip|outstrips|outstripped|outweigh|outweighs|outweighed|outperform|outperforms|outperformed|outgrew|outstripping|outnumbering)$/;
const MOST_WORDS = 6;

interface Ranking {
  readonly at: number;
  readonly more: readonly number[];
  readonly less: readonly number[];
}

/** What stands above what in a text, by verbs of that kind; passives are left out. */
const rankingsIn = derived((facts: Facts): readonly Ranking[] =>
  facts.tokens.flatMap(({ term }, at) => {
    if (
      !RANKS.test(term.lower) ||
      denialOf(facts, at) !== null ||
      /^(?:was|were|been|be|is|are)$/.test(facts.tokens[at - 1]?.term.lower ?? '')
    )
      return [];
    const { from, to } = clauseAt(facts, at);
    const counting = (k: number): boolean => facts.tokens[k]!.weight > 0 && !facts.tokens[k]!.figure;
    const more = range(Math.max(from, at - MOST_WORDS), at).filter(counting);
    const less = range(at + 1, endOf(facts, at + 1, Math.min(to, at + 1 + MOST_WORDS))).filter(counting);
    return more.length > 0 && less.length > 0 ? [{ at, more, less }] : [];
  }),
);

/** What is outdone ends where a time, a place or an amount begins. */
function endOf({ tokens }: Facts, from: number, to: number): number {
  for (let k = from + 1; k < to; k++)
    if (/^(?:in|on|by|at|for|during|since|as|with|and|last|this)$/.test(tokens[k]!.term.lower)) return k;
  return to;
}

/** *Coal overtook wind* for *wind overtook coal*. */
function rankReasons(pair: Pair): Reason[] {
  const given = rankingsIn(pair.passage);
  if (given.length !== 1) return [];
  const [theirs] = given as [Ranking];
  return rankingsIn(pair.claim).flatMap((ours): Reason[] => {
    const [above, below] = [ours.more, ours.less].map((run) => leanOf(pair, run, theirs)) as [number, number];
    if (above >= 0 || below <= 0) return [];
    return [
      { kind: 'role', claim: pair.claim.tokens[ours.at]!, passage: pair.passage.tokens[theirs.at]!, sure: RANKED },
    ];
  });
}
const RANKED = 0.8;

/** *supporters of the dam*: the dam is not what outnumbers. */
const isOfPhrase = ({ tokens }: Facts, k: number): boolean =>
  tokens.slice(Math.max(0, k - 3), k).some(({ term }) => /^(?:of|in|for)$/.test(term.lower));
const OF_PHRASE = 0.1;

/** Above 0: what these words name stands first in the passage, below 0: behind the verb. Words on both sides tell nothing. */
function leanOf(pair: Pair, run: readonly number[], { more, less }: Ranking): number {
  let lean = 0;
  for (const k of run) {
    const places = placesOf(pair, k).map(([at]) => at);
    const [first, second] = [places.some((at) => more.includes(at)), places.some((at) => less.includes(at))];
    const counts = isOfPhrase(pair.claim, k) ? OF_PHRASE : pair.claim.tokens[k]!.weight;
    if (first !== second) lean += (first ? 1 : -1) * counts;
  }
  return lean;
}
