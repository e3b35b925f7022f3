import { range } from '../../../text/range.ts';
import type { Reason } from '../../model.ts';
import { counts, coverage, type Pair } from '../../pair.ts';
import { type Body, bodiesIn, mayBeSame } from './bodies.ts';

/** How sure: another body stands in the passage; the body stands there, but of another sentence. */
const INSTEAD = 0.8;
const BORROWED = 0.75;
/** How much of the claim's other words the passage, or the one sentence of it, must have. */
const LEAST = 0.4;

/** Another body put in the place of the one that the passage names: *the finance ministry* for *the central bank*. */
export function officeReasons(pair: Pair): readonly Reason[] {
  const { claim, passage } = pair;
  const claimed = bodiesIn(claim);
  if (claimed.length === 0) return [];
  const given = bodiesIn(passage);
  const unused = given.filter((body) => !claimed.some((other) => mayBeSame(body.sort, other.sort)));
  if (unused.length === 0) return [];
  for (const body of claimed) {
    const own = given.filter(({ sort }) => mayBeSame(sort, body.sort));
    if (own.length === 0) {
      if (
        isUnknown(pair, body) &&
        isAgent(pair, body) &&
        coverage(pair, (_, i) => i >= body.from && i <= body.to) >= LEAST
      )
        return [reasonOf(pair, body, unused[0]!, INSTEAD)];
    } else {
      const there = borrowed(pair, body, own, unused);
      if (there) return [reasonOf(pair, body, there, BORROWED)];
    }
  }
  return [];
}

const reasonOf = ({ claim, passage }: Pair, body: Body, other: Body, sure: number): Reason => ({
  kind: 'name',
  claim: { start: claim.tokens[body.from]!.start, end: claim.tokens[body.to]!.end },
  passage: { start: passage.tokens[other.from]!.start, end: passage.tokens[other.to]!.end },
  sure,
});

/** Does the passage lack the word that tells what it is, and any word like it? */
function isUnknown({ matches, titled }: Pair, { from, to }: Body): boolean {
  for (let at = from; at <= to; at++) if (titled[at]) return false;
  return range(from, to + 1).some((at) => /^(?:none|alike|broader|spelling)$/.test(matches[at]!.how));
}

/** Does it do something, or is something done by it? */
function isAgent({ claim: { tokens } }: Pair, { from, to }: Body): boolean {
  let before = from - 1;
  while (
    before >= 0 &&
    (tokens[before]!.name || ARTICLE.test(tokens[before]!.term.lower)) &&
    !tokens[before + 1]!.breaks
  )
    before--;
  if (before < 0 || tokens[before + 1]!.breaks || LEADS.test(tokens[before]!.term.lower)) return true;
  const next = tokens[to + 1];
  return next !== undefined && !next.breaks && next.sentence === tokens[to]!.sentence && DOES.test(next.term.lower);
}

const ARTICLE = /^(?:the|a|an|its|their|country's|regional|national|federal|local|state)$/;
const LEADS = /^(?:by|that|and|to|which|led|wants|made|let|when|after|as|because|while|whom|where|but|from|told)$/;
const DOES = /^(?:has|have|had|is|are|was|were|will|would|[a-z]+(?:ed|s)|found|put|held|made|gave|took|led|told|let)$/;

const SPEAKS =
  /^(?:said|says|say|told|tells|added|adds|according|declined|declines|comment|announced|reported|reports|refused|denied)$/;

/** The body of the sentence that has all else of the claim, where the claim's own stands in another one only. */
function borrowed(pair: Pair, body: Body, own: readonly Body[], unused: readonly Body[]): Body | null {
  const { claim, passage, matches } = pair;
  const near = claim.tokens.slice(Math.max(0, body.from - 3), body.to + 3);
  if (near.some(({ term }) => SPEAKS.test(term.lower))) return null;
  const homes = new Set(own.map(({ from }) => passage.tokens[from]!.sentence));
  const votes = new Map<number, number>();
  let there = 0;
  let all = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token) || (i >= body.from && i <= body.to) || matches[i]!.score < 0.85) continue;
    const sentences = new Set(
      (passage.places.get(token.term.stem) ?? [matches[i]!.at]).map((at) => passage.tokens[at]!.sentence),
    );
    all++;
    for (const sentence of sentences) votes.set(sentence, (votes.get(sentence) ?? 0) + 1);
    if ([...sentences].every((sentence) => homes.has(sentence))) there++;
  }
  if (all < 3 || there > 0) return null;
  return (
    unused.find(({ from }) => {
      const { sentence } = passage.tokens[from]!;
      return !homes.has(sentence) && (votes.get(sentence) ?? 0) >= 0.8 * all;
    }) ?? null
  );
}
