import { isUpper } from '../language/characters.ts';
import type { Negation } from '../language/negation.ts';
import type { Span } from '../text/span.ts';
import { clauseAt, isVerbal } from './clauses.ts';
import type { Facts } from './facts.ts';
import { tokenAt } from './figures.ts';
import { isCounterfactual, isDisputed, isOfGroup } from './unstated.ts';

/** So many words may stand between *not* and what it denies: *did not in the end approve*. */
const NEAR = 4;
/** And between *no*, *none of* and the verb behind their noun. */
const BEHIND_NOUN = 9;

/** Words that undo what follows as *not* does, in ways that are not counted: what they stand before is left alone. */
const UNDO: ReadonlySet<string> = new Set(
  `resist resists resisted resisting stop stops stopped stopping prevent prevents prevented preventing avoid avoids avoided avoiding block blocks blocked
  blocking halt halted cancel cancelled canceled abandon abandoned oppose opposed opposes opposing against unwilling reluctant hesitant fail fails failed
  failing refuse refused refuses refusal decline declined declines loath delay delayed postpone postponed instead rather without neither nor barely
  hardly scarcely seldom rarely doubt doubts doubted unlikely impossible difficult hard too threaten threatened threat attempt attempts attempted
  attempting tried tries trying
  hope hopes hoped chance chances prospect prospects dream dreams risk bid possibility likelihood reject rejects rejected rejecting veto vetoed deny denied denies ruled rule excluded exclude ban bans banned banning bar barred forbid forbidden forbade prohibit prohibited reverse reversed undo overturn overturned suspend suspended end ended`.split(
    /\s+/,
  ),
);
/** What is denied only *unless*, *until*, *except* … may be so in the end. */
const LIMITS: ReadonlySet<string> = new Set(
  'unless until except save only but till otherwise solely merely just'.split(' '),
);

/**
 * The negation that denies the word of a token: the token is what *did not*, *failed to*, *no … was* say was not so. Null when it is affirmed; `open` when that is
 * not clear: far behind the cue, under two of them, limited by *unless* or *only*, or behind *resisted*, *stopped*.
 */
export function denialOf(facts: Facts, token: number): Negation | 'open' | null {
  const { tokens, negations } = facts;
  const { start } = tokens[token]!;
  if (isInCondition(facts, token) || isDue(facts, token)) return 'open';
  for (let at = token - 1; at >= Math.max(clauseAt(facts, token).from, token - 4) && !tokens[at + 1]!.breaks; at--)
    if (
      UNDO.has(tokens[at]!.term.lower) &&
      !isSubject(facts, at, token) &&
      !negations.some(({ cue }) => cue.start <= tokens[at]!.start && tokens[at]!.start < cue.end)
    )
      return 'open';
  if (isDisputed(facts, token)) return 'open';
  const over = negations.filter((each) => governsOffset(each, start));
  if (over.length === 0) return null;
  if (over.some(({ kind }) => kind === 'without') && isCounterfactual(facts, token)) return 'open';
  // *Neither X nor Y started* is one denial.
  const isMore = over.length > 1 && !over.every(({ kind }) => kind === 'neither');
  if (isMore || over[0]!.double || over[0]!.kind === 'nearly') return 'open';
  const [negation] = over.slice(-1) as [Negation];
  if (isOfGroup(facts, negation)) return 'open';
  if (isUpper(facts.text.charCodeAt(negation.cue.start)) && inTitle(facts, negation)) return 'open';
  return governs(facts, negation, token) && !isLimited(facts, negation, token) ? negation : 'open';
}

const STILL = '(?:must|needs? to|has to|have to) (?:still|first)|still (?:has to|have to|needs? to|must)';
/** Before what is still to be done: *must still be ratified*, *has yet to be ratified*. */
export const STILL_DUE = `\\b(?:${STILL}|(?:has|have|is|are) (?:yet|still) to|(?:must|has|have) yet to)(?: be)? `;
const DUE = new RegExp(`\\b(?:${STILL})(?: be)? $`, 'i');
const DUE_REACH = 24;
/** Not with *yet to*, which is a denial of its own. */
const isDue = ({ text, tokens }: Facts, token: number): boolean => {
  const { start } = tokens[token]!;
  return DUE.test(text.slice(Math.max(0, start - DUE_REACH), start));
};

/** Within *if …* or *whether …*; what comes to pass *if the port opens, exports will rise* is stated, *would* is not. */
function isInCondition(facts: Facts, token: number): boolean {
  const { tokens } = facts;
  const { from } = clauseAt(facts, token);
  if (!/^(?:if|whether)$/.test(tokens[from]!.term.lower)) return false;
  if (tokens[from]!.term.lower === 'whether') return true;
  const comma = tokens.findIndex(({ breaks }, at) => at > from + 2 && at <= token && breaks);
  return comma < 0 || !tokens.slice(comma, token).some(({ term }) => CERTAIN_TO.test(term.lower));
}
const CERTAIN_TO = /^(?:will|shall|is|are|has|have)$/;

const governsOffset = ({ scope }: Negation, offset: number): boolean => scope.start <= offset && offset < scope.end;

/** Does a span begin in what a negation governs, whatever comes of it? */
export const isInNegation = ({ negations }: Facts, { start }: Span): boolean =>
  negations.some((each) => governsOffset(each, start));

/** *The ban on fishing was upheld*: a noun, and what stands behind is said of it. */
const isSubject = ({ tokens }: Facts, at: number, token: number): boolean =>
  /^(?:an?|the|its|their|his|her|this|that|each|every)$/.test(tokens[at - 1]?.term.lower ?? '') &&
  tokens
    .slice(at + 1, token)
    .some(({ term }) =>
      /^(?:is|are|was|were|has|have|had|been|will|would|remains?|remained|stays?|stayed|stands?|stood|holds?|held|applies|still)$/.test(
        term.lower,
      ),
    );

/** A capital inside a sentence: *Stands for Nothing*. */
const inTitle = (facts: Facts, { cue }: Negation): boolean => {
  const at = tokenAt(facts, cue.start);
  return at > 0 && facts.tokens[at]!.sentence === facts.tokens[at - 1]!.sentence;
};

/** *did not show an increase*: what is denied is the increase. */
const LIGHT =
  /^(?:show|shows|showed|shown|see|saw|seen|find|found|produce|produced|bring|brought|cause|caused|lead|led|result|resulted|give|gave|yield|yielded|record|recorded|report|reported|experience|experienced|undergo|have|had|make|made|take|took|further|reach|reached|come|came|strike|struck|evidence|any)$/;

/** Is the token what the negation is about: near behind the cue, or the first verb behind *no* and its noun? */
function governs(facts: Facts, { cue, kind }: Negation, token: number): boolean {
  const { tokens } = facts;
  const from = tokenAt(facts, cue.end);
  let verbs = 0;
  let content = 0;
  for (let at = from; at < token; at++) {
    const { term, figure } = tokens[at]!;
    if (term.weight === 0) continue;
    if (LIGHT.test(term.lower)) continue;
    if (!figure && !/ly$/.test(term.lower)) content++;
    if (isVerbal(term.lower)) verbs++;
  }
  const apart = token - from;
  if (kind === 'no' || kind === 'neither' || kind === 'without') return verbs === 0 && apart <= BEHIND_NOUN;
  return verbs === 0 && content === 0 && apart <= NEAR;
}

export function isLimited(facts: Facts, { cue }: { readonly cue: Span }, token: number): boolean {
  const { tokens } = facts;
  const { sentence } = tokens[token]!;
  const first = Math.max(0, tokenAt(facts, cue.start) - 1);
  for (let at = first; at < tokens.length && tokens[at]!.sentence <= sentence; at++) {
    const { lower } = tokens[at]!.term;
    if (
      tokens[at]!.sentence < sentence ||
      !(LIMITS.has(lower) || isOtherThan(facts, at) || isOnlyWhen(facts, at) || isNothingBeyond(facts, at))
    )
      continue;
    // “, but …” begins another statement.
    if (lower === 'but' && tokens[at]!.breaks) continue;
    return true;
  }
  if (token > 0 && PARTLY.test(tokens[token - 1]!.term.lower)) return true;
  for (let at = token + 1; at < Math.min(tokens.length, token + 5) && tokens[at]!.sentence === sentence; at++)
    if (PARTS.has(tokens[at]!.term.lower)) return true;
  return false;
}
/** *did not fall as fast*, *did not sign all of them*: a part is denied only. */
const PARTS: ReadonlySet<string> = new Set(
  `as enough fully entirely completely wholly all every always much significantly substantially further immediately directly alone both quickly
  solely necessarily so more less`.split(/\s+/),
);

const PARTLY = /^(?:as|so|too|fully|entirely|completely|wholly|always|necessarily|solely|directly|all)$/;

/** *did not approve it before he had given his word*: they did then. */
const isOnlyWhen = ({ tokens }: Facts, at: number): boolean =>
  tokens[at]!.term.lower === 'before' &&
  tokens
    .slice(at + 1, at + 7)
    .some(({ term, sentence }) => sentence === tokens[at]!.sentence && /^(?:has|have|had)$/.test(term.lower));

/** *offered nothing beyond the remark that …*: that they did. */
const isNothingBeyond = ({ tokens }: Facts, at: number): boolean =>
  tokens[at]!.term.lower === 'beyond' &&
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ term }) => /^(?:nothing|anything|no|not|further|more)$/.test(term.lower));

const isOtherThan = ({ tokens }: Facts, at: number): boolean =>
  tokens[at]!.term.lower === 'other' && tokens[at + 1]?.term.lower === 'than';

/** Does anything deny or undo in the clause of a token? */
export function isClouded(facts: Facts, token: number): boolean {
  const { from, to } = clauseAt(facts, token);
  const start = facts.tokens[from]!.start;
  const end = facts.tokens[to - 1]!.end;
  if (facts.negations.some(({ cue, scope }) => cue.start < end && scope.end > start && scope.start < end)) return true;
  for (let at = from; at < to; at++) {
    const { lower } = facts.tokens[at]!.term;
    if (UNDO.has(lower) || LIMITS.has(lower) || NEGATIVE.test(lower)) return true;
  }
  return false;
}
const NEGATIVE =
  /^(?:un[a-z]{4,}|non|lack[a-z]*|miss[a-z]*|absen[a-z]*|if|whether|never|no|not|zero|nil|free|less|few|little)$/;

/**
 * *Its refusal to do so was unlawful*, where it broke the law *by refusing to publish*: does the claim have the word with which a denial of the passage
 * begins? Then it does not leave the denial out.
 */
export function isWordKept(claim: Facts, passage: Facts, start: number): boolean {
  const word = passage.tokens[tokenAt(passage, start)];
  return word !== undefined && word.term.lower.length > SHORT && claim.places.has(word.term.stem);
}
/** *not*, *never*, *none* tell nothing of what is denied; *refused*, *failed* do. */
const SHORT = 5;

/** *a meeting with the minister had not taken place*: what is told by a noun is denied behind it. */
export const isDeniedBehind = ({ tokens, negations }: Facts, at: number): boolean =>
  /^(?:an?|the|any|such)$/.test(tokens[at - 1]?.term.lower ?? '') &&
  negations.some(({ cue }) => cue.start > tokens[at]!.start);

/** *asked delegates to allow a third term*, *urged the court to block it*: nothing is said of whether they did. */
export function isAskedTo({ tokens }: Facts, at: number): boolean {
  if (tokens[at - 1]?.term.lower !== 'to') return false;
  for (let k = at - 2; k >= Math.max(0, at - ASKED_REACH) && tokens[k]!.sentence === tokens[at]!.sentence; k--)
    if (ASKED.test(tokens[k]!.term.lower)) return true;
  return false;
}
const ASKED =
  /^(?:ask|asks|asked|asking|urge|urges|urged|urging|request|requested|petition|petitioned|press|pressed|beg|begged|call|calls|called|calling|invite|invited|implore|implored|want|wants|wanted|bid|bids)$/;
const ASKED_REACH = 8;

/** A denial whose verb is left out: *seven signed, five did not*. */
export const leavesOut = ({ negations }: Facts): boolean =>
  negations.some(({ scope, kind }) => kind === 'not' && scope.start >= scope.end);

/** Does the sentence of a token deny something, in whatever clause? What is affirmed here may be denied there of another: *… failed to do so*. */
export function isDeniedBeside(facts: Facts, token: number): boolean {
  const { sentence } = facts.tokens[token]!;
  return facts.negations.some(({ cue }) => facts.tokens[tokenAt(facts, cue.start)]!.sentence === sentence);
}

const PENDING =
  /^(?:expected|set|due|planned|scheduled|likely|may|might|could|would|will|shall|hopes|hoped|plans|aims|intends|intended|proposed|supposed|used|formerly|previously|once)$/;

/** Is it still to come, only possible, or past and gone (*used to publish*)? *was set to be released* is no denial of *was not released*. */
export function isPending(facts: Facts, token: number): boolean {
  const { from } = clauseAt(facts, token);
  for (let at = token - 1; at >= Math.max(from, token - 5); at--)
    if (PENDING.test(facts.tokens[at]!.term.lower)) return true;
  return false;
}

/** Does one text deny what the other only expects, or only with a limit? */
export const isLoose = (denied: Facts, at: number, affirmed: Facts, other: number): boolean =>
  (isPending(affirmed, other) && !isPending(denied, at)) ||
  isLimited(affirmed, { cue: affirmed.tokens[other]! }, other);
