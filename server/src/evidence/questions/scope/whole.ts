import { contains, type Span, spanOfMatch } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { matterOf, sharedMatter } from '../../shared.ts';
import { statementsOf } from '../../statements.ts';

const PART =
  /\b(?:in part|partly|partially|(?<!\b(?:as|is|was|are|were|be|been|an?|form|forms|formed|became|become|integral|important|takes?|took) )parts? of|mainly|mostly|largely|chiefly|primarily|predominantly)\b/gi;
const MAINLY = /^(?:mainly|mostly|largely|chiefly|primarily|predominantly)$/i;
const WHOLE =
  /\b(?:(?:the )?whole(?: of)?|entire|entirely|in full|fully|completely|wholly|all of|altogether|in its entirety|solely|exclusively|only(?! (?:in|on|at|after|when|once|since|until|if|by)\b))\b/gi;
/** Only of *mainly* are these too much. */
const ALONE = /^(?:only|solely|exclusively)$/i;
/** Words by which either side tells of both. */
const BOTH = /\b(?:whole|entire\w*|full|fully|complete\w*|all|every|wholly|altogether|only|solely|exclusively|rest)\b/i;
const STILL_PART =
  /\b(?:part|parts|partly|partial\w*|some|mainly|mostly|largely|chiefly|primarily|predominantly|not|n't|almost|nearly|half|most|more than|other)\b/i;
/** *Closed, partly because of the strike*: of the cause alone. */
const BECAUSE = /^ (?:because|due|owing|thanks)\b/i;
const CAUSED = /\b(?:because|due|owing|thanks|caus\w+|reason|blam\w+|result\w*|attribut\w+|down to)\b/i;
/** So many tokens the word may stand from what it measures. */
const NEAR = 5;
const SHARE = 0.5;
const SURE = 0.75;

/** *Carried out the programme in full* for *carried out part of the programme*, *only* for *mainly*. `detail`: `part`. */
export function wholeReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const wholes = [...claim.text.matchAll(WHOLE)].map(spanOfMatch);
  if (wholes.length === 0 || BOTH.test(passage.text)) return [];
  const parts = [...passage.text.matchAll(PART)].map(spanOfMatch);
  for (const whole of wholes) {
    const statement = statementsOf(claim).find((each) => contains(each, whole));
    if (!statement || STILL_PART.test(claim.text.slice(statement.start, statement.end))) continue;
    const isCaused = CAUSED.test(claim.text);
    const isAlone = ALONE.test(claim.text.slice(whole.start, whole.end));
    const part = parts.find(
      (each) =>
        (!isAlone || MAINLY.test(passage.text.slice(each.start, each.end))) &&
        (isCaused || !BECAUSE.test(passage.text.slice(each.end, each.end + 12))) &&
        isSame(pair, statement, whole, each),
    );
    if (part) return [{ kind: 'scope', claim: whole, passage: part, sure: SURE, detail: 'part' }];
  }
  return [];
}

function isSame(pair: Pair, statement: Span, whole: Span, part: Span): boolean {
  const { claim, passage } = pair;
  const told = statementsOf(passage).find((each) => contains(each, part));
  if (!told) return false;
  const matter = matterOf(claim, statement).filter((at) => !contains(whole, claim.tokens[at]!));
  // What is measured stands near both words.
  return sharedMatter(pair, matter, told, SHARE).some(
    (at) => isNear(claim, at, whole) && isNear(passage, pair.matches[at]!.at, part),
  );
}

const isNear = ({ tokens }: Facts, at: number, word: Span): boolean => {
  const first = tokens.findIndex(({ end }) => end > word.start);
  return Math.abs(at - first) <= NEAR;
};
