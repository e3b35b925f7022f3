import { sentenceOf } from '../../contexts.ts';
import { isNamed } from '../../deeds.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** A name or a figure in the order in which a sentence has them: which of the two it is. */
interface Item {
  readonly at: number;
  readonly of: 'name' | 'figure';
  readonly which: 0 | 1;
}

/**
 * *Wendel put through 210,000 and Tarsk 85,000*, where *Tarsk processed 210,000 and Wendel 85,000*: the figure that the passage gives with the claim's name. Null
 * unless both sides tell of just two names and two figures, each name beside its figure in the same order.
 */
export function ofOtherName(pair: Pair, match: QuantityMatch): QuantityMatch['passage'] {
  const { claim, passage } = pair;
  const given = match.passage;
  if (match.verdict !== 'equal' || !given) return null;
  const others = pair.figures.filter(
    (each): each is QuantityMatch =>
      each.kind === 'quantity' &&
      each !== match &&
      each.verdict === 'equal' &&
      each.passage !== null &&
      each.claim.low !== match.claim.low &&
      sentenceOf(claim, each.claim) === sentenceOf(claim, match.claim) &&
      sentenceOf(passage, each.passage) === sentenceOf(passage, given),
  );
  const [other] = others;
  // One finding tells of both.
  if (!other || others.length > 1 || other.claim.start < match.claim.start) return null;
  const names = sharedNames(pair, sentenceOf(claim, match.claim), sentenceOf(passage, given));
  if (names.length !== 2) return null;
  const figures = [match, other];
  const ours = ordered(
    names.map(([k]) => k),
    figures.map((each) => tokenAt(claim, each.claim.start)),
  );
  const theirs = ordered(
    names.map(([, at]) => at),
    figures.map((each) => tokenAt(passage, each.passage!.start)),
  );
  const [one, two] = [ownersOf(ours), ownersOf(theirs)];
  return one && two && one[0] !== two[0] ? other.passage : null;
}

/** The names of a sentence that stand in a sentence of the passage as well, each by its first token on both sides. */
function sharedNames({ claim, passage, matches }: Pair, sentence: number, there: number): [number, number][] {
  const found: [number, number][] = [];
  for (const [k, token] of claim.tokens.entries()) {
    if (
      token.sentence !== sentence ||
      !isName(claim, k) ||
      (isName(claim, k - 1) && claim.tokens[k - 1]!.sentence === sentence)
    )
      continue;
    const { at, score } = matches[k]!;
    if (score === 1 && passage.tokens[at]!.sentence === there && isName(passage, at)) found.push([k, at]);
  }
  return found;
}

const isName = (facts: Facts, at: number): boolean => {
  const token = facts.tokens[at];
  if (!token || token.figure || token.weight === 0) return false;
  return token.name || isNamed(facts, at);
};

const ordered = (names: readonly number[], figures: readonly number[]): Item[] =>
  [
    ...names.map((at, i): Item => ({ at, of: 'name', which: i as 0 | 1 })),
    ...figures.map((at, i): Item => ({ at, of: 'figure', which: i as 0 | 1 })),
  ].sort((a, b) => a.at - b.at);

/** Which name each of the two figures goes with, where they take turns; null where they do not. */
function ownersOf(items: readonly Item[]): [number, number] | null {
  const [a, b, c, d] = items;
  if (!a || !b || !c || !d || a.of === b.of || a.of !== c.of || b.of !== d.of) return null;
  const owners: [number, number] = [-1, -1];
  for (const [one, two] of [
    [a, b],
    [c, d],
  ] as const) {
    const [name, figure] = one.of === 'name' ? [one, two] : [two, one];
    owners[figure.which] = name.which;
  }
  return owners;
}
