import { type Span, spanOfMatch } from '../../../text/span.ts';
import { tokenAt } from '../../contexts.ts';
import type { Reason } from '../../model.ts';
import { coverage, type Pair } from '../../pair.ts';

/** *in the same year*, *that very week*: the stretch of time that is spoken of. */
const SAME = /\b(?:the same|that same|that very) (day|week|month|quarter|year|season|decade)\b/giu;
/** *the following year*, *a week later*, *the year before*: the stretch beside it. */
const BESIDE =
  /\b(?:the|a) (?:following|next|ensuing|preceding|previous) (day|week|month|quarter|year|season|decade)\b|\b(?:a|one) (day|week|month|quarter|year|season|decade) (?:later|earlier|before|after)\b|\bthe (day|week|month|quarter|year|season|decade) (?:after|before)\b/giu;

/** How much of the claim the passage must have, and how sure it then is. */
const LEAST = 0.5;
const SURE = 0.7;

/** *By the end of the same year*, where it was *by the end of the following year*, and the other way round. */
export function sameOrNext(pair: Pair): Reason[] {
  return turned(pair, SAME, BESIDE) ?? turned(pair, BESIDE, SAME) ?? [];
}

function turned(pair: Pair, ours: RegExp, theirs: RegExp): Reason[] | null {
  const { claim, passage } = pair;
  for (const here of claim.text.matchAll(ours)) {
    const unit = unitOf(here);
    const there = [...passage.text.matchAll(theirs)].find((each) => unitOf(each) === unit);
    // Where the passage speaks of both, or the claim does, each may be of another thing.
    const isBoth = [...passage.text.matchAll(ours)].some((each) => unitOf(each) === unit);
    const isOwn = [...claim.text.matchAll(theirs)].some((each) => unitOf(each) === unit);
    if (!there || isBoth || isOwn || SEVERAL.test(claim.text) || coverage(pair) < LEAST) continue;
    if (!isOfOneThing(pair, spanOfMatch(here), spanOfMatch(there))) continue;
    return [{ kind: 'date', claim: spanOfMatch(here), passage: spanOfMatch(there), sure: SURE, detail: 'beside' }];
  }
  return null;
}

/** *Both were arrested on the same day*: the same as each other. */
const SEVERAL = /\b(?:both|all|together|two|each|respectively|simultaneously)\b/i;
const NEAR = 6;

/** Does a word that stands near the stretch of the claim stand near that of the passage? */
function isOfOneThing({ claim, passage, matches }: Pair, here: Span, there: Span): boolean {
  const [at, other] = [tokenAt(claim, here.start), tokenAt(passage, there.start)];
  return claim.tokens.some(
    ({ weight, figure }, i) =>
      weight > 0 &&
      !figure &&
      Math.abs(i - at) <= NEAR &&
      matches[i]!.at >= 0 &&
      Math.abs(matches[i]!.at - other) <= NEAR,
  );
}

const unitOf = (match: RegExpExecArray): string => (match[1] ?? match[2] ?? match[3])!.toLowerCase();
