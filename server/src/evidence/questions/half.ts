import { clauseAt } from '../clauses.ts';
import { tokenAt } from '../figures.ts';
import { HALVES } from '../halves.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** *61 percent are women*, where the passage gives the same figure of men (`direction`: two words that exclude each other). */
export function halfReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  if (!claim.tokens.some(({ term }) => HALVES.has(term.lower))) return [];
  const reasons: Reason[] = [];
  const told = new Set(claim.tokens.map(({ term }) => term.lower));
  for (const match of pair.figures) {
    if (match.kind !== 'quantity' || match.verdict !== 'equal' || !match.passage || match.rivals > MOST) continue;
    const there = clauseAt(passage, tokenAt(passage, match.passage.start));
    const given = passage.tokens.slice(there.from, there.to);
    const here = clauseAt(claim, tokenAt(claim, match.claim.start));
    // *Men held only 18 of the 80*: where another figure differs, each half may have its own.
    if (pair.figures.some(({ kind, verdict }) => kind === 'quantity' && verdict !== 'equal')) continue;
    for (const token of claim.tokens.slice(here.from, here.to)) {
      const half = HALVES.get(token.term.lower);
      const other = half && !told.has(half) ? given.find(({ term }) => term.lower === half) : undefined;
      if (!other || given.some(({ term }) => term.lower === token.term.lower)) continue;
      const { start, end } = token;
      reasons.push({
        kind: 'direction',
        claim: { start, end },
        passage: { start: other.start, end: other.end },
        sure: SURE,
      });
    }
  }
  return reasons.slice(0, 1);
}
const SURE = 0.8;
/** Where the passage lists many figures, which one is meant is not clear. */
const MOST = 4;
