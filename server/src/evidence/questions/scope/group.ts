import { GROUPS } from '../../../language/quantifiers/restriction-words.ts';
import { restrictionsIn } from '../../../language/quantifiers.ts';
import type { Token } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { claimTokenOf, coverIn, isKept, isPlural, phraseStart, statedAround, tokenFrom } from './phrase.ts';

/**
 * Adjectives that make a group smaller, with the words by which a writer may say the same, a line each. Own compilation.
 */
const NARROWING = `rural village villages countryside farm farming country
urban city cities town towns metropolitan
northern north|southern south|eastern east|western west|north-western north-west|north-eastern north-east|south-western south-west|south-eastern south-east
central|coastal coast seaside|inland|mountainous mountain
female women woman girls mothers|male men man boys fathers
young youth younger youths teenage teenagers adolescents|elderly old older pensioners seniors aged|adult adults grown-up|unmarried single|married
pregnant pregnancy expectant|unvaccinated vaccinated|uninsured insured|unemployed jobless employed
severe serious severely grave badly|mild mildly slight|chronic chronically long-term|acute|fatal deadly death deaths killed|symptomatic symptoms
small smaller small-scale minor little|large larger big biggest largest major|medium-sized mid-sized
domestic home home-grown local homegrown national|foreign overseas abroad non-domestic international|imported import imports|exported export
licensed licence licensees authorised authorized permitted registered|unlicensed|public state state-run state-owned|private privately
state-owned state public government-owned|listed quoted|accredited certified|non-financial|commercial
primary elementary|secondary high|undergraduate|full-time|part-time|temporary fixed-term|permanent|seasonal|self-employed
hospitalised hospitalized inpatient|low-income poor poorer poorest|poor poorer poorest low-income|wealthy rich affluent|indigenous native aboriginal|undocumented irregular
obese overweight|diabetic diabetes|vulnerable|deep-sea|offshore|onshore|diesel|electric electrically battery battery-powered|organic`;

const sames = new Map<string, ReadonlySet<string>>();
for (const line of NARROWING.split(/[|\n]/)) {
  const words = line.trim().split(/\s+/);
  sames.set(words[0]!, new Set(words));
}

/** Things with which such an adjective restricts no group: *a large number*, *foreign ministers*. */
const NO_GROUP =
  /^(?:numbers?|parts?|shares?|amounts?|majority|minority|scales?|ways?|increases?|falls?|rises?|gains?|losses|sums?|areas?|ministers?|affairs?|policy|policies|secretaries|exchange|aid|elections?|results|reasons|series|differences?|changes|steps|problems|issues|news|times|years|months|weeks|days|hours|minutes|leaders|officials|works|services|utilities|affairs|relations|finances|funds|statistics|figures|records|states|republics|islands)$/;
const SIZE = /^(?:small|large|minor|medium|central|public|private)/;
/** What is counted by its size or its owner. */
const SIZED =
  /^(?:firms|companies|businesses|enterprises|farms|banks|schools|hospitals|clinics|landlords|towns|cities|villages|employers|producers|mines|plants|retailers|shops|makers|growers|farmers|families|households|investors|traders|lenders|insurers|operators|carriers|airlines|universities|colleges|suppliers|exporters|importers|smelters|mills|workers|employees|borrowers|donors|ports|vessels|ships|countries|economies|parties)$/;
/** They point back to what the note has spoken of before. */
const POINTING = /^(?:the|these|those|such|its|their|his|her|our)$/;

/** *rural households* became *households*. `detail`: `group`. */
export function droppedAdjectives(pair: Pair, title: string): Reason[] {
  const { passage } = pair;
  const found: Reason[] = [];
  for (const [at, { term }] of passage.tokens.entries()) {
    const same = sames.get(term.lower);
    if (
      !same ||
      isKept(pair, at) ||
      pair.claim.words.some(({ lower }) => lower.split('-').some((part) => same.has(part)) || same.has(lower))
    )
      continue;
    const noun = nounOf(passage.tokens, at);
    if (noun >= 0 && SIZE.test(term.lower) && !SIZED.test(passage.tokens[noun]!.term.lower)) continue;
    if (noun < 0 || title.toLowerCase().includes(term.lower)) continue;
    if (isAlsoBare(pair, noun, term.lower)) continue;
    const said = sameNoun(pair, noun);
    if (said < 0) continue;
    found.push({
      kind: 'scope',
      claim: spanOf(pair, said),
      passage: { start: passage.tokens[at]!.start, end: passage.tokens[noun]!.end },
      sure: 0.8,
      detail: 'group',
    });
  }
  return found;
}

/** The plural noun that the adjective at `at` belongs to; -1 for none. */
function nounOf(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (!token || token.breaks || token.term.weight === 0 || token.name || token.sentence !== tokens[at]!.sentence)
      return -1;
    if (isPlural(token.term.lower)) return NO_GROUP.test(token.term.lower) ? -1 : i;
  }
  return -1;
}

/** Does the passage speak of the noun without the adjective as well? */
function isAlsoBare({ passage }: Pair, noun: number, adjective: string): boolean {
  const places = passage.places.get(passage.tokens[noun]!.term.stem) ?? [];
  return places.some((at) => {
    for (let i = phraseStart(passage, at); i < at; i++) if (passage.tokens[i]!.term.lower === adjective) return false;
    return at !== noun;
  });
}

/**
 * The noun of the claim that stands for this one and has no other word to narrow it; -1 for none. The rest of the claim must be what the sentence
 * says.
 */
function sameNoun(pair: Pair, noun: number): number {
  const { claim, passage, matches } = pair;
  const said = claimTokenOf(pair, noun);
  if (said < 0 || !isPlural(claim.tokens[said]!.term.lower) || coverIn(pair, passage.tokens[noun]!.sentence) < 0.5)
    return -1;
  const first = phraseStart(claim, said);
  if (
    POINTING.test(claim.tokens[first - 1]?.term.lower ?? '') &&
    !/^(?:of|all)$/.test(claim.tokens[first - 2]?.term.lower ?? '')
  )
    return -1;
  for (let i = first; i < said; i++)
    if (matches[i]!.score < 0.6 && !claim.tokens[i]!.figure && claim.tokens[i]!.term.weight > 0) return -1;
  return said;
}

const spanOf = ({ claim }: Pair, said: number): { start: number; end: number } => ({
  start: claim.tokens[phraseStart(claim, said)]!.start,
  end: claim.tokens[said]!.end,
});

/** *people aged 18 to 24* became *people*; *injuries among pensioners* became *injuries*. `detail`: `group`. */
export function droppedGroups(pair: Pair, title: string): Reason[] {
  const { claim, passage } = pair;
  const found: Reason[] = [];
  for (const { start, end, kind } of restrictionsIn(passage.text, passage.words)) {
    if (kind !== 'among') continue;
    const first = tokenFrom(passage, start);
    const next = tokenFrom(passage, end);
    if (
      first === 0 ||
      passage.tokens[first]!.breaks ||
      /^(?:most|least|only|especially|particularly)$/.test(passage.tokens[first - 1]!.term.lower)
    )
      continue;
    const inside = passage.tokens.slice(first, next);
    if (
      inside.some(
        ({ term, weight, figure }, i) =>
          (weight > 0 || figure) && (isKept(pair, first + i) || title.toLowerCase().includes(term.lower)),
      )
    )
      continue;
    if (claim.words.some(({ lower }) => isPeople(lower) && !passage.places.has(lower))) continue;
    const said = isPlural(passage.tokens[first - 1]!.term.lower) ? sameNoun(pair, first - 1) : -1;
    if (said < 0 || isNarrowed(pair, said)) continue;
    found.push({
      kind: 'scope',
      claim: spanOf(pair, said),
      passage: { start: passage.tokens[first - 1]!.start, end },
      sure: 0.8,
      detail: 'group',
    });
  }
  return found;
}

/**
 * *Among men, the drug halved relapses* became *The drug halved relapses*: only groups that are parts of what one would think of. `detail`: `group`.
 */
export function droppedOpenings(pair: Pair, title: string): Reason[] {
  const { claim, passage } = pair;
  const found: Reason[] = [];
  for (const { start, end, kind } of restrictionsIn(passage.text, passage.words)) {
    const first = tokenFrom(passage, start);
    const next = tokenFrom(passage, end);
    const { sentence } = passage.tokens[first] ?? { sentence: -1 };
    if (kind !== 'among' || sentence < 0 || passage.firsts[sentence] !== first) continue;
    const inside = passage.tokens.slice(first, next);
    if (
      !inside.some(({ term }) => PARTS.test(term.lower)) ||
      inside.some(({ term }) => title.toLowerCase().includes(term.lower) && term.weight > 0)
    )
      continue;
    if (inside.some(({ weight, figure }, i) => (weight > 0 || figure) && isKept(pair, first + i))) continue;
    if (claim.words.some(({ lower }) => isPeople(lower) || /^(?:they|their|them|he|she|his|her|who|aged)$/.test(lower)))
      continue;
    if (coverIn(pair, sentence) < 0.6 || statedAround(pair, first, next) < 0.6) continue;
    const said = pair.matches.findIndex(
      ({ at, score }, i) => at >= next && score >= 0.6 && claim.tokens[i]!.weight > 0,
    );
    if (said < 0) continue;
    found.push({ kind: 'scope', claim: spanOf(pair, said), passage: { start, end }, sure: 0.75, detail: 'group' });
  }
  return found;
}

/** Parts of mankind, and ages. */
const PARTS =
  /^(?:men|women|boys|girls|children|infants|adolescents|teenagers|smokers|non-smokers|pensioners|aged|males|females|mothers|fathers)$/;

const isPeople = (lower: string): boolean => GROUPS.has(lower) || /(?:-olds|[^v]ers|ians|ants)$/.test(lower);

/** A phrase follows that narrows the noun in other words. */
const isNarrowed = ({ claim }: Pair, said: number): boolean =>
  /^(?:among|in|of|aged|for|with|who|at|from|between|under|over|across|on|by)$/.test(
    claim.tokens[said + 1]?.term.lower ?? '',
  ) || /^(?:over|under|aged)-?\d/.test(claim.tokens[said - 1]?.term.lower ?? '');
