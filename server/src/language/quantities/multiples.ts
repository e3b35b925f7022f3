import { numberAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A ratio as read: doubled is 2, halved 0.5. */
interface ReadMultiple {
  readonly value: number;
  readonly next: number;
}

const VERBS: ReadonlyMap<string, number> = new Map(
  (
    [
      [2, 'doubled doubles doubling double redoubled'],
      [3, 'tripled triples tripling triple trebled trebles trebling treble'],
      [4, 'quadrupled quadruples quadrupling quadruple'],
      [5, 'quintupled quintupling'],
      [0.5, 'halved halves halving halve'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value])),
);

const FOLDS: ReadonlyMap<string, number> = new Map(
  'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 2]),
);

/** What behind *double* makes it a noun's adjective and no ratio. */
const NO_RATIO: ReadonlySet<string> = new Set(
  `- agent album life standard standards room bass digit murder cross bed bedroom jump jeopardy check checks decker platinum
  header bill fault major lp espresso crown axel`.split(/\s+/),
);

/** `doubled`, `twice as many`, `three times the`, `tenfold`, `10-fold`; null when none starts here. */
export function multipleAt(tokens: readonly Token[], at: number): ReadMultiple | null {
  const { lower } = tokens[at]!;
  const verb = VERBS.get(lower);
  if (verb !== undefined) return ratioVerb(tokens, at) ? { value: verb, next: at + 1 } : null;
  const fold = FOLDS.get(lower);
  if (fold !== undefined) return { value: fold, next: at + 1 };
  if (lower === 'twice') return compares(tokens, at + 1) ? { value: 2, next: at + 1 } : null;
  const count = numberAt(tokens, at);
  if (!count) return null;
  const behind = tokens[count.next]?.lower === '-' ? count.next + 1 : count.next;
  if (tokens[behind]?.lower === 'fold') return { value: count.value, next: behind + 1 };
  if (tokens[behind]?.lower === 'times' && compares(tokens, behind + 1))
    return { value: count.value, next: behind + 1 };
  return null;
}

/** *double* and *triple* name other things, too: a ratio before *the*, *that*, *its* or at the end. */
function ratioVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokens[at]!;
  const after = tokens[at + 1]?.lower ?? '';
  if (capital && at > 0 && tokens[at + 1]?.capital) return false;
  if (NO_RATIO.has(after) || (after === 'down' && lower.startsWith('doubl'))) return false;
  if (lower !== 'double' && lower !== 'triple' && lower !== 'treble')
    return lower !== 'halves' || tokens[at - 1]?.lower !== 'two';
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'to' || before === 'will' || before === 'would' || before === 'could' || before === 'may') return true;
  return ['the', 'that', 'its', 'their', 'what', 'those', '.', ','].includes(after);
}

/** *as many*, *the number*, *more*, *larger than*, *its*: what a ratio compares with. */
function compares(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'a' || word === 'an') return false;
  if (['as', 'the', 'its', 'their', 'his', 'her', 'that', 'those', 'what', 'more', 'less'].includes(word))
    return word !== 'the' || !/^(?:last|past|next|previous|same)$/.test(tokens[at + 1]?.lower ?? '');
  return /..er$/.test(word) && tokens[at + 1]?.lower === 'than';
}
