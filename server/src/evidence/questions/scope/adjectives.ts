import type { Token } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { isKept, isPlural, phraseStart } from './phrase.ts';
import { sameNoun, spanOf } from './same-noun.ts';

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
    const noun = SEVERE.test(term.lower) ? illnessAfter(passage.tokens, at) : nounOf(passage.tokens, at);
    if (noun >= 0 && SIZE.test(term.lower) && !SIZED.test(passage.tokens[noun]!.term.lower)) continue;
    if (noun < 0 || title.toLowerCase().includes(term.lower)) continue;
    if (isAlsoBare(pair, noun, term.lower)) continue;
    const said = sameNoun(pair, noun);
    if (said < 0 || isSameCount(pair, at, said)) continue;
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

/** *All 61 schools* for *all 61 primary schools*: the number tells which are meant. */
const isSameCount = ({ claim, passage }: Pair, at: number, said: number): boolean => {
  const [ours, theirs] = [claim.tokens[said - 1], passage.tokens[at - 1]];
  return ours?.figure === true && theirs?.figure === true && ours.term.lower === theirs.term.lower;
};

const SEVERE = /^(?:severe|acute|chronic|fatal|mild)$/;

/** What comes in degrees: *severe disease*, *chronic pain*. */
function illnessAfter(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (
    next &&
    /^(?:disease|illness|pain|malnutrition|hunger|poverty|anaemia|depression|asthma|infection|stress|injury)$/.test(
      next.term.lower,
    )
  )
    return at + 1;
  return nounOf(tokens, at);
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
