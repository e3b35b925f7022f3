import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { coverIn, isKept, tokenFrom } from './phrase.ts';
import { PARTLY } from './subset.ts';

/** *parts of the delta*, *some villages in the valley*: a part of a place. */
const PART =
  /\b(?:(?:in|across|at|from|to) )?(?:(?:some|several|a few|many|certain|other|two|three|four|five) )?(?:parts|(?<=\b(?:in|across) )part|pockets|corners|sections|stretches|portions|(?:some|several|a few|certain|two|three|four|five) (?:\w+ )?(?:areas?|villages|towns|districts|neighbourhoods|streets|wards|schools|branches|sites|departments|units|offices|fields|farms|islands|provinces|regions|counties|cities|states))\s+(?:of|in|on|along)\s+(?:the |its |their )?/gi;
/** Words by which a claim takes in the whole. */
const WHOLE = /\b(?:across|throughout|all over|all of|everywhere|entire|whole|from end to end|wherever|all|every)\b/i;
/** Words by which it keeps that it is a part. */
const KEPT =
  /\b(?:parts?|areas?|pockets|corners|sections|stretches|places|districts|villages|towns|local\w*|here and there|patches|portions|spots)\b/i;

/** *In parts of the delta* became *all over the delta*, or *in the delta*. `detail`: `place`. */
export function droppedParts(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  if (KEPT.test(claim.text)) return [];
  const isPart = claim.words.some(({ lower }) => PARTLY.test(lower));
  const whole = WHOLE.exec(claim.text);
  if (isPart && !whole) return [];
  const found: Reason[] = [];
  for (const match of passage.text.matchAll(PART)) {
    const place = placeBehind(pair, match.index + match[0].length);
    if (place < 0 || coverIn(pair, passage.tokens[place]!.sentence) < 0.5) continue;
    const said = pair.matches.findIndex(({ at, score }) => at === place && score >= 0.85);
    if (said < 0) continue;
    const { start, end } = claim.tokens[said]!;
    const from = whole && whole.index < start && start - whole.index < 30 ? whole.index : start;
    found.push({
      kind: 'scope',
      claim: { start: from, end },
      passage: { start: match.index, end: passage.tokens[place]!.end },
      sure: from < start ? 0.85 : 0.72,
      detail: 'place',
    });
  }
  return found;
}

/** The first word of the place that the claim has as well: *delta*, *valley* of *upper valley*; -1 for none. */
function placeBehind(pair: Pair, offset: number): number {
  const { tokens } = pair.passage;
  const first = tokenFrom(pair.passage, offset);
  let place = -1;
  for (let at = first; at < first + 4 && at < tokens.length && tokens[at]!.weight > 0; at++) {
    if (at > first && tokens[at]!.breaks) break;
    if (isKept(pair, at)) place = at;
  }
  return place;
}
