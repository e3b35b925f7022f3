import { isStopWord, stemOf } from '../stems.ts';
import { fateBehind } from './fates.ts';
import type { Token } from './tokens.ts';

/** Nouns that are counted and whose plural does not end in s, or which are people and things rather than what years are of. */
const COUNTED: ReadonlySet<string> = new Set(
  `people persons men women children soldiers troops workers employees staff residents students pupils voters members
  refugees migrants deaths casualties civilians prisoners police officers jobs copies vehicles cars trucks houses homes
  households ships aircraft sheep fish cases patients victims passengers participants respondents delegates signatures
  units items pieces seats votes rounds shares inhabitants families farmers miners protesters followers subscribers users
  tickets islands villages schools hospitals words pages species others`.split(/\s+/),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  others: 'other',
  lives: 'life',
  wives: 'wife',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  aircraft: 'aircraft',
  species: 'species',
};

/** Words that end a noun phrase though they are no stop words for search, and verbs that follow a bare count. */
const NO_NOUN: ReadonlySet<string> = new Set(
  `per or and but than respectively each every including compared according since while when where who which that later
  ago earlier early late today yesterday tomorrow now then also plus versus vs rose fell grew
  includes include remain remains comes reaches is are was were has have had will would can could may might must should`.split(
    /\s+/,
  ),
);

/** True when the noun at a token is one that is counted: *2000 people*. */
export const countsHere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && COUNTED.has(tokens[at]!.lower);

/** Behind *310 ended in a warning*: a verb stands before it. */
const BEHIND_VERB: ReadonlySet<string> = new Set('in to with on as into at up down the a an'.split(' '));

/** How many words and hyphens may stand between a figure and its noun: *five new state-owned steel companies*. */
const REACH = 7;

/**
 * The stem of the noun that the figure before `at` counts: the first plural among the next words, else the first word.
 * With `of` (*12 percent of the voters*, *thousands of miners*) it is looked for behind *of*. Null when there is none.
 */
export function nounAt(tokens: readonly Token[], at: number, one: boolean): string | null {
  let from = at;
  let through = false;
  if (tokens[from]?.lower === '-' && tokens[from]!.glued && tokens[from + 1]?.glued)
    return stemmed(tokens[from + 1]!.lower);
  while (tokens[from] && (tokens[from]!.lower === 'of' || (through && DETERMINERS.has(tokens[from]!.lower)))) {
    through = true;
    from++;
  }
  let first: string | null = null;
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i]!;
    if ((token.lower === '-' && token.glued) || (token.kind === 'numeral' && isOfName(tokens, i))) continue;
    if (token.kind !== 'word' || NO_NOUN.has(token.lower) || isAdverb(token.lower)) break;
    if (/..ed$/.test(token.lower) && BEHIND_VERB.has(tokens[i + 1]?.lower ?? '')) break;
    if (isStopWord(token.lower) && token.lower !== 'other' && token.lower !== 'others' && !isCountry(token)) break;
    if (one && SUPERLATIVE.test(token.lower)) continue;
    first ??= token.lower;
    if (!one && isPlural(token.lower)) return fateBehind(tokens, i) ?? stemmed(token.lower);
  }
  return first === null || first === 'other' ? first && stemmed(first) : stemmed(first);
}

/** *F 150 trucks*, *Covid-19 cases*: a numeral that belongs to the name before it. */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.capital || (tokens[at - 1]!.lower === '-' && tokens[at]!.glued);

/** *Known US cases*: no pronoun. */
const isCountry = ({ lower, capital }: Token): boolean => lower === 'us' && capital;

/** *96 crore globally*, *3,000 worldwide*: how or where, not what. */
const isAdverb = (lower: string): boolean =>
  lower.endsWith('ly') ? lower.length > 4 && !NOUNS_IN_LY.has(lower) : PLACES.has(lower);

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  'family assembly supply daily weekly monthly quarterly elderly early likely anomaly monopoly butterfly italy rally ally jelly belly bully reply friendly weekly'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set(
  'worldwide nationwide statewide overseas abroad overall altogether combined elsewhere alone outside inside'.split(
    ' ',
  ),
);

/** *17th richest person* ranks persons. */
const SUPERLATIVE = /^.{2,}est$/;

const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their his her our all those these this that a an such'.split(' '),
);

const isPlural = (lower: string): boolean =>
  COUNTED.has(lower) ||
  lower in IRREGULAR ||
  (lower.length > 3 && /[^su']s$/.test(lower) && !/(?:ous|sis|'s)$/.test(lower));

const stemmed = (lower: string): string => stemOf(Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower]! : lower);
