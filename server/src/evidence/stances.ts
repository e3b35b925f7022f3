import type { Negation } from '../language/negation.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { clauseAt, isVerbal } from './clauses.ts';
import { denialOf } from './denials.ts';
import type { Facts } from './facts.ts';
import { tokenAt } from './figures.ts';

/** A word or turn of phrase that takes a way on an axis, with what denies it. */
export interface Stance extends Span {
  readonly axis: string;
  /** The way of the word itself; 0 for neither: *unchanged*, *abstained*. */
  readonly sign: 1 | -1 | 0;
  /** The way that the text says, denials counted: 2 for *neither*, 0 where it is not clear or not stated. */
  readonly way: 1 | -1 | 0 | 2;
  readonly denial: Negation | null;
  /** Its token. */
  readonly at: number;
}

/** Axes of events and changes: two words on one of them that are said of one thing exclude each other wherever they stand. */
const EVENTS: ReadonlySet<string> = new Set(
  `change gain contest accept support allow uphold impose keep open begin go-on join charge verdict custody affirm hire tighten strength
  quality pace renew comply attend reveal delay escalate mobilise rule recognise freeze grade create invest hold advance send legal
  effect duty solvent sufficient safe valid hawk beat subscribed worth agree export trade centre score lead arrive succeed life submit aware consent oblige aloft content truth sentiment popular lasting willing present stable include unanimous rule-out manage licence last simple appear plan judge shield`.split(
    /\s+/,
  ),
);
/** Axes of what things are, on which only words that compare exclude each other: *warmer* and *cooler* of one summer, not *warm* and *cold*. */
export const LEVELS: ReadonlySet<string> = new Set(
  'level heat wet rich dear weight height breadth depth noise slope'.split(' '),
);
/** Of words for levels only those that compare. */
const COMPARED =
  /^(?:higher|lower|highest|lowest|more|less|fewer|greater|smaller|larger|bigger|longer|shorter|older|younger|warmer|hotter|cooler|colder|wetter|drier|dryer|richer|wealthier|poorer|dearer|costlier|pricier|cheaper|heavier|lighter|taller|wider|broader|narrower|deeper|shallower|louder|noisier|quieter|steeper|flatter|gentler)$/;
/** *faster*, *more dangerous*: a word by which two things are compared. */
export const isComparative = ({ tokens }: Pick<Facts, 'tokens'>, at: number): boolean =>
  /^(?:[a-z]{3,}er|worse)$/.test(tokens[at]!.term.lower) || tokens[at - 1]?.term.lower === 'more';
/** *above the average*, *below expectations*. */
export const BOUNDED = /^(?:above|below|exceed|exceeds|exceeded|exceeding)$/;
export const NORM =
  /^(?:average|averages|mean|median|norm|norms|target|targets|forecast|forecasts|expectations|trend|limit|threshold|usual|normal)$/;

const SETTLED =
  'stabilise stabilises stabilised stabilising stabilize stabilizes stabilized stabilizing steadied plateaued'.split(
    ' ',
  );

/** What settled stands still, and moved before. */
export const isSettled = ({ tokens }: Facts, { sign, at }: Stance): boolean =>
  sign === 0 && SETTLED.includes(tokens[at]!.term.lower);

const STILL: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [['change'], `unchanged steady flat static stagnated stagnates stagnant stable ${SETTLED.join(' ')}`],
      [['accept', 'support'], 'abstain abstained abstains abstaining'],
      [['contest'], 'drew tied deadlocked'],
    ] as const
  ).flatMap(([axes, words]) => words.split(' ').map((word) => [word, axes] as const)),
);

/** The stances of a text, in order but for those of neither way, which come last. */
export const stancesOf: (facts: Facts) => readonly Stance[] = derived((facts) => {
  const found: Stance[] = [];
  for (const { axis, sign, start, end } of facts.directions) {
    if (!EVENTS.has(axis) && !LEVELS.has(axis)) continue;
    const at = tokenAt(facts, start);
    if (LEVELS.has(axis) && !isLevel(facts, at)) continue;
    if (axis === 'keep' && isKeptSo(facts, at)) continue;
    if ((!NOUNS_TOO.has(axis) && !LEVELS.has(axis) && isNoun(facts, at, end)) || isAskedFor(facts, at)) continue;
    const denial = isRestrictive(facts, at) || isOfNone(facts, at) ? 'open' : denialOf(facts, at);
    if (denial === 'open') found.push({ axis, sign, way: 0, denial: null, at, start, end });
    else {
      // *won its appeal*: the appeal was accepted.
      if (axis === 'contest' && isOfChallenge(facts, at))
        found.push({ axis: 'accept', sign, way: denial ? sign : turnedWay(sign), denial, at, start, end });
      const turned = (denial !== null) !== (JUDGED.has(axis) && isOfChallenge(facts, at));
      found.push({ axis, sign, way: turned ? (sign === 1 ? -1 : 1) : sign, denial, at, start, end });
    }
  }
  // A spread or a gap that tightens is smaller.
  for (const each of found.filter(({ axis }) => axis === 'tighten'))
    if (hasGap(facts, each.at))
      found.push({
        ...each,
        axis: 'change',
        sign: turnedSign(each.sign),
        way: each.way === 2 ? 2 : turnedWay(each.way),
      });
  for (const [at, { start, end }] of facts.tokens.entries())
    if (isFall(facts, at) && denialOf(facts, at) === null)
      found.push({ axis: 'change', sign: -1, way: -1, denial: null, at, start, end });
  for (const [at, { term, start, end }] of facts.tokens.entries())
    for (const axis of STILL.get(term.lower) ?? (isKept(facts, at) ? KEPT : NO_AXES))
      found.push({ axis, sign: 0, way: denialOf(facts, at) === null ? 2 : 0, denial: null, at, start, end });
  for (const [at, { term, end, negated }] of facts.tokens.entries()) {
    const denial = negated && MOVED.test(term.lower) ? denialOf(facts, at) : null;
    if (denial !== null && denial !== 'open' && denial.kind === 'not')
      found.push({ axis: 'change', sign: 0, way: 2, denial: null, at, start: denial.cue.start, end });
  }
  return found;
});

/** *keep its plant open*: says how it is to be, not whose. */
const isKeptSo = ({ tokens }: Facts, at: number): boolean =>
  tokens
    .slice(at + 1, at + 8)
    .some(
      ({ term, sentence }) =>
        sentence === tokens[at]!.sentence && /^(?:open|closed|running|going|shut)$/.test(term.lower),
    );

/** *is not changed*, *has not been touched*: as it was. */
const MOVED = /^(?:changed|altered|touched|adjusted|revised)$/;

const KEPT: readonly string[] = ['change'];
const NO_AXES: readonly string[] = [];

/** *kept at 5 per cent*, *held at its present level*. */
function isKept({ tokens }: Facts, at: number): boolean {
  const { lower } = tokens[at]!.term;
  if (/^(?:held|left|remain|remains|remained|stay|stays|stayed)$/.test(lower))
    return tokens[at + 1]?.term.lower === 'at';
  if (MAINTAINS.test(lower))
    for (let k = at + 1; k < Math.min(tokens.length, at + 5) && !tokens[k]!.breaks; k++)
      if (SET.test(tokens[k]!.term.lower)) return true;
  if (!/^(?:keep|keeps|kept|keeping)$/.test(lower)) return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + 6) && !tokens[k]!.breaks; k++)
    if (tokens[k]!.term.lower === 'at') return true;
  return false;
}

/** *Keeps its forecast*, *reaffirmed the target*: what somebody sets is as it was. */
const MAINTAINS =
  /^(?:keep|keeps|kept|keeping|maintain|maintains|maintained|maintaining|reaffirm|reaffirms|reaffirmed|reiterate|reiterates|reiterated|retain|retains|retained)$/;
const SET =
  /^(?:forecasts?|targets?|rates?|outlook|guidance|prices?|fees?|tariffs?|limits?|quotas?|budgets?|estimates?|projections?|dividends?|ceiling|cap|threshold|level|levels)$/;

/** *fewer admissions*, *fewer than a year earlier*: a fall; *more* says less, and *fewer than in Brell* compares places. */
function isFall(facts: Facts, at: number): boolean {
  const { tokens } = facts;
  if (tokens[at]!.term.lower !== 'fewer' || tokens[at + 1]?.term.lower === 'than') return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + 12) && tokens[k]!.sentence === tokens[at]!.sentence; k++)
    if (tokens[k]!.term.lower === 'than') return false;
  return true;
}

const turnedSign = (sign: Stance['sign']): Stance['sign'] => (sign === 1 ? -1 : sign === -1 ? 1 : 0);
const turnedWay = (way: 1 | -1 | 0): 1 | -1 | 0 => (way === 1 ? -1 : way === -1 ? 1 : 0);

function hasGap(facts: Facts, at: number): boolean {
  const { from, to } = clauseAt(facts, at);
  return facts.tokens.slice(from, to).some(({ term }) => /^(?:spread|spreads|gap|gaps|lead|margin)$/.test(term.lower));
}

/** Axes on which a noun tells an event as a verb does: *a rise*, *the loss of Arvad*; not *a permit*, *the ban*. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'change strength quality pace escalate grade worth beat effect legal duty valid safe solvent sufficient agree simple'.split(
    ' ',
  ),
);
const BEFORE_NOUN =
  /^(?:a|an|the|no|any|its|their|his|her|this|that|these|those|of|for|on|under|with|without|in|by|from|into|against|new|such|each|every|some|all|national|public|full|first|second|export|import|strict|formal)$/;

/** *won its approval*, *gave their backing*: a noun that is had or given tells an event. */
const GIVEN =
  /^(?:have|has|had|win|wins|won|get|gets|got|give|gives|gave|given|receive|received|secure|secured|obtain|obtained|drew|draws)$/;

/** A base form, a plural or a noun of action behind an article or a preposition. */
function isNoun({ tokens }: Facts, at: number, end: number): boolean {
  const token = tokens[at]!;
  const { lower } = token.term;
  if (token.end < end || isVerbal(lower) || /ing$/.test(lower)) return false;
  if (/(?:al|ion|ment|ance)$/.test(lower))
    return !tokens.slice(Math.max(0, at - 3), at).some(({ term }) => GIVEN.test(term.lower));
  return BEFORE_NOUN.test(tokens[at - 1]?.term.lower ?? '');
}

const BE = /^(?:is|are|was|were|been|be|much|far|slightly)$/;

/** *more staff*: what is more is the next word. */
export const isOfCount = ({ tokens }: Pick<Facts, 'tokens'>, at: number): boolean =>
  /^(?:more|less|fewer)$/.test(tokens[at]!.term.lower);

function isLevel({ tokens }: Facts, at: number): boolean {
  const { lower } = tokens[at]!.term;
  const near = (word: RegExp, reach: number): boolean =>
    tokens
      .slice(at + 1, at + 1 + reach)
      .some(({ term, sentence }) => sentence === tokens[at]!.sentence && word.test(term.lower));
  if (BOUNDED.test(lower))
    return near(NORM, 5) || near(/^(?:levels?|that)$/, 5) || (lower.startsWith('exceed') && near(/^it$/, 1));
  // *more expensive*
  if (tokens[at - 1]?.term.lower === 'more' && !COMPARED.test(lower))
    return near(/^than$/, 12) || BE.test(tokens[at - 2]?.term.lower ?? '');
  if (!COMPARED.test(lower)) return false;
  // *more than five* is a bound; *more cases than* compares, *was larger* does without.
  if (tokens[at + 1]?.term.lower === 'than') return BE.test(tokens[at - 1]?.term.lower ?? '');
  if (isOfCount({ tokens }, at)) return near(/^than$/, 12) || (tokens[at + 1]?.weight ?? 0) > 0;
  // *Colder in 2021, and warmer in 2022*: joined to another one.
  if (!/^(?:high|low)/.test(lower))
    return near(/^than$/, 12) || BE.test(tokens[at - 1]?.term.lower ?? '') || tokens[at - 1]?.term.lower === 'and';
  return true;
}

/** The object of a court's ruling that turns it: to dismiss an appeal is to uphold what was appealed against. */
const CHALLENGE =
  /^(?:appeal|appeals|challenge|challenges|objection|objections|complaint|complaints|lawsuit|petition)$/;
const JUDGED: ReadonlySet<string> = new Set(['uphold', 'accept']);

/** Does a ruling concern a challenge: *dismissed the appeal*, *the appeal was dismissed*? */
function isOfChallenge(facts: Facts, at: number): boolean {
  const { from, to } = clauseAt(facts, at);
  const { tokens } = facts;
  // *The court of appeal*, *an appeal court*, *on appeal*: who rules, not on what.
  const isCourt = (k: number): boolean =>
    tokens[k - 1]?.term.lower === 'on' ||
    (tokens[k - 1]?.term.lower === 'of' && /^courts?$/.test(tokens[k - 2]?.term.lower ?? '')) ||
    /^(?:courts?|judges?|panel|tribunal)$/.test(tokens[k + 1]?.term.lower ?? '');
  for (let k = from; k < to; k++) if (CHALLENGE.test(tokens[k]!.term.lower) && !isCourt(k)) return true;
  return false;
}

/** Only auxiliaries and *not* stand between *that* and the word: *parties that did not sign*, not *said that the parties signed*. */
const isBareRelative = ({ tokens }: Facts, that: number, at: number): boolean =>
  tokens.slice(that + 1, at).every(({ term }) => term.weight === 0 || term.lower === 'not' || term.lower === 'never');

/** *calls for a cut*: nothing is said of whether it came. */
function isAskedFor({ tokens }: Facts, at: number): boolean {
  for (let k = at - 1; k >= Math.max(1, at - 3); k--)
    if (tokens[k]!.term.lower === 'for') return ASKED.test(tokens[k - 1]!.term.lower);
  return false;
}
const ASKED =
  /^(?:calls?|called|calling|demands?|pressure|hopes?|hoped|hoping|appeals?|requests?|pleas?|pushed?|pressed|pressing|asked|asking|lobbied|lobbying|argued|arguing|wishe?s?|need|case|proposals?|plans?)$/;

/** *a rise in none*, *rose nowhere* */
const isOfNone = ({ tokens }: Facts, at: number): boolean =>
  tokens.slice(at + 1, at + 3).some(({ term }) => /^(?:none|nowhere|neither|nobody)$/.test(term.lower));

/** *those who remained*: says who is meant, not what happened. */
function isRestrictive(facts: Facts, at: number): boolean {
  const { from } = clauseAt(facts, at);
  const { term, breaks } = facts.tokens[from]!;
  if (from > 0 && !breaks && /^(?:who|whose|whom|which)$/.test(term.lower)) return true;
  // *parties that signed*, *few of them signed*
  for (let k = at - 1; k >= Math.max(0, from, at - 4); k--) {
    const { lower } = facts.tokens[k]!.term;
    if (lower === 'that')
      return (
        k > 0 &&
        !facts.tokens[k]!.breaks &&
        k >= at - 3 &&
        !isVerbal(facts.tokens[k - 1]!.term.lower) &&
        facts.tokens[k - 1]!.term.weight > 0 &&
        isBareRelative(facts, k, at)
      );
  }
  return /^(?:few|fewer|hardly|scarcely|barely)$/.test(term.lower);
}
