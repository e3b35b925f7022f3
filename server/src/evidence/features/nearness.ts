import { counts, type Pair } from '../pair.ts';
import { share } from './coverage.ts';

/** Do the words stand together in the passage as they do in the claim: neighbours, order, one sentence? */
export function nearnessFeatures(pair: Pair): Record<string, number> {
  const { claim, matches } = pair;
  const together = { pairs: 0, near: 0, ordered: 0, placed: 0 };
  let before = -1;
  let place = -1;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token) || token.figure) continue;
    const { at, score } = matches[i]!;
    if (before >= 0) {
      together.pairs++;
      const other = matches[before]!;
      if (score === 1 && other.score === 1 && Math.abs(at - other.at) <= 3) together.near++;
    }
    before = i;
    if (at < 0) continue;
    together.placed++;
    if (at > place) together.ordered++;
    place = at;
  }
  return {
    neighbours: share(together.near, together.pairs),
    order: share(together.ordered, together.placed),
    spread: spreadOf(pair),
    sentence: bestSentence(pair),
  };
}

/** How far apart the matched words stand in the passage, in tokens a word. */
function spreadOf({ matches }: Pair): number {
  let least = Infinity;
  let most = -Infinity;
  let count = 0;
  for (const { at, score } of matches) {
    if (score !== 1) continue;
    count++;
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  return count < 2 ? 0 : (most - least) / count;
}

/** The share of the claim that the best sentence of the passage has. */
function bestSentence({ claim, passage, titled }: Pair): number {
  const sums = new Float64Array(Math.max(1, passage.sentences.length));
  let all = 0;
  let everywhere = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token) || token.figure) continue;
    all += token.weight;
    if (titled[i]) {
      everywhere += token.weight;
      continue;
    }
    let last = -1;
    for (const at of passage.places.get(token.term.stem) ?? []) {
      const { sentence } = passage.tokens[at]!;
      if (sentence !== last) sums[sentence]! += token.weight;
      last = sentence;
    }
  }
  return share(everywhere + Math.max(...sums), all);
}
