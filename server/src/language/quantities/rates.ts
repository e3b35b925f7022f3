import { isStopWord, stemOf } from '../stems.ts';
import type { Token } from './tokens.ts';
import { unitOf } from './units.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
};
/** Nouns that figures are often given by, beside the units of measure. */
const HEADS: ReadonlySet<string> = new Set(
  'share head person piece pop night game match ticket quarter season time'.split(' '),
);

/** `bpd`, `b/d`: barrels a day. */
const isDaily = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'bpd' ||
  (tokens[at]?.lower === 'd' && tokens[at - 1]?.lower === '/' && tokens[at - 2]?.lower === 'b');

/** What a figure is for each of: *a year*, *per tonne*, *annually*. The stem, and the token behind; null when it is for none. */
export function perAt(tokens: readonly Token[], at: number): { stem: string; next: number } | null {
  if (isDaily(tokens, at - 1)) return { stem: 'dai', next: at };
  const token = tokens[at];
  const noun = tokens[at + 1];
  if (!token) return null;
  if (Object.hasOwn(ADVERBS, token.lower)) return { stem: ADVERBS[token.lower]!, next: at + 1 };
  if (noun?.kind !== 'word') return null;
  const given = token.lower === 'per' || (token.lower === '/' && token.glued && noun.glued);
  const one =
    ['a', 'an', 'each', 'every'].includes(token.lower) && (unitOf(noun.lower) !== undefined || HEADS.has(noun.lower));
  if ((!given && !one) || isStopWord(noun.lower)) return null;
  return { stem: stemOf(noun.lower), next: at + 2 };
}
