import { counts, type Pair } from '../pair.ts';
import { share } from './coverage.ts';

/** What the passage lacks of the claim: the heaviest words, names, words known neither from the title nor as part of a name. */
export function gapFeatures({ claim, matches, titled, aliased }: Pair): Record<string, number> {
  const gaps: number[] = [];
  const names = { all: 0, found: 0, known: 0, gap: 0, open: 0 };
  let words = 0;
  let all = 0;
  let open = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token) || token.figure) continue;
    const { score } = matches[i]!;
    const isKnown = score === 1 || titled[i]!;
    const gap = token.weight * (1 - score);
    all += token.weight;
    if (token.name) {
      names.all++;
      if (score === 1) names.found++;
      if (isKnown) names.known++;
    }
    if (isKnown) continue;
    gaps.push(gap);
    if (token.name) names.gap += gap;
    else words += gap;
    if (aliased[i]) continue;
    open += gap;
    if (token.name) names.open += gap;
  }
  gaps.sort((a, b) => b - a);
  return {
    gaps: gaps.length,
    gapMost: gaps[0] ?? 0,
    gapSecond: gaps[1] ?? 0,
    gapWords: words,
    gapNames: names.gap,
    gapNamesOpen: names.open,
    closed: 1 - open / Math.max(all, 0.01),
    names: names.all,
    namesFound: share(names.found, names.all),
    namesKnown: share(names.known, names.all),
    namesLost: names.all - names.known,
  };
}
