import type { Token } from './tokens.ts';

/** Who may be counted by what became of them. */
const COUNTED: ReadonlySet<string> = new Set(
  'people persons patients cases residents men women children civilians soldiers troops passengers workers migrants'.split(
    ' ',
  ),
);
/** What became of them: the verb, and the stem of the noun that says the same (*43 people died*, *43 deaths*). */
const FATES: Readonly<Record<string, string>> = {
  died: 'death',
  dead: 'death',
  killed: 'death',
  drowned: 'death',
  perished: 'death',
  recovered: 'recoveri',
  infected: 'case',
  injured: 'injuri',
  hurt: 'injuri',
  wounded: 'injuri',
};
const BETWEEN: ReadonlySet<string> = new Set(
  'have has had were was are is been being also be reportedly who that since already now'.split(' '),
);
/** How far behind the noun the verb may stand: *people have also been reportedly killed*. */
const REACH = 4;

/** What became of the people that the noun at a token counts, as the stem of a noun; null when the text does not say so right there. */
export function fateBehind(tokens: readonly Token[], noun: number): string | null {
  if (!COUNTED.has(tokens[noun]!.lower)) return null;
  for (let at = noun + 1; at <= noun + REACH; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (Object.hasOwn(FATES, lower)) return FATES[lower]!;
    if (lower === 'tested' && tokens[at + 1]?.lower === 'positive') return 'case';
    if (!BETWEEN.has(lower)) return null;
  }
  return null;
}
