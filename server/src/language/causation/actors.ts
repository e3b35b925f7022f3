import { isUpper } from '../characters.ts';
import { tagsOf } from '../cues/lexicon.ts';
import { DETERMINER, PREPOSITION } from '../cues/tags.ts';
import { isJoined } from '../phrases.ts';
import { nationOf } from '../proper-names/nations.ts';
import type { Word } from '../words.ts';

/** People and bodies: what they change they change on purpose. Own compilation. */
const ACTORS: ReadonlySet<string> = new Set(
  `i we he she they you who government governments ministry minister ministers company companies firm firms bank banks council
  councils court courts judge parliament congress senate officials authorities regulator regulators lawmakers police army troops
  party parties union unions producer producers maker makers manufacturers investors traders workers employers employees people
  men women patients participants children researchers scientists authors doctors voters president king chairman owner
  owners managers manager board agency agencies commission committee administration team teams country countries
  nation nations city cities state states consumers customers households farmers students teachers cabinet leaders leader
  rebels militants opposition mayor governor supplier suppliers retailers airlines operators lenders operator airline someone
  everyone nobody staff`.split(/\s+/),
);

/** Things that carry a capital and act on nobody's purpose. */
const THINGS =
  /^(?:covid|brexit|vitamin|omega|el|la|hurricane|storm|typhoon|cyclone|sars|hiv|aids|ebola|[a-z]|.*\d.*)$/;

/** How many prepositional phrases back the head of a subject is sought: *the board of the Bank of England*. */
const DEEPEST = 3;

/**
 * Is the noun phrase that ends at word `last`, and starts at `first` or later, somebody who acts? A name counts as
 * somebody; the first word of a sentence only when it is a country.
 */
export function isActor(text: string, words: readonly Word[], last: number, first = 0, depth = 0): boolean {
  if (last < first) return false;
  const own = ACTORS.has(words[last]!.lower) || isNamed(text, words, last);
  const before = beforePreposition(text, words, last);
  if (before >= first && depth < DEEPEST) return isActor(text, words, before, first, depth + 1);
  return own;
}

const isNamed = (text: string, words: readonly Word[], at: number): boolean =>
  isUpper(text.charCodeAt(words[at]!.start)) &&
  (at === 0 || !isJoined(text, words, at)
    ? nationOf(words[at]!.lower) !== undefined || isUpper(text.charCodeAt(words[at]!.start + 1))
    : true) &&
  !THINGS.test(words[at]!.lower);

/** The word before the preposition that governs the noun phrase ending at `last`; -1 when none stands within four words. */
function beforePreposition(text: string, words: readonly Word[], last: number): number {
  for (let at = last - 1; at > 0 && last - at <= 4; at--) {
    const tags = tagsOf(words[at]!.lower);
    if (!isJoined(text, words, at + 1)) return -1;
    // *in the months after the bank raised its rate*: the bank is a subject of its own.
    if (/^(?:after|before|since|until|as|than|once|when|while)$/.test(words[at]!.lower)) return -1;
    if ((tags & PREPOSITION) !== 0) return at - 1;
    if (at < last - 1 && (tagsOf(words[at + 1]!.lower) & DETERMINER) !== 0) return -1;
  }
  return -1;
}
