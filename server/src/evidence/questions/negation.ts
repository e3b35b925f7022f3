import type { Negation } from '../../language/negation.ts';
import { affinity, isOfOther, placesOf, touches } from '../affinity.ts';
import { isVerbal } from '../clauses.ts';
import { areOfOtherCounts } from '../counted.ts';
import { denialOf, isClouded, isDeniedBehind, isDeniedBeside, isLoose, isWordKept, leavesOut } from '../denials.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { opposedIn } from './direction.ts';
import { prefixedReasons } from './prefixed.ts';
import { areOfOtherTimes, haveOtherFigures, haveRest } from './times.ts';

/** What surrounds both must agree so far. */
const LEAST = 0.55;
const MARGIN = 0.2;

/** *did not sign* for *signed*, and the other way round: one side denies what the other affirms, in the same or in like words. */
export function negationReasons(pair: Pair): Reason[] {
  if (isUnproven(pair)) return [];
  const found = opposedIn(pair).filter(({ kind }) => kind === 'negation');
  if (found.length > 0) return found;
  if (leavesOut(pair.claim)) return [];
  return [...deniedThere(pair), ...deniedHere(pair), ...noSuchThing(pair), ...prefixedReasons(pair)].slice(0, 1);
}

/** The passage denies what the claim affirms. */
function deniedThere(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const found: Reason[] = [];
  for (const negation of passage.negations) {
    const denied = deniedBy(passage, negation);
    if (denied < 0 || isWordKept(claim, passage, negation.cue.start)) continue;
    const said = saidBehind(passage, denied);
    const j = said < 0 ? denied : said;
    for (let i = 0; i < claim.tokens.length; i++) {
      const here = claim.tokens[i]!;
      if (here.weight === 0 || here.name || here.figure || !isPredicate(claim, i) || !standsFor(pair, i, j)) continue;
      if (
        denialOf(claim, i) !== null ||
        isClouded(claim, i) ||
        isDeniedBehind(claim, i) ||
        haveRest(pair, i) ||
        (said >= 0 && isReported(claim, i))
      )
        continue;
      const fit = fitOf(pair, i, j);
      if (fit > 0)
        found.push({
          kind: 'negation',
          claim: here,
          passage: { start: negation.cue.start, end: passage.tokens[j]!.end },
          sure: sureOf(fit),
        });
    }
  }
  return found;
}

/** *That it knew was not proved*, *found no proof that it knew*: both sides say that it has not been shown. */
const isUnproven = ({ claim, passage }: Pair): boolean => UNPROVEN.test(claim.text) && UNPROVEN.test(passage.text);
const UNPROVEN =
  /\b(?:no|not|never|without)\b[^.;,]{0,20}\b(?:prov(?:ed?|en|ing)|proof|evidence|establish\w*|shown?|demonstrat\w+|persuaded|satisfied|convinced)\b/i;

/** The claim denies what the passage affirms. */
function deniedHere(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const found: Reason[] = [];
  for (const negation of claim.negations) {
    const i = deniedBy(claim, negation);
    if (i < 0 || haveRest(pair, i) || (DENIES.test(claim.text.slice(negation.cue.start)) && ACCUSES.test(passage.text)))
      continue;
    for (const [j] of placesOf(pair, i)) {
      if (isDeniedBeside(passage, j)) continue;
      if (!standsFor(pair, i, j) || !isPredicate(passage, j) || denialOf(passage, j) !== null || isClouded(passage, j))
        continue;
      const fit = fitOf(pair, i, j);
      if (fit > 0)
        found.push({
          kind: 'negation',
          claim: { start: negation.cue.start, end: claim.tokens[i]!.end },
          passage: passage.tokens[j]!,
          sure: sureOf(fit),
        });
    }
  }
  return found;
}

/** *The mill denies dumping it*, of what it is accused of: so it may. */
const DENIES = /^den(?:y|ies|ied|ying)\b/i;
const ACCUSES = /\b(?:accus\w+|alleg\w+|charged? with|charges of|claims? that)\b/i;

/** *found no trace of explosives*: the passage says that there is none of what the claim speaks of. */
function noSuchThing(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  for (const { cue, kind, scope, double } of passage.negations) {
    if (!OF_NOUN.has(kind) || double || claim.negations.length > 0) continue;
    const j = tokenAt(passage, cue.end);
    let head = j;
    while (
      head < passage.tokens.length &&
      passage.tokens[head]!.start < scope.end &&
      (passage.tokens[head]!.weight === 0 || (passage.tokens[head + 1]?.breaks === false && isCompound(passage, head)))
    )
      head++;
    // *no trace of salmonella*: there is none of it.
    const isLeast =
      OF_LITTLE.test(passage.tokens[head]?.term.lower ?? '') && passage.tokens[head + 1]?.term.lower === 'of';
    if (isLeast) {
      head += 2;
      while (passage.tokens[head]?.weight === 0) head++;
    }
    const noun = passage.tokens[head];
    if (!noun || noun.start >= scope.end || noun.name || noun.figure || head - j > 4) continue;
    const i = claim.tokens.findIndex(({ term }) => term.stem === noun.term.stem);
    // *73 yards* are not those of *no passing yards*.
    if (i < 0 || claim.tokens[i - 1]?.figure || denialOf(claim, i) !== null || isClouded(claim, i)) continue;
    if (
      // *turned up*, *has appeared*: that it is there, in whatever words.
      affinity(pair, i, head, ({ term }) => isLeast && isVerbal(term.lower)) < (isLeast ? LEAST : FIRM) ||
      !touches(pair, i, head) ||
      areOfOtherTimes(pair, i, head) ||
      haveOtherFigures(pair, i)
    )
      continue;
    return [{ kind: 'negation', claim: claim.tokens[i]!, passage: { start: cue.start, end: noun.end }, sure: 0.75 }];
  }
  return [];
}
const FIRM = 0.7;
/** The least that there can be of a thing. */
const OF_LITTLE =
  /^(?:trace|traces|sign|signs|evidence|indication|indications|hint|hints|case|cases|instance|instances|proof)$/;
const OF_NOUN: ReadonlySet<string> = new Set(['no', 'without', 'lack']);

/** *no distress call*: the noun behind belongs to it. */
const isCompound = ({ tokens }: Facts, at: number): boolean => {
  const next = tokens[at + 1]!;
  return next.weight > 0 && !next.figure && !isVerbal(next.term.lower) && next.sentence === tokens[at]!.sentence;
};

const sureOf = (fit: number): number => Math.min(0.95, 0.35 + 0.6 * fit);

/** How far the two are said of one thing; 0 where they are not, or where the passage says it elsewhere the claim's way. */
function fitOf(pair: Pair, i: number, j: number): number {
  const fit = affinity(pair, i, j);
  if (fit < LEAST || !touches(pair, i, j) || isOfOther(pair, i, j)) return 0;
  const { claim, passage } = pair;
  if (denialOf(passage, j) ? isLoose(passage, j, claim, i) : isLoose(claim, i, passage, j)) return 0;
  if (areOfOtherTimes(pair, i, j) || haveOtherFigures(pair, i) || areOfOtherCounts(claim, i, passage, j)) return 0;
  const denied = denialOf(pair.passage, j) !== null;
  if (
    denied
      ? isOfOtherObject(pair.passage, j, (at) => pair.matches.some((match) => match.at === at))
      : isOfOtherObject(pair.claim, i, (at) => placesOf(pair, at).length > 0)
  )
    return 0;
  for (const [at] of placesOf(pair, i))
    if (at !== j && (denialOf(pair.passage, at) !== null) !== denied && affinity(pair, i, at) > fit - MARGIN) return 0;
  return fit;
}

/** What is denied has an object right behind it that the other side does not speak of: *did not report a loss*, *reported a profit*. */
function isOfOtherObject({ tokens }: Facts, at: number, isKnown: (at: number) => boolean): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 5); next++) {
    const { weight, sentence, figure, breaks } = tokens[next]!;
    if (sentence !== tokens[at]!.sentence || breaks) return false;
    if (weight > 0 && !figure) return !isKnown(next);
  }
  return false;
}

const ALIKE: ReadonlySet<string> = new Set(['same', 'synonym']);

/** The same word, or one that means the same. */
function standsFor({ claim, passage, matches }: Pair, i: number, j: number): boolean {
  const one = claim.tokens[i]!;
  const two = passage.tokens[j]!;
  if (two.name || two.figure) return false;
  return one.term.stem === two.term.stem || (matches[i]!.at === j && ALIKE.has(matches[i]!.how));
}

/** The word that a negation denies: the first that counts behind the cue; behind *no* and its noun, the verb. -1 for none that is clear. */
function deniedBy(facts: Facts, { cue, scope, kind, double }: Negation): number {
  if (double || kind === 'nearly' || kind === 'lack') return -1;
  const { tokens } = facts;
  // *the first film not to be produced there*: says which film.
  const next = tokenAt(facts, cue.end);
  if (kind === 'not' && tokens[next]?.term.lower === 'to' && !isVerbal(tokens[next - 2]?.term.lower ?? '')) return -1;
  const ofNoun = kind === 'no' || kind === 'neither';
  for (let at = tokenAt(facts, cue.end); at < tokens.length && tokens[at]!.start < scope.end; at++) {
    const { term, start, figure, name } = tokens[at]!;
    if (start < cue.end || term.weight === 0 || /ly$/.test(term.lower)) continue;
    if (ofNoun && !isVerbal(term.lower)) continue;
    if (figure || name) {
      if (ofNoun || kind === 'without') continue;
      return -1;
    }
    // *was not a former member*: the noun is what is denied.
    if (
      NOUN_MARK.test(tokens[at - 1]?.term.lower ?? '') &&
      tokens[at + 1]?.weight !== 0 &&
      tokens[at + 1]?.breaks === false
    )
      return -1;
    if (kind === 'without' && !/ing$/.test(term.lower)) return -1;
    const denial = denialOf(facts, at);
    return denial && denial !== 'open' ? at : -1;
  }
  return -1;
}

/** *is not persuaded that it acted in bad faith*, *does not show that …*: what follows is not so, for all that is known. */
const SHOWN =
  /^(?:persuaded|satisfied|convinced|proven|proved|prove|established|establish|shown|show|demonstrate|demonstrated)$/;
const SAID_REACH = 9;

/** The first verb behind *shown that*; -1 where the token is no such word. */
function saidBehind({ tokens }: Facts, shown: number): number {
  if (!SHOWN.test(tokens[shown]!.term.lower) || tokens[shown + 1]?.term.lower !== 'that') return -1;
  const { sentence } = tokens[shown]!;
  for (let at = shown + 2; at < shown + SAID_REACH && tokens[at]?.sentence === sentence && !tokens[at]!.breaks; at++)
    if (tokens[at]!.term.weight > 0 && isVerbal(tokens[at]!.term.lower)) return at;
  return -1;
}

const REPORTS =
  /^(?:alleg|claim|accus|say$|says$|said$|argu|suspect|fear|ask|whether|question|maintain|insist|believ|contend|submit|complain|according)/;

/** Does the claim only tell that somebody says so? */
const isReported = ({ tokens }: Facts, at: number): boolean =>
  tokens.some(({ term, sentence }) => sentence === tokens[at]!.sentence && REPORTS.test(term.lower));

/** Can the word be what is said of a subject? Not behind an article or a preposition, where it is a noun. */
function isPredicate({ tokens }: Facts, at: number): boolean {
  const { lower } = tokens[at]!.term;
  const before = tokens[at - 1]?.term.lower ?? '';
  if (/ed$/.test(lower) || isVerbal(lower) || (/ing$/.test(lower) && !/^(?:a|an|the|its|their|no)$/.test(before)))
    return true;
  // *lodged an appeal*: the noun tells what was done.
  return at > 0 && (!NOUN_MARK.test(before) || DONE.test(tokens[at - 2]?.term.lower ?? ''));
}
const DONE =
  /^(?:lodge|lodged|file|filed|make|made|bring|brought|launch|launched|give|gave|given|issue|issued|hold|held|carried|conducted|offer|offered|take|took|reach|reached)$/;
const NOUN_MARK =
  /^(?:a|an|the|no|any|its|their|his|her|this|that|these|those|of|for|on|under|with|in|by|from|into|against|new|such|each|every|some|all)$/;
