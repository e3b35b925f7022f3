import { restrictionsIn } from '../../../language/quantifiers.ts';
import type { Token } from '../../facts.ts';
import type { Term } from '../../lexicon.ts';
import type { Reason } from '../../model.ts';
import { coverage, type Pair } from '../../pair.ts';
import { bare } from '../name/bodies.ts';
import { coverIn, isKept, nounFrom, tokenFrom } from './phrase.ts';

/** *any of the country's ports*, *across the country*: no place is left out. */
const EVERYWHERE =
  /\b(?:any (?:of|\w+s\b)|anywhere|everywhere|nation-?wide|country-?wide|worldwide|globally|(?:across|throughout|all over) the (?:whole |entire )?(?:country|nation|world|continent|globe|union|region|republic|kingdom|company|industry|sector|group|network|party)|the (?:country|nation|world|continent|region)['’]s|(?:all|every|each|most)(?: of)?(?: the)? (?!but|over)\w+)/i;
const OWN_PLACE = /['’]s$/;
/** Words by which a passage takes in all places itself. */
const WHOLE =
  /^(?:all|every|each|nationwide|countrywide|national|nationally|country|worldwide|world|global|globally|whole|entire|throughout|everywhere|any|anywhere)$/;

/** What holds in one place in the passage holds everywhere in the claim. `detail`: `place`. */
export function widenedPlaces(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const said = EVERYWHERE.exec(claim.text);
  if (!said) return [];
  // *All the Best*: a title.
  if (/\s\p{Lu}/u.test(said[0])) return [];
  const from = said.index;
  const counted = COUNTED.test(said[0]);
  const noun = counted ? countedNoun(pair, tokenFrom(claim, from) + 1) : -1;
  if (counted && noun < 0) return [];
  const to = noun >= 0 ? claim.tokens[noun]!.end : wordEnd(claim.text, from + said[0].length);
  for (const { start, end, kind } of restrictionsIn(passage.text, passage.words)) {
    if ((kind !== 'in' && kind !== 'among') || isSpoken(passage.text, start)) continue;
    const first = tokenFrom(passage, start);
    const next = tokenFrom(passage, end);
    const sentence = passage.tokens[first]?.sentence ?? 0;
    const telling = passage.tokens.slice(first, next).filter(({ weight, figure }) => weight > 0 || figure);
    if (
      telling.length === 0 ||
      telling.some((token) => isKept(pair, passage.tokens.indexOf(token), { start: from, end: to }))
    )
      continue;
    // *The country's tallest tower* is *the tallest tower in the country*.
    if (telling.some(({ term }) => claim.tokens.some((own) => own.start >= from && own.end <= to && isOne(own, term))))
      continue;
    // *the country's*, where the passage names it
    if (OWN_PLACE.test(said[0]) && telling.every(({ name }) => name)) continue;
    const whole = passage.words.some(
      (word) =>
        WHOLE.test(word.lower) &&
        (word.end <= start || word.start >= end) &&
        passage.sentences[sentence]!.start <= word.start &&
        word.end <= passage.sentences[sentence]!.end,
    );
    if (whole || coverIn(pair, sentence) < 0.35) continue;
    if (counted ? !isOf(pair, noun, first) : !isBoundTo(pair, from, first)) continue;
    return [
      {
        kind: 'scope',
        claim: { start: from, end: to },
        passage: { start, end },
        sure: 0.85,
        detail: 'place',
      },
    ];
  }
  return wholeCountry(pair);
}

/** *Across the country*: by a writer who means all of it. */
const NATION =
  /\b(?:nation-?wide|country-?wide|(?:across|throughout|all over|up and down) the (?:whole |entire )?(?:country|nation)|in all parts of the country)\b/i;
/** What a part of a country is called. */
const PART =
  /\b(?:in|of|from|at|across|within) (?:[\p{L}’'-]+ ){0,4}?(?:provinces?|districts?|towns?|city|cities|count(?:y|ies)|regions?|villages?|boroughs?|cantons?|municipalit(?:y|ies)|prefectures?|valleys?|islands?|coast|pilot|governorates?|parish(?:es)?|suburbs?)\b/giu;
/** Money is called *capital*, too, and what is done for *the countryside* need not be done there. */
const SEAT =
  /\b(?:in|across|within|around|(?<=[^s]s )of) the (?:capital|countryside)\b(?! (?:accounts?|adequacy|allowances?|base|budgets?|costs?|expenditure|flows?|funds?|gains?|grants?|increase|investments?|levy|markets?|plans?|programmes?|projects?|raising|ratios?|requirements?|spending|stock|structure|value|works?)\b)/giu;
/** Where somebody speaks, which says nothing of where it is so: *speaking in the capital*, *told reporters in the town*. */
const SPEAKS =
  /\b(?:speaking|spoke|speech|said|told|announced|announcing|met|meeting|interview(?:ed)?|reporters|journalists|conference|rally|summit|addressed|addressing)\b[^.,;:]{0,30}$/i;
const SPOKEN = 60;
/** The passage itself tells how it is elsewhere, or says that it does not. */
const ALL_OF_IT =
  /\b(?:national(?:ly)?|nation-?wide|country-?wide|(?<!rest of )the (?:whole |entire )?(?:country|nation)|everywhere)\b/i;
const LEAST = 0.4;

/** *Hospitals across the country*, where it is *the hospitals of Lunde province*. */
function wholeCountry(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const said = NATION.exec(claim.text);
  const part = said && partIn(pair);
  if (!said || !part || ALL_OF_IT.test(passage.text) || coverage(pair) < LEAST) return [];
  const place = { start: part.index, end: part.index + part[0].length };
  const kept = passage.tokens.some(
    ({ start, end, name }, at) => name && start >= place.start && end <= place.end && isKept(pair, at),
  );
  return kept
    ? []
    : [
        {
          kind: 'scope',
          claim: { start: said.index, end: said.index + said[0].length },
          passage: place,
          sure: 0.85,
          detail: 'place',
        },
      ];
}

/** Where the passage first names a part of a country that what it tells is limited to; nowhere, where it takes in every such part. */
function partIn({ claim, passage: { text } }: Pair): RegExpExecArray | undefined {
  const seats = [...text.matchAll(SEAT)].filter((seat) => !claim.text.toLowerCase().includes(lastWord(seat[0])));
  const places = [...text.matchAll(PART), ...seats].sort((a, b) => a.index - b.index);
  return places.some((place) => EACH.test(place[0])) ? undefined : places.find(({ index }) => !isSpoken(text, index));
}
const EACH = /\b(?:all|each|every)\b/i;

const isSpoken = (text: string, at: number): boolean => SPEAKS.test(text.slice(Math.max(0, at - SPOKEN), at));

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

const isOne = ({ term, start, end }: Token, other: Term): boolean =>
  term.stem === other.stem || (end - start > 2 && bare(term.lower) === other.lower);

/** *All ports*, *any of the ports*: places are taken in by what is counted. */
const COUNTED = /^(?:all|any|every|each|most)\b(?! over)/i;

/** The noun that is counted, if the passage has it; -1 otherwise. Years and cases are not in one place. */
function countedNoun({ claim, matches }: Pair, from: number): number {
  const plural = nounFrom(claim, from);
  const noun = plural >= 0 ? plural : from;
  const { lower } = claim.tokens[noun]?.term ?? { lower: '' };
  return (matches[noun]?.at ?? -1) >= 0 && !/^(?:years?|days?|months?|weeks?|times?|cases?|nights?|sides?)$/.test(lower)
    ? noun
    : -1;
}

/** Does the place belong to the noun: *ports in the north*? */
function isOf({ matches }: Pair, noun: number, first: number): boolean {
  const { at } = matches[noun]!;
  return at < first && first - at <= 3;
}

/** What stands before the place in the passage is in the claim, near the words that widen it. */
function isBoundTo(pair: Pair, from: number, first: number): boolean {
  const { claim, passage, matches } = pair;
  const at = tokenFrom(claim, from);
  return matches.some(
    (match, i) =>
      Math.abs(i - at) <= 8 &&
      match.at >= 0 &&
      match.score >= 0.55 &&
      first - match.at >= -3 &&
      first - match.at <= 8 &&
      passage.tokens[match.at]!.weight > 0,
  );
}

const wordEnd = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && /[\p{L}’'-]/u.test(text[end]!)) end++;
  return end;
};
