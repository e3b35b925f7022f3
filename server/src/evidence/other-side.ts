import { compareQuantities, type Quantity } from '../language/quantities.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { clauseAt } from './clauses.ts';
import { tokenAt } from './contexts.ts';
import type { Facts } from './facts.ts';
import { factorOf } from './reckoned.ts';
import { statementsOf } from './statements.ts';

/** Words that turn what is said of a group round: *voted against it*, *have yet to sign*, *need no permit*. */
const TURNS =
  /\b(?:not|cannot|no|none|never|nobody|neither|without|against|oppos\w+|reject\w*|refus\w+|declin\w+ to|fail(?:s|ed|ing)? to|lack(?:s|ed|ing)?|yet to|still to|remain(?:s|ed|ing)? to|still waiting|exempt\w*|spar(?:e|es|ed|ing)|escap\w+|excus\w+|exclud\w+|den(?:y|ies|ied)|missed|missing|out of|vot(?:e|es|ed|ing) (?:\w+ )?down|disapprov\w+|withheld|un(?!der|ion|it|til|less|iver|ique|iform)[a-z]+ed)\b|n['’]t\b/gi;
/** Words by which it is plainly said the other way. */
const AFFIRMS =
  /\b(?:in favou?r|favou?r(?:s|ed|ing)?|support(?:s|ed|ing|ers)?|back(?:s|ed|ing|ers)?|approv\w+|yes|win(?:s|ning)?|won|endors\w+|agree[ds]?|accept\w*)\b/i;
/** What only belongs to a figure: *no more than 43%*, *not quite half*. */
const OF_FIGURE =
  /\b(?:no|not) (?:more|less|fewer|greater|higher|lower|longer|older|younger|later|quite|even|only|exceeding|over|under)\b(?: than)?/gi;

/** Does a text turn what it says round, an odd number of times? Null: it does not, nor does it plainly affirm it. */
function turnOf(text: string): boolean | null {
  const plain = text.replace(OF_FIGURE, ' ');
  const turns = plain.match(TURNS)?.length ?? 0;
  return turns === 0 ? (AFFIRMS.test(plain) ? false : null) : turns % 2 === 1;
}

/** Is what is said with a figure said against, or denied? Asked of its clause; where that does not tell, of the whole statement. */
export function isTurned(facts: Facts, { start }: Span): boolean {
  const own = turnOf(sliceOf(facts.text, partOf(facts, start)));
  if (own !== null) return own;
  const statement = statementsOf(facts).find((each) => start < each.end);
  return statement ? (turnOf(sliceOf(facts.text, statement)) ?? false) : false;
}

/** The clause of a figure, cut where another figure with words of its own begins: *44 percent supported it, 41 percent opposed it*. */
function partOf(facts: Facts, at: number): Span {
  const clause = clauseAt(facts, tokenAt(facts, at));
  let start = facts.tokens[clause.from]!.start;
  let end = facts.tokens[clause.to - 1]!.end;
  for (const other of facts.quantities) {
    if (other.kind !== 'share' || other.start < start || other.start >= end) continue;
    if (other.end <= at) start = cutBetween(facts.text, other.end, at) ?? start;
    else if (other.start > at) end = Math.min(end, cutBetween(facts.text, at, other.start) ?? end);
  }
  return { start, end };
}

/** The last comma or conjunction between two places. */
function cutBetween(text: string, from: number, to: number): number | null {
  const between = text.slice(from, to);
  const cut = Math.max(between.lastIndexOf(','), between.lastIndexOf(' and '), between.lastIndexOf(' but '));
  return cut < 0 ? null : from + cut;
}

const FLIPPED = { '=': '=', '≈': '≈', '≥': '≤', '>': '<', '≤': '≥', '<': '>' } as const;

/** What is left of the whole without a share: more than half, of fewer than half. */
function restOf(share: Quantity): Quantity {
  const whole = 1 / factorOf(share);
  return {
    ...share,
    low: rounded(whole - share.high),
    high: rounded(whole - share.low),
    relation: FLIPPED[share.relation],
    side: null,
    of: null,
    parts: null,
  };
}
/** Binary fractions leave crumbs. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** How far past a bound what is left may lie, as a share of the whole. */
const FARTHEST = 0.08;
/** *A score of 58 out of 100* */
const isMark = ({ parts }: Quantity): boolean => parts !== null && (parts[1] === 100 || parts[0] % 1 !== 0);

/** Is the claim's share what a share of the passage leaves of the whole? */
export function isRestOf(claim: Quantity, share: Quantity): boolean {
  if (claim.kind !== 'share' || share.kind !== 'share' || isMark(claim) || isMark(share)) return false;
  const rest = restOf(share);
  // *More than 10%* is no way to speak of 90.
  const off = Math.abs(rest.low * factorOf(rest) - claim.low * factorOf(claim));
  if (!(rest.low > 0) || off > FARTHEST) return false;
  const { verdict, reasons } = compareQuantities({ ...claim, of: null, parts: null }, rest);
  return verdict === 'equal' || (verdict === 'compatible' && !reasons.some(({ kind }) => kind === 'undetermined'));
}

/**
 * *57% voted against it* and *it won 43%*; *fewer than half have signed* and *more than half have not*: the claim speaks of those whom the passage leaves, and says
 * the opposite of them.
 */
export const isSaidOfRest = (claim: Quantity, said: Facts, passage: Facts): boolean =>
  claim.kind === 'share' &&
  passage.quantities.some((share) => isRestOf(claim, share) && isTurned(said, claim) !== isTurned(passage, share));

const facing = (one: Quantity, two: Quantity): boolean =>
  (/[<≤]/.test(one.relation) && /[>≥]/.test(two.relation)) || (/[>≥]/.test(one.relation) && /[<≤]/.test(two.relation));

/** *More than 250 must register* and *fewer than 250 are spared*: what holds on one side of a bound, and the opposite on the other. */
export const isAcrossBound = (claim: Quantity, said: Facts, passage: Facts): boolean =>
  passage.quantities.some(
    (other) =>
      areAcross(claim, other) &&
      (isToldOfOthers(claim, said, other, passage) ||
        (RULES.test(said.text) && RULES.test(passage.text) && isTurned(said, claim) !== isTurned(passage, other))),
  );

/** *Under 11*, and behind it *older pupils*: the passage itself speaks of those on the other side of the bound, and as the claim does. */
function isToldOfOthers(claim: Quantity, said: Facts, { end }: Quantity, { text }: Facts): boolean {
  const behind = text.slice(end);
  const at = behind.search(/[>≥]/.test(claim.relation) ? MORE : LESS);
  return at >= 0 && (turnOf(behind.slice(at).split(/[.;]/)[0]!) ?? false) === isTurned(said, claim);
}
const MORE =
  /\b(?:older|bigger|larger|heavier|higher|longer|taller|faster|dearer|stronger|wider|deeper|(?:earn|have|own|make|weigh|use)s? more|everyone else|anyone else|everybody else)\b/i;
const LESS =
  /\b(?:younger|smaller|lighter|lower|shorter|slower|cheaper|weaker|narrower|shallower|(?:earn|have|own|make|weigh|use)s? (?:less|fewer)|everyone else|anyone else|everybody else)\b/i;

/** By these a text says whom a rule holds for. */
const RULES =
  /\b(?:must|shall|may|can|could|need(?:s|ed)?|requir\w+|oblig\w+|ha(?:ve|s|d) to|will|would|exempt\w*|spar(?:e|es|ed|ing)|escap\w+|allow\w*|permit\w*|bann?(?:ed)?|barred|eligible|entitled|qualif\w+|free|liable|subject|pays?)\b/i;

/** Do two figures stand on either side of one bound: *under 12 metres*, *over 12 metres*? */
export const areAcross = (one: Quantity, two: Quantity): boolean =>
  one.kind === two.kind &&
  one.kind !== 'share' &&
  facing(one, two) &&
  one.low === two.low &&
  one.high === two.high &&
  // *Under 21*, *aged 21 or over*: only one of the two says that it is an age.
  (one.unit?.name === two.unit?.name || (one.of === 'age') !== (two.of === 'age'));

/** *All but seven*, *all except 12*: right before a figure. */
const BUT =
  /\b(?:all|everyone|everybody|every one|each)(?: [\w-]+)? (?:but|except(?: for)?|bar|save|apart from|other than)(?: for)? (?:the )?$/i;
const BUT_REACH = 40;

/** Is a figure that of those who are left out: *all but seven have paid*? */
export const isLeftOver = ({ text }: Facts, { start }: Span): boolean =>
  BUT.test(text.slice(Math.max(0, start - BUT_REACH), start));
