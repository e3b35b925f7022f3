import type { WordView } from '../../language/word-view.ts';
import { contains, type Span } from '../../text/span.ts';
import { isInNegation } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { matterOf, sharedMatter, standsIn } from '../shared.ts';
import { statementsOf } from '../statements.ts';
import { viewOf } from '../voices.ts';

const SURE = 0.7;
/** How much of the claim's statement must stand in what the passage asks for. */
const SHARE = 0.5;
/** How far behind *asked* and *required* their *to* may stand: *asked residents of the old town to*. */
const REACH = 8;

/** *Must publish*, *are required to publish* for *were asked to publish*, *are advised to*: a request became a duty. `detail`: `duty`. */
export function dutyReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const duties = cuesIn(claim, BINDS, isBinding);
  if (duties.length === 0 || BOUND.test(passage.text)) return [];
  const asked = cuesIn(passage, ASKS, isAsking);
  for (const duty of duties) {
    const statement = statementsOf(claim).find((each) => contains(each, duty));
    if (!statement || isInNegation(claim, duty)) continue;
    if (claim.words.some((word) => contains(statement, word) && ASKS.test(word.lower))) continue;
    const request = asked.find((each) => isSame(pair, statement, duty, each));
    if (request) return [{ kind: 'hedge', claim: duty, passage: request, sure: SURE, detail: 'duty' }];
  }
  return [];
}

const ASKS =
  /^(?:ask|asks|asked|urge[sd]?|call|calls|called|recommend(?:s|ed)?|advise[sd]?|encourage[sd]?|invite[sd]?|request(?:s|ed)?|suggest(?:s|ed)?|should|voluntar(?:y|ily)|optional)$/;
const BINDS =
  /^(?:require[sd]?|oblige[sd]?|order(?:s|ed)?|compel(?:s|led)?|force[sd]?|mandate[sd]?|instruct(?:s|ed)?|must|has|have|had|compulsory|mandatory|obligatory)$/;
/** Words by which a passage may tell of a duty itself. */
const BOUND =
  /\b(?:must|shall|ha(?:s|ve|d) to|requir\w+|oblig\w+|orders?|ordered|compel\w*|compulsory|mandat\w+|forc(?:e[ds]?|ing)|bound|laws?|rules?|legal\w*|bans?|banned|forb\w+|prohibit\w*|fine[ds]?|penalt\w+|condition\w*|need(?:s|ed)?|(?:is|are) to|told|instruct\w*|decree\w*|regulations?|insist\w*|demand\w*|warrant|subpoena\w*|summon\w*|court|judge|duty)\b/i;

function cuesIn(facts: Facts, cues: RegExp, isMeant: (view: WordView, at: number) => boolean): Span[] {
  const view = viewOf(facts);
  return facts.words.flatMap((word, at) =>
    cues.test(word.lower) && isMeant(view, at)
      ? [{ start: word.start, end: /^ha[sdv]/.test(word.lower) ? view.words[at + 1]!.end : word.end }]
      : [],
  );
}

const isFollowed = (view: WordView, at: number): boolean => {
  for (let i = at + 1; i <= at + REACH && i < view.length && view.gap(i) <= 1; i++)
    if (view.lower(i) === 'to') return true;
  return view.lower(at + 1) === 'that';
};

function isBinding(view: WordView, at: number): boolean {
  const lower = view.lower(at);
  // *must have fallen*: a conclusion.
  if (lower === 'must') return view.lower(at + 1) !== 'have';
  if (/^ha[sdv]/.test(lower)) return view.lower(at + 1) === 'to' && view.lower(at + 2) !== 'do';
  // *in order to*, *their orders to*
  if (/^orders?$/.test(lower) && (view.lower(at - 1) === 'in' || NOUN.test(view.lower(at - 1)))) return false;
  return /ory$/.test(lower) || isFollowed(view, at);
}

const NOUN = /^(?:the|an?|its|their|his|her|of|no|any|new|such|this|that|court|under|on)$/;

function isAsking(view: WordView, at: number): boolean {
  const lower = view.lower(at);
  if (lower.startsWith('call')) return view.lower(at + 1) === 'on' && isFollowed(view, at);
  if (lower === 'should' || /^(?:volunt|option)/.test(lower)) return true;
  return isFollowed(view, at) || (/^(?:recommend|suggest|advis)/.test(lower) && view.lower(at + 1).endsWith('ing'));
}

function isSame(pair: Pair, statement: Span, duty: Span, request: Span): boolean {
  const { claim, passage } = pair;
  const asked = statementsOf(passage).find((each) => contains(each, request))!;
  const matter = matterOf(claim, statement).filter((at) => !contains(duty, claim.tokens[at]!));
  const shared = sharedMatter(pair, matter, asked, SHARE);
  // What is asked for stands behind the request.
  return shared.some((at) => standsIn(pair, at, [{ start: request.end, end: asked.end }]) && !claim.tokens[at]!.figure);
}
