import type { Quantity } from '../../../language/quantities.ts';
import { clauseAt } from '../../clauses.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import { movesOf } from '../../moves.ts';
import type { Pair } from '../../pair.ts';

/** *rose by 60,000 [cartons] to 210,000* */
const BY =
  /\b(?:r[io]sen?|rises|rising|gr[eo]wn?|grows|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|went up|gone up|up) by (?:an? )?(?:further |another |nearly |almost |about |some |around |over |more than )*[$€£]?$/i;
const TO = /^(?: [\w-]+){0,3},? to (?:nearly |almost |about |some |around |over |more than |an? )*[$€£]?$/i;
/** By these a claim says that it speaks of a change. */
const CHANGES =
  /\b(?:by|more|fewer|less|rises?|rose|risen|rising|grow|grows|grew|grown|growth|growing|increas\w*|add(?:s|ed|ing|ition(?:al)?)?|extra|another|further|up|down|gain\w*|jump\w*|surg\w*|climb\w*|drop\w*|f[ae]ll\w*|declin\w*|decreas\w*|cut\w*|lost?|los(?:s|es|ing)|shed|swell\w*|expan\w*|shr[aiu]nk\w*|difference|change\w*|higher|lower|above|below|net|dwindl\w*|smaller|larger|bigger|creat\w*|new|newly|hir(?:e|es|ed|ing)|join\w*|built|open\w*|took on|taken on|put on|brought in|raised)\b/i;

/**
 * *60,000 cartons were seized*, where seizures rose by 60,000 to 210,000, or were 210,000, 60,000 more than before: what it came to, which the claim should give. Null where the claim speaks of
 * a change, or has that figure as well.
 */
export function levelMeant(
  { claim: said, passage }: Pair,
  { claim, passage: step, verdict }: QuantityMatch,
): Quantity | null {
  if (!step || verdict !== 'equal' || claim.kind !== 'amount') return null;
  const level = levelBehind(passage, step) ?? movesOf(passage).find((move) => move.step === step)?.told;
  if (!level) return null;
  if (level.unit && step.unit && level.unit.dimension !== step.unit.dimension) return null;
  if (said.quantities.some(({ low }) => low === level.low)) return null;
  const { from, to } = clauseAt(said, tokenAt(said, claim.start));
  const clause = said.text.slice(said.tokens[from]!.start, said.tokens[to - 1]!.end);
  return CHANGES.test(clause) ? null : level;
}

/** *rose by 60,000 to 210,000*: what a change that is told came to. */
const levelBehind = ({ text, quantities }: Facts, step: Quantity): Quantity | undefined =>
  BY.test(text.slice(Math.max(0, step.start - 40), step.start))
    ? quantities.find(
        ({ start, kind }) => start > step.end && kind === 'amount' && TO.test(text.slice(step.end, start)),
      )
    : undefined;
