import type { Facts } from './facts.ts';

const RANKS: ReadonlyMap<string, string> = new Map(
  [
    'largest biggest greatest',
    'smallest littlest',
    'highest tallest',
    'lowest',
    'longest',
    'shortest',
    'oldest',
    'youngest newest',
    'busiest',
    'richest wealthiest',
    'poorest',
    'strongest',
    'weakest',
    'fastest quickest',
    'slowest',
    'cheapest',
    'dearest costliest',
    'deepest',
    'heaviest',
    'lightest',
    'hottest warmest',
    'coldest coolest',
    'wettest',
    'driest',
    'best',
    'worst',
    'leading foremost',
  ].flatMap((words) => words.split(' ').map((word, _, all) => [word, all[0]!] as const)),
);

/** The superlative that stands at a token, by one name for those that say the same: *largest* for *biggest*, *most expensive*. Null for any other word. */
export function rankAt({ tokens }: Facts, at: number): { readonly rank: string; readonly end: number } | null {
  const { lower } = tokens[at]!.term;
  const rank = RANKS.get(lower);
  if (rank) return { rank, end: at + 1 };
  const next = tokens[at + 1];
  if (!/^(?:most|least)$/.test(lower) || !next || next.breaks || !ADJECTIVE.test(next.term.lower)) return null;
  return { rank: `${lower} ${next.term.lower}`, end: at + 2 };
}
/** As adjectives end that have no superlative of their own. */
const ADJECTIVE = /[a-z]{3}(?:ive|ous|ful|ant|ent|al|able|ible|ly|ular|sed|ced|ted)$/;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, i) => [[word, i + 2] as const, [`${i + 2}${['nd', 'rd'][i] ?? 'th'}`, i + 2] as const]),
);

/** The place that the word before a superlative gives: 2 for *second largest*; 1 where no ordinal stands there. */
export const placeBefore = ({ tokens }: Facts, at: number): number =>
  ORDINALS.get(tokens[at - 1]?.term.lower ?? '') ?? 1;
