import type { Modality } from '../../language/modality.ts';
import { contains, sliceOf } from '../../text/span.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { statementsOf } from '../statements.ts';
import { modalitiesOf } from '../voices.ts';
import { isSameMatter, scopeWithSubject } from './hedge/same-matter.ts';

const SURE = 0.7;

/**
 * *Is likely to*, *will probably*, *is expected to* for what the passage calls no more than possible: *may*, *could*, *a chance that*. Silent where the passage
 * weighs chances itself. `detail`: `likelier`.
 */
export function likelierReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const likely = modalitiesOf(claim).filter((each) => isLikely(claim, each));
  if (likely.length === 0 || WEIGHS.test(passage.text)) return [];
  const possible = modalitiesOf(passage).filter((each) => isMerelyPossible(passage, each));
  for (const { span, governed } of likely) {
    const statement = statementsOf(claim).find((each) => contains(each, span));
    if (!statement || STILL_OPEN.test(sliceOf(claim.text, statement))) continue;
    const told = possible.find(
      (each) =>
        !isToCome(passage, each) &&
        isSameMatter(pair, statement, span, scopeWithSubject(pair, each), governed && [governed, each.governed!]),
    );
    if (told) return [{ kind: 'hedge', claim: span, passage: told.span, sure: SURE, detail: 'likelier' }];
  }
  return [];
}

/** Words by which the claim keeps it merely possible, or says what would have to come first. */
const STILL_OPEN =
  /\b(?:may|might|could|possibl[ey]|possibility|perhaps|chance|chances|conceivabl[ey]|un(?:likely|clear|certain))\b/i;

/** Words by which a passage says how likely something is, or that it is to come. */
const WEIGHS =
  /\b(?:(?:un)?likel(?:y|ier|iest|ihood)|probab\w*|expect\w*|forecasts?|predict\w*|project(?:ed|s|ions?)|anticipat\w*|odds|bound to|set to|poised|slated|due to|on course|on track|(?:may|might|could) (?:very )?well|(?:good|strong|high|real|serious|big|growing|great|every|even) (?:chance|chances|prospect|possibility|risk|danger))\b|\b(?:chance|risk|probability|possibility)s?\b[^.]{0,60}\d ?(?:%|per ?cent)|\d ?(?:%|per ?cent) (?:chance|risk|probability)/i;

const isLikely = ({ text }: Facts, { kind, strength, span }: Modality): boolean => {
  const cue = sliceOf(text, span);
  switch (kind) {
    case 'probable':
      return strength >= 0.7 && /(?:likely|probabl[ey]|likelihood)/i.test(cue);
    case 'expected':
      return /^(?:expect|forecast|predict|project|anticipat)/i.test(cue);
    case 'planned':
      return /^(?:set|poised|slated|destined|tipped)\b/i.test(cue);
    default:
      return false;
  }
};

const isMerelyPossible = ({ text }: Facts, { kind, strength, span, governed }: Modality): boolean =>
  kind === 'possible' &&
  governed !== null &&
  strength > 0.35 &&
  strength <= 0.55 &&
  /^(?:may|might|could|possibl|possibilit|perhaps|maybe|conceivabl|plausibl|chance|prospect|risk|danger|threat|can ?not|can't)/i.test(
    sliceOf(text, span),
  );

/** Does the passage say of anything outside what is possible that it *will* be? */
const isToCome = ({ words }: Facts, { scope }: Modality): boolean =>
  words.some((word) => word.lower === 'will' && !contains(scope, word));
