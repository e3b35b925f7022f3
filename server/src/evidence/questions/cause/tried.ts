/** Who is given what is left to chance: what comes of it is an effect. */
const TRIED =
  /\b(?:placebos?|randomi[sz]ed|randomly (?:assigned|allotted|allocated)|(?:dummy|sham) (?:pills?|treatments?|drugs?))\b/gi;

/** What may stand between: *had not been*, *for a large*. */
const BETWEEN = String.raw`(?:(?:an?|any|the|for|by|in|of|to|be|been|have|had|has|yet|true|proper|large|larger|long|longer|small|new|full|further|single|controlled|clinical|double-blind)\s){0,4}$`;
/** *was not randomised*, *had no placebo*; not *did no better than placebo*. */
const DENIED = new RegExp(
  String.raw`\bnon-?$|\b(?:no|not|never|without|lack|lacks|lacked|lacking|nor)\s${BETWEEN}`,
  'i',
);
/** *call for a large randomised trial* */
const WISHED = new RegExp(
  String.raw`\b(?:calls?|called|calling|asks?|asked|needs?|needed|wants?|wanted|plans?|planned|planning|propose[sd]?|recommend(?:s|ed)?|awaits?|future|until)\s${BETWEEN}`,
  'i',
);
/** *a randomised trial is planned* */
const TO_COME =
  /^\s(?:[a-z-]{1,20}\s){0,3}?(?:(?:is|are|was|were) (?:now |still |being )?(?:needed|planned|required|wanted|proposed|due|to follow)|(?:would|will|should|might) )/i;
const BESIDE = 80;

/** Does a passage tell that what it is about was tried on people chosen by chance? A trial that was not made, or is wished for, says nothing of causes. */
export function isTried(text: string): boolean {
  for (const { index, 0: words } of text.matchAll(TRIED)) {
    const before = text.slice(Math.max(0, index - BESIDE), index);
    const end = index + words.length;
    if (!DENIED.test(before) && !WISHED.test(before) && !TO_COME.test(text.slice(end, end + BESIDE))) return true;
  }
  return false;
}
