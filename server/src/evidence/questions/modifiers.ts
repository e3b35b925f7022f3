import { nationOf } from '../../language/proper-names/nations.ts';
import { derived } from '../../text/derived.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { headOf } from '../slots.ts';

const SURE = 0.9;

/** A word before the noun that it goes with, by their tokens. */
interface Bond {
  readonly of: number;
  readonly noun: number;
}

/** *the Chinese bid … the American monopoly* for *the American bid … the Chinese monopoly*: two words before nouns have changed places. */
export function modifierReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const has = (at: number): boolean =>
    passage.places.has(claim.tokens[at]!.term.stem) || nationOf(claim.tokens[at]!.term.lower) !== undefined;
  const bonds = bondsIn(claim).filter(({ of, noun }) => has(of) && has(noun));
  if (bonds.length < 2) return [];
  const theirs = bondsByNoun(passage);
  const find = ({ of }: Bond, { noun }: Bond): Bond | undefined =>
    theirs.get(claim.tokens[noun]!.term.stem)?.find((bond) => meets(claim, of, passage, bond.of));
  const ours = bonds.filter((bond) => !find(bond, bond));
  for (const [i, one] of ours.entries())
    for (const two of ours.slice(i + 1)) {
      const other = find(two, one);
      if (!other || !find(one, two) || claim.tokens[one.of]!.term.stem === claim.tokens[two.of]!.term.stem) continue;
      if (isReplacement(pair, one, two)) continue;
      return [
        {
          kind: 'role',
          claim: { start: claim.tokens[one.of]!.start, end: claim.tokens[one.noun]!.end },
          passage: { start: passage.tokens[other.of]!.start, end: passage.tokens[other.noun]!.end },
          sure: SURE,
          detail: 'places',
        },
      ];
    }
  return [];
}

const OLD = /^(?:old|former|previous|earlier|existing|outdated|ageing|aging|ancient)$/;
const NEW = /^(?:new|newer|present|current|modern|later|latest|fresh)$/;
const REPLACES =
  /\b(?:replac(?:e[sd]?|ing|ement)|supersed(?:e[sd]?|ing)|succeed(?:s|ed)?|gave way|gives way|(?:took|takes|taking|taken) (?:over|the place)|in (?:the )?place of|swap(?:s|ped|ping)?|exchanged?|instead of|substitut\w{1,5})\b/i;

/** *The old law was replaced by the new rule*: one comes where the other was, so both are one kind of thing, by whichever name. */
const isReplacement = ({ claim, passage }: Pair, one: Bond, two: Bond): boolean => {
  const words = [one, two].map(({ of }) => claim.tokens[of]!.term.lower);
  return (
    words.some((word) => OLD.test(word)) &&
    words.some((word) => NEW.test(word)) &&
    REPLACES.test(claim.text) &&
    REPLACES.test(passage.text)
  );
};

/** All pairs of a word and the last word of the run that it stands in. */
function bondsIn(facts: Facts): Bond[] {
  return facts.tokens.flatMap(({ weight, figure }, of): Bond[] => {
    if (weight === 0 || figure) return [];
    const noun = headOf(facts, of);
    return noun > of && isNoun(facts.tokens[noun]!.term.lower) ? [{ of, noun }] : [];
  });
}

/** *New ones* are of whatever was told of before; *farmers meet* is said of both who do. */
const isNoun = (word: string): boolean => word !== 'one' && word !== 'ones' && !MEETS.test(word);
const MEETS = /^(?:meet|marry|compete|negotiate|cooperate|collaborate|differ|agree|merge|quarrel)s?$/;

/** By the stem of the noun. */
const bondsByNoun = derived((facts: Facts): ReadonlyMap<string, readonly Bond[]> => {
  const found = new Map<string, Bond[]>();
  for (const bond of bondsIn(facts)) {
    const { stem } = facts.tokens[bond.noun]!.term;
    const known = found.get(stem);
    if (known) known.push(bond);
    else found.set(stem, [bond]);
  }
  return found;
});

/** The same word, or one nation: *China's*, *Chinese*. */
function meets(claim: Facts, at: number, passage: Facts, place: number): boolean {
  const [one, two] = [claim.tokens[at]!.term, passage.tokens[place]!.term];
  if (one.stem === two.stem) return true;
  const nation = nationOf(one.lower)?.id;
  return nation !== undefined && nation === nationOf(two.lower)?.id;
}
