import { isValueOf, type Quantity } from '../language/quantities.ts';
import { sentenceOf } from './contexts.ts';
import type { Facts } from './facts.ts';
import { factorOf, isOneKind } from './reckoned.ts';

/** By these a figure is added to one before it, or taken off, right before the figure or right behind it. */
const UP =
  /\b(?:gain(?:s|ed)?|add(?:s|ed)?|r[io]sen?|rises|gr[eo]wn?|grows|increased|hired|recruited|won|bought|acquired|received|joined|came|arrived|opened|returned)\b/i;
const DOWN =
  /\b(?:los(?:t|es?)|f[ae]ll(?:en|s)?|dropped|declined|decreased|shrank|shed|sold|cut|dismissed|left|died|resigned|closed|moved away|gone|withdrew|spent|gave up|scrapped)\b/i;
const BEFORE = 28;
const BEHIND = 14;
/** More figures than these are a history. */
const MOST = 8;
/** How many sentences a chain runs through. */
const SENTENCES = 3;

/**
 * Does the figure follow by two steps that the passage takes one after another? *42 members*, of 48, where it lost 15 and gained 9; *48,000 paid in advance*, of a
 * tenth of the price of 40 at 12,000 each.
 */
export const isChained = (claim: Quantity, passage: Facts): boolean =>
  claim.kind === 'amount' &&
  passage.quantities.length <= MOST &&
  !/[<>≤≥]/.test(claim.relation) &&
  (isAfterChanges(claim, passage) || isShareOfPrice(claim, passage));

function isAfterChanges(claim: Quantity, passage: Facts): boolean {
  const flat = passage.quantities.filter(isFlat);
  return flat.some((level, at) => {
    // A figure that stands there as it is does not follow from itself.
    if (!isOneKind(level, claim) || isSame(claim, sizeOf(level)) || signOf(passage, level) !== 0) return false;
    let value = sizeOf(level);
    let steps = 0;
    for (const step of flat.slice(at + 1)) {
      const sign = signOf(passage, step);
      if (sentenceOf(passage, step) - sentenceOf(passage, level) >= SENTENCES) return false;
      if (sign === 0 || (step.kind !== 'share' && !isOneKind(step, level))) continue;
      value += sign * sizeOf(step) * (step.kind === 'share' ? value : 1);
      steps++;
      if (steps > 1 && isSame(claim, value)) return true;
    }
    return false;
  });
}

/** 1 where the figure is said to be added, -1 where it is taken off, 0 where neither is said, or both. */
function signOf({ text }: Facts, { start, end }: Quantity): number {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  // What stands before another figure, a comma or the end of a sentence is no word of this one.
  const own = before.slice(Math.max(...['.', ',', ';', ' and ', ' but '].map((cut) => before.lastIndexOf(cut))) + 1);
  const [up, down] = [UP.test(own), DOWN.test(own)];
  if (up !== down) return up ? 1 : -1;
  const behind = text.slice(end, end + BEHIND).split(/[.,;]/)[0]!;
  return Number(UP.test(behind)) - Number(DOWN.test(behind));
}

/** *40 looms at 12,000 crowns each* */
const AT_EACH = /^ [\w-]+(?: [\w-]+)? (?:at|for) [$€£]?$/i;
const EACH = /^(?: [\w-]+)? (?:each|apiece)\b/i;

const isShareOfPrice = (claim: Quantity, { text, quantities }: Facts): boolean =>
  quantities.some((price, at) => {
    const count = quantities[at - 1];
    if (!count || !isOneKind(price, claim) || !isFlat(count) || count.kind !== 'amount' || count.unit) return false;
    if (!AT_EACH.test(text.slice(count.end, price.start)) || !EACH.test(text.slice(price.end, price.end + BEFORE)))
      return false;
    const whole = count.low * sizeOf(price);
    return quantities.some(
      (share) =>
        share.kind === 'share' && [sizeOf(share), 1 - sizeOf(share)].some((part) => isSame(claim, whole * part)),
    );
  });

const isFlat = ({ low, high, relation }: Quantity): boolean => low === high && low > 0 && /[=≈]/.test(relation);
const sizeOf = (each: Quantity): number => each.low * factorOf(each);

const isSame = (claim: Quantity, value: number): boolean => {
  const own = value / factorOf(claim);
  return isValueOf(claim, Math.round(own * 1e6) / 1e6, claim.step / 1000);
};
