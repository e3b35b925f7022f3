import type { Match } from '../align.ts';
import type { FigureMatch } from '../figures.ts';
import type { Reason } from '../model.ts';
import { counts, coverage, type Pair } from '../pair.ts';
import { mayBeCounted } from './figures/shifted.ts';
import { detailReasons } from './words/detail.ts';

/**
 * Below this share of the claim's words the passage is about something else: three of four claims of our development corpus beside a passage of another
 * matter are. Free paraphrases that are sound have been seen with as little as a
 * quarter of their words in one form or another.
 */
const LEAST = 0.24;
/** Of a claim of fewer words any part may go. */
const LEAST_WORDS = 4;
/** What is left of the bound where the passage gives a figure of the claim: of 16 claims beside a passage of another matter that do, 13 stay below. */
const WITH_FIGURE = 0.5;

/**
 * The passage has hardly any word of the claim: the wrong passage is cited, or the claim is about something else. `part`: it has the rest, but
 * nothing of what one part says.
 */
export function wordReasons(pair: Pair): readonly Reason[] {
  const { claim, figures } = pair;
  const count = claim.tokens.filter((token) => counts(token) && !token.figure).length;
  const share = coverage(pair);
  if (count < LEAST_WORDS || share >= LEAST) return detailReasons(pair);
  if (share >= LEAST * WITH_FIGURE && (figures.some((each) => isTelling(pair, each)) || hasName(pair)))
    return detailReasons(pair);
  const span = { start: claim.tokens[0]!.start, end: claim.tokens.at(-1)!.end };
  return [{ kind: 'words', claim: span, passage: null, sure: 1 - share }];
}

/** Does the passage give a figure that it would hardly share with others: no bare year, no rank, no small count? */
function isTelling({ claim: { text }, passage }: Pair, { kind, verdict, claim }: FigureMatch): boolean {
  if (kind === 'date' && verdict === 'different') return mayBeCounted(claim, passage);
  if (verdict !== 'equal' && verdict !== 'compatible' && verdict !== 'derived') return false;
  if (kind === 'date') return /[a-z] ?\d|\d ?[a-z]/i.test(text.slice(claim.start, claim.end));
  return claim.kind !== 'ordinal' && (claim.unit !== null || claim.kind === 'share' || claim.high >= 10);
}

/** Does the passage have a name of the claim, of two words or more, in full? */
const hasName = ({ claim, matches, titled }: Pair): boolean =>
  claim.tokens.some(
    ({ name, breaks, figure }, i) =>
      name &&
      !breaks &&
      !figure &&
      !titled[i] &&
      isSame(matches[i]) &&
      claim.tokens[i - 1]?.name &&
      isSame(matches[i - 1]),
  );

const isSame = (match: Match | undefined): boolean => match?.score === 1;
