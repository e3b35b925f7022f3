import { GROUPS } from '../../../language/quantifiers/restriction-words.ts';
import { restrictionsIn } from '../../../language/quantifiers.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { coverIn, isKept, isPlural, statedAround, tokenFrom } from './phrase.ts';
import { sameNoun, spanOf } from './same-noun.ts';

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
    if (!inside.some(({ weight, figure }) => weight > 0 || figure)) continue;
    if (
      inside.some(
        ({ term, weight, figure }, i) =>
          (weight > 0 || figure) && (isKept(pair, first + i) || title.toLowerCase().includes(term.lower)),
      )
    )
      continue;
    if (claim.words.some(({ lower }) => isPeople(lower) && !passage.places.has(lower))) continue;
    const said = passage.tokens[first - 1]!.weight > 0 ? sameNoun(pair, first - 1) : -1;
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
    if (kind !== 'among') continue;
    const first = tokenFrom(passage, start);
    const next = tokenFrom(passage, end);
    const { sentence } = passage.tokens[first] ?? { sentence: -1 };
    if (sentence < 0 || passage.firsts[sentence] !== first) continue;
    const inside = passage.tokens.slice(first, next);
    if (
      !inside.some(({ term }) => PARTS.test(term.lower)) ||
      inside.some(({ term }) => title.toLowerCase().includes(term.lower) && term.weight > 0)
    )
      continue;
    const isNamed = inside.some(({ weight, figure }, i) => (weight > 0 || figure) && isKept(pair, first + i));
    if (
      isNamed
        ? !isSorted(pair, next)
        : claim.words.some(
            ({ lower }) => isPeople(lower) || /^(?:they|their|them|he|she|his|her|who|aged)$/.test(lower),
          )
    )
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

/** *Among mothers who had delivered in a hospital,*: what sorts the group, all of it lost, up to the comma. */
function isSorted(pair: Pair, from: number): boolean {
  const { tokens } = pair.passage;
  if (!/^(?:who|whose|with|without|that|aged|born|treated)$/.test(tokens[from]?.term.lower ?? '')) return false;
  let lost = 0;
  for (let at = from; at < tokens.length && !(at > from && tokens[at]!.breaks); at++) {
    if (tokens[at]!.weight === 0 && !tokens[at]!.figure) continue;
    if (isKept(pair, at)) return false;
    lost++;
  }
  return lost > 1 && !/\b(?:who|whose|with|without|these|those|such)\b/i.test(pair.claim.text);
}

/** Parts of mankind, and ages. */
const PARTS =
  /^(?:men|women|boys|girls|children|infants|adolescents|teenagers|smokers|non-smokers|pensioners|aged|males|females|mothers|fathers)$/;

/** Groups that are told apart by a figure. */
const MEASURED =
  /^(?:people|men|women|adults|children|patients|employers|firms|companies|businesses|drivers|workers|employees|ships|vessels|buildings|shops|farms|families|households|banks|towns|cities|villages)$/;
const BY_FIGURE = /^(?:over|under|above|below|of|with|longer|older|younger|larger|smaller|heavier|aged)$/;

/** Whatever is told apart by when it was made or how big it is: *houses built before 1970*. */
const MADE =
  /^(?:over|under|above|below|built|born|registered|made|issued|founded|bought|licensed|employing|earning|worth|weighing|producing|holding|owning|costing|longer|taller|heavier|older|younger|larger|smaller|aged|exceeding)$/;

/** *women over 40* became *women*, *employers with more than 50 staff* became *employers*. `detail`: `group`. */
export function droppedMeasures(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const found: Reason[] = [];
  if (claim.tokens.some(({ figure }) => figure)) return found;
  for (const [at, { term, sentence }] of passage.tokens.entries()) {
    const next = passage.tokens[at + 1]?.term.lower ?? '';
    if (!(MEASURED.test(term.lower) ? BY_FIGURE : MADE).test(next) || !isPlural(term.lower)) continue;
    const figure = passage.tokens.findIndex(
      (token, i) => i > at + 1 && i <= at + 5 && token.figure && token.sentence === sentence,
    );
    if (figure < 0 || passage.tokens.slice(at + 1, figure + 1).some(({ breaks }) => breaks)) continue;
    const said = sameNoun(pair, at);
    if (said < 0 || isNarrowed(pair, said) || claim.words.some(({ lower }) => OLD_OR_BIG.test(lower))) continue;
    found.push({
      kind: 'scope',
      claim: spanOf(pair, said),
      passage: { start: passage.tokens[at]!.start, end: passage.tokens[figure]!.end },
      sure: 0.8,
      detail: 'group',
    });
  }
  return found;
}

const OLD_OR_BIG =
  /^(?:older|old|elderly|middle-aged|young|younger|large|larger|big|bigger|small|smaller|seniors?|pensioners?)$/;

const isPeople = (lower: string): boolean => GROUPS.has(lower) || /(?:-olds|[^v]ers|ians|ants)$/.test(lower);

/** A phrase follows that narrows the noun in other words. */
const isNarrowed = ({ claim }: Pair, said: number): boolean =>
  (/^(?:among|in|of|aged|for|with|who|at|from|between|under|over|across|on|by)$/.test(
    claim.tokens[said + 1]?.term.lower ?? '',
  ) &&
    !/^(?:any|all|every|whatever)$/.test(claim.tokens[said + 2]?.term.lower ?? '')) ||
  /^(?:over|under|aged)-?\d/.test(claim.tokens[said - 1]?.term.lower ?? '');
