import type { Facts } from '../facts.ts';
import { counts, type Pair } from '../pair.ts';

/** The share of `part` in `whole`; what is empty is covered. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 1);

/** How much of the claim's words the passage has: of all, and of those behind the subject. Figures are not among them. */
export function coverageFeatures(pair: Pair): Record<string, number> {
  const { claim, passage, matches, titled } = pair;
  const subject = subjectEnd(claim);
  const sum = { all: 0, exact: 0, soft: 0, titled: 0, glow: 0, predicate: 0, predicateSoft: 0, predicateExact: 0 };
  let words = 0;
  let predicateWords = 0;
  let last = 1;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token) || token.figure) continue;
    const { score, near } = matches[i]!;
    const { weight } = token;
    words++;
    sum.all += weight;
    sum.soft += weight * score;
    sum.titled += weight * (titled[i] ? 1 : score);
    sum.glow += weight * (titled[i] ? 1 : near);
    if (score === 1) sum.exact += weight;
    if (i < subject || titled[i]) continue;
    predicateWords++;
    sum.predicate += weight;
    sum.predicateSoft += weight * score;
    if (score === 1) sum.predicateExact += weight;
    last = score;
  }
  return {
    exact: share(sum.exact, sum.all),
    soft: share(sum.soft, sum.all),
    titled: share(sum.titled, sum.all),
    glow: share(sum.glow, sum.all),
    predicateSoft: share(sum.predicateSoft, sum.predicate),
    predicateExact: share(sum.predicateExact, sum.predicate),
    predicateWords,
    lastWord: last,
    words,
    claimLength: claim.tokens.length,
    passageLength: passage.tokens.length,
    passageSentences: passage.sentences.length,
    ...unused(pair),
  };
}

/** What the passage says beside the claim. */
function unused({ passage, matches }: Pair): Record<string, number> {
  const used = new Set<number>();
  for (const { at } of matches) if (at >= 0) used.add(at);
  let given = 0;
  let beside = 0;
  let names = 0;
  for (const [at, token] of passage.tokens.entries()) {
    if (!counts(token)) continue;
    given += token.weight;
    if (used.has(at)) continue;
    beside += token.weight;
    if (token.name) names++;
  }
  return { given, beside, namesBeside: names };
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might|been|be|not|never)$/;
const LONGEST_SUBJECT = 12;

/** The token behind the name or noun that opens the claim, at its verb; 0 when none is seen. */
function subjectEnd({ tokens }: Facts): number {
  const last = Math.min(tokens.length, LONGEST_SUBJECT);
  for (let i = 1; i < last; i++) {
    const token = tokens[i]!;
    if (AUXILIARY.test(token.term.lower) || (tokens[i - 1]!.name && !token.name && counts(token))) return i;
  }
  return 0;
}
