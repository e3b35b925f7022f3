import { countsHere } from './nouns.ts';
import { SCALES } from './numerals.ts';
import type { Token } from './tokens.ts';
import { unitOf } from './units.ts';

const CUES: ReadonlySet<string> = new Set(
  `won win wins winning lost lose losing loss beat beats beaten beating defeat defeated defeats victory draw drew drawn tie tied
  led lead leading score scored scoreline vote votes voted voting record match game decision ruling final aggregate passed
  trailing trailed rout routed`.split(/\s+/),
);

/** How far around a pair of figures a word may stand that makes it a score. */
const NEAR = 6;

/** A score: `3-1`, `52–48`, *voted 5 to 4*. Null for ranges and all else. */
export function scoreAt(tokens: readonly Token[], at: number): { low: number; high: number; next: number } | null {
  const a = tokens[at]!;
  const join = tokens[at + 1];
  const b = tokens[at + 2];
  if (!join || b?.kind !== 'numeral' || !(small(a) && small(b))) return null;
  const dash = (join.lower === '-' || join.lower === '–') && join.glued && b.glued;
  if (!dash && (join.lower !== 'to' || tokens[at - 1]?.lower === 'from')) return null;
  const after = tokens[at + 3];
  if (after?.glued && (after.lower === '-' || after.lower === '%' || after.kind === 'word')) return null;
  if (after && (SCALES.has(after.lower) || unitOf(after.lower) || countsHere(tokens, at + 3) || after.lower === 'per'))
    return null;
  if (dash ? a.value < b.value && !cued(tokens, at) : !cued(tokens, at)) return null;
  return { low: a.value, high: b.value, next: at + 3 };
}

const small = (token: Token): boolean => token.kind === 'numeral' && token.value % 1 === 0 && token.value < 1000;

function cued(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - NEAR); i < Math.min(tokens.length, at + NEAR); i++)
    if (CUES.has(tokens[i]!.lower)) return true;
  return false;
}
