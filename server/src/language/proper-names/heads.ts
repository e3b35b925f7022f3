import type { Word } from '../words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of names that go on with *of*, *for* and, behind these, *and*. */
const HEADS = set(
  `academy administration agency alliance army association authority bank board bureau campaign centre center chamber church city college
  commission committee community conference confederation congress convention corporation council court department duchy faculty federation
  foundation front fund house institute institution isle kingdom league ministry minister movement museum office organisation
  organization party parliament program programme republic royal school secretary senate society states treaty trust tribunal union university law centers centres transport friends agreement partnership initiative facility group
  battle gulf bay cape coast port strait sea province district county act bill charter declaration article lord speaker statue tower institute`,
);
/** Heads that go on with *on* before what they are about: *Panel on Climate Change*, *Convention on Biological Diversity*. */
const HEADS_ON = set(
  `agreement authority centre center commission committee conference convention council court declaration directive dialogue forum group institute office panel
  protocol regulation society summit treaty working`,
);
/** Heads that end a pair: *Food and Drug Administration*. */
const PAIR_HEADS = set(
  `administration commission agency department committee ministry office agreement act bureau association authority service board court
  partnership council university institute company organisation organization institutions programme program fund initiative`,
);
/** Two names that are one. */
const PAIRS = new Set(
  'trinidad tobago|bosnia herzegovina|antigua barbuda|tomé príncipe|tome principe|kitts nevis|vincent grenadines|jammu kashmir|newfoundland labrador|turks caicos|wallis futuna|marks spencer|barnes noble|smith nephew'.split(
    '|',
  ),
);
/** Bodies that are named for several things: *Department for Environment, Food and Rural Affairs*. */
const LISTING = set(
  'agency association authority bureau centers centres commission committee council department institute ministry office partnership',
);

/** *Bank*, *Ministry*: what the name of a body or place may begin with, before *of*. */
export const isNameHead = (lower: string): boolean => HEADS.has(lower);

export const isHeadBeforeOn = (lower: string): boolean => HEADS_ON.has(lower);

export const isPairHead = (lower: string): boolean => PAIR_HEADS.has(lower);

/** *Trinidad* and *Tobago* */
export const isPair = (one: string, other: string): boolean => PAIRS.has(`${one} ${other}`);

/** Does the run hold *Ministry of*, *Department for*? */
export function isListing(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (LISTING.has(words[at]!.lower) && /^(?:of|for)$/.test(words[at + 1]!.lower)) return true;
  return false;
}
