import { range } from '../text/range.ts';
import { type Alignment, align } from './align.ts';
import type { Facts, Token } from './facts.ts';
import { type FigureMatch, matchFigures } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { isName } from './names.ts';

/** A claim beside the passage that it cites: what every question about the two is answered from. */
export interface Pair extends Alignment {
  readonly figures: readonly FigureMatch[];
  /** For each token of the claim: the title of the source holds the word, so the passage need not. */
  readonly titled: readonly boolean[];
  /** For each token of the claim: part of a name of which another part is there (*Ines Albrecht* and *Albrecht*), or that a pronoun stands for. */
  readonly aliased: readonly boolean[];
}

/** Holds a claim against a passage. `title`: of the source, null when it is not known. */
export function pairOf(claim: Facts, passage: Facts, title: Facts | null, lexicon: Lexicon): Pair {
  const alignment = align(claim, passage, lexicon);
  const titled = claim.tokens.map(({ term }) => term.weight > 0 && (title?.places.has(term.stem) ?? false));
  return { ...alignment, figures: matchFigures(alignment), titled, aliased: aliasedIn(alignment, titled) };
}

/** True for words that say something of the matter. */
export const counts = ({ weight }: Token): boolean => weight > 0;

/**
 * Share of what the claim says that the passage or the title says as well, 0 to 1; 0 when there is nothing. Its figures do not count, since they are
 * compared for themselves, nor do the tokens that are left out. `passageAlone`: what only the title says, or what a pronoun may stand for, is not there.
 */
export function coverage(
  { claim, matches, titled, aliased }: Pair,
  isLeftOut: (token: Token, at: number) => boolean = () => false,
  passageAlone = false,
): number {
  let all = 0;
  let found = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token) || token.figure || isLeftOut(token, i)) continue;
    all += token.weight;
    found += token.weight * (!passageAlone && (titled[i] || aliased[i]) ? 1 : matches[i]!.score);
  }
  return all > 0 ? found / all : 0;
}

/** Share of the claim's words, figures apart, that stand in the passage or its title as they are, 0 to 1: how much it is told in the passage's own words. */
export function sameWords({ claim, matches, titled }: Pair): number {
  let all = 0;
  let same = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token) || token.figure) continue;
    all += token.weight;
    if (titled[i] || matches[i]!.how === 'same') same += token.weight;
  }
  return all > 0 ? same / all : 0;
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/;

function aliasedIn({ claim, passage, matches }: Alignment, titled: readonly boolean[]): boolean[] {
  const aliased = claim.tokens.map(() => false);
  const first = passage.tokens[0]?.term.lower ?? '';
  for (let from = 0; from < aliased.length; ) {
    const to = nameEnd(claim, from);
    const isKnown = (at: number): boolean => matches[at]!.score === 1 || titled[at]!;
    if (to > from && (range(from, to).some(isKnown) || (from <= 1 && PRONOUN.test(first))))
      aliased.fill(true, from, to);
    from = Math.max(to, from + 1);
  }
  return aliased;
}

/** The end of the run of capitalised words that starts here; where it starts when there is none. */
function nameEnd(facts: Facts, from: number): number {
  let to = from;
  while (to < facts.tokens.length && isName(facts, to) && (to === from || !facts.tokens[to]!.breaks)) to++;
  return to;
}
