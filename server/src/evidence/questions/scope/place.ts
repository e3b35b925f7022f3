import { restrictionsIn } from '../../../language/quantifiers.ts';
import type { Token } from '../../facts.ts';
import type { Term } from '../../lexicon.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
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
    if (kind !== 'in' && kind !== 'among') continue;
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
  return [];
}

const isOne = ({ term, start, end }: Token, other: Term): boolean =>
  term.stem === other.stem || (end - start > 2 && term.lower.replace(/['’]s?$/, '') === other.lower);

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
