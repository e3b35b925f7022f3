import { isUpper } from '../../language/characters.ts';
import { derived } from '../../text/derived.ts';
import type { Facts, Token } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** How sure: a deputy is not the one whose place is taken; whoever acts for somebody does hold the office for a while. */
const BELOW = 0.85;
const FOR_NOW = 0.7;

const RANKS = /^(?:deputy|vice|assistant|associate|junior|shadow|honorary|alternate|acting|interim|caretaker)$/;
const PASSING = /^(?:acting|interim|caretaker)$/;
const OFFICES =
  /^(?:president|chairman|chairwoman|chairperson|chair|director|manager|minister|secretary|governor|commissioner|mayor|ambassador|prosecutor|chief|head|editor|principal|treasurer|registrar|inspector|premier|chancellor|rector|dean|leader|speaker|auditor|counsel|professor|commander|marshal|sheriff|judge)$/;
/** They stand in the middle of titles, in small letters as well: *general manager*. */
const OF_TITLES =
  /^(?:general|managing|executive|prime|chief|financial|operating|technical|foreign|finance|trade|defence|defense|interior|health|justice|education|energy|regional|district|state)$/;
const ARTICLE = /^(?:the|this|that|its|their|his|her|our|a|an)$/;
/** What an office may be called between its rank and its name: *deputy general manager*, *assistant finance minister*. */
const MOST_BETWEEN = 3;

/** An office that somebody holds, with the words before it that belong to it. */
interface Office {
  readonly office: string;
  /** *deputy*, *acting*; null: the office itself. */
  readonly rank: string | null;
  /** Nothing but an article stands before it: *the minister* may be short for any. */
  readonly bare: boolean;
  readonly start: number;
  readonly end: number;
}

/** An office that lost or gained its rank: *General Manager* for *Deputy General Manager*. */
export function rankReasons({ claim, passage }: Pair): readonly Reason[] {
  const claimed = officesIn(claim);
  if (claimed.length === 0) return [];
  const given = officesIn(passage);
  return claimed.flatMap((ours): Reason[] => {
    const same = given.filter(({ office }) => office === ours.office);
    if (same.length === 0 || same.some(({ rank }) => rank === ours.rank)) return [];
    if (ours.rank === null && ours.bare) return [];
    const [theirs] = same as [Office];
    const sure = PASSING.test(ours.rank ?? theirs.rank ?? '') ? FOR_NOW : BELOW;
    return [{ kind: 'name', claim: spanOf(ours), passage: spanOf(theirs), sure }];
  });
}

const spanOf = ({ start, end }: Office) => ({ start, end });

const officesIn = derived((facts: Facts): readonly Office[] =>
  facts.tokens.flatMap(({ term }, at) => (OFFICES.test(term.lower) ? [withRank(facts, at)] : [])),
);

/** Looks back over the words that may stand in a title for its rank. */
function withRank({ text, tokens }: Facts, at: number): Office {
  const office = tokens[at]!.term.lower;
  let first = at;
  for (let k = at - 1; k >= at - 1 - MOST_BETWEEN && k >= 0 && !tokens[k + 1]!.breaks; k--) {
    const { term } = tokens[k]!;
    if (RANKS.test(term.lower)) return officeOf(office, term.lower, false, tokens[k]!, tokens[at]!);
    if (term.weight === 0) break;
    if (isUpper(text.charCodeAt(tokens[k]!.start)) || OF_TITLES.test(term.lower)) first = k;
  }
  const next = tokens[at + 1];
  const isHeldBy = next?.name === true && !next.breaks;
  const bare = !isHeldBy && ARTICLE.test(tokens[at - 1]?.term.lower ?? 'the');
  return officeOf(office, null, bare, tokens[first]!, tokens[at]!);
}

const officeOf = (office: string, rank: string | null, bare: boolean, from: Token, to: Token): Office => ({
  office,
  rank,
  bare,
  start: from.start,
  end: to.end,
});
