import type { QuantityMatch } from '../evidence/figures.ts';
import type { Quantity } from '../language/quantities.ts';
import type { BlockContext, ReportFix } from './check.ts';
import { type Found, foundIn, saidIn } from './comparisons.ts';
import { boundFix, passageFix } from './passage-fix.ts';

/** Digits, and what stands before and behind them: currency and unit. */
const WRITTEN = /^([^\d]*)(\d[\d.,]*)([^\d]*)$/;

/**
 * The passage's figure in place of the claim's, in the claim's own style (`12%` stays `%`). None where the two are not figures of one kind, or where
 * one of them is a bound or an *about*, which may be right with another figure; where only the bound differs, it is the passage's.
 */
export function figureFix(context: BlockContext, found: Found, { claim }: QuantityMatch): ReportFix[] {
  const { sentence, reason, comparison } = found;
  if (reason.detail === 'bound') return boundFix(context, found);
  const passage = comparison.pair.passage.quantities.find(
    ({ start, end }) => start === reason.passage?.start && end === reason.passage.end,
  );
  if (!passage || !isAlike(claim, passage, reason.detail)) return [];
  const [said, given] = [saidIn(found), foundIn(found)];
  const isSameUnit = claim.unit?.name === passage.unit?.name;
  const text = isSameUnit && reason.detail !== 'scale' ? inStyle(said, given) : given;
  if (claim.unit && hasUnit(said) !== hasUnit(given)) return [];
  const article = /\b(an?) $/i.exec(sentence.text.slice(0, reason.claim.start))?.[1];
  if (article && article.toLowerCase() !== articleOf(text)) return [];
  const isFirst = reason.claim.start === 0;
  // *Twelve* begins a sentence there and none here.
  if (!isFirst && /^[A-Z][a-z]{2}/.test(text) && !/^[A-Z]/.test(said)) return [];
  return passageFix(context, found, isFirst ? text.slice(0, 1).toUpperCase() + text.slice(1) : text);
}

/** Can one stand for the other, grammar and all? Percent and percentage points can where nothing else differs. */
function isAlike(claim: Quantity, passage: Quantity, detail: string | undefined): boolean {
  const isMixed = detail === 'points' && claim.low === passage.low;
  const isSame = claim.kind === passage.kind && claim.unit?.dimension === passage.unit?.dimension;
  return (
    (isSame || isMixed) && claim.per === passage.per && isPlain(claim) && isPlain(passage) && isOfOne(claim, passage)
  );
}

/** One number, not *about* it, no range; of shares not *half* and *two in three*, which take other words around them. */
const isPlain = ({ kind, unit, relation, low, high }: Quantity): boolean =>
  (kind === 'amount' || (kind === 'share' && unit !== null)) && relation === '=' && low === high;

/** Counts are of the same things, of which one is one and several are several. */
const isOfOne = (claim: Quantity, passage: Quantity): boolean =>
  claim.unit !== null || (claim.of !== null && claim.of === passage.of && (claim.low === 1) === (passage.low === 1));

/** Is a unit written with it? In *1.9 billion*, where francs were named before, it is not. */
const hasUnit = (figure: string): boolean => /[^\d.,\s-]/.test(figure.replace(SCALES, ''));
const SCALES = /hundred|thousand|[a-z]*illion/gi;

function inStyle(said: string, given: string): string {
  const [one, two] = [WRITTEN.exec(said), WRITTEN.exec(given)];
  // Million and billion go with their digits, and a unit with what is one of it.
  if (!one || !two || /illion|thousand|\b(?:m|bn|k)\b/i.test(said + given)) return given;
  if ((one[2] === '1') !== (two[2] === '1') && /[a-z]{3}/i.test(one[3]!)) return given;
  return one[1]! + two[2]! + one[3]!;
}

/** *An* 8, 11, 18 or 80, *an eight*; *a* before all others. */
const articleOf = (figure: string): string => (/^[$€£]?(?:8|1[18](?!\d)|eight|eleven)/i.test(figure) ? 'an' : 'a');
