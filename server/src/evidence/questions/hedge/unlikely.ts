import { placesOf } from '../../affinity.ts';
import { tokenAt } from '../../figures.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { matterOf, sharedMatter } from '../../shared.ts';

/** *Was unlikely to back*, *is likely to drop*. */
const LIKELY = /\b(un)?likely to (?:be )?(?=[a-z])/gi;
/** *would not back*, *will drop*: right before the verb. */
const FLAT = /\b(?:would|will)( not)?(?: be)? $|\b(?:wouldn['’]t|won['’]t)(?: be)? $/i;
/** Words by which a claim keeps it open. */
const OPEN =
  /\b(?:(?:un)?likel(?:y|ihood)|probab\w*|hardly|scarcely|may|might|could|perhaps|possib\w+|doubt\w*|expect\w*|presumabl[ey]|chances?|odds|risk\w*|apparent\w*|seem\w*|appear\w*|suspect\w*|fear\w*|believ\w*|think\w*|thought)\b/i;
const FLAT_REACH = 16;
const SHARE = 0.4;
const SURE = 0.72;

/** *Would not back the treaty*, where it was *unlikely to back* it, whoever let that be known. `detail`: `flat`. */
export function unlikelyReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  if (OPEN.test(claim.text)) return [];
  return [...passage.text.matchAll(LIKELY)].flatMap(({ 0: words, 1: un, index }): Reason[] => {
    const verb = tokenAt(passage, index + words.length);
    const sentence = passage.sentences[passage.tokens[verb]!.sentence];
    const said = claim.tokens.findIndex(
      ({ weight }, k) => weight > 0 && placesOf(pair, k).some(([at, sure]) => at === verb && sure >= SAME),
    );
    if (said < 0 || !sentence || WILL.test(passage.text.slice(sentence.start, sentence.end))) return [];
    const { start, end } = claim.tokens[said]!;
    const flat = FLAT.exec(claim.text.slice(Math.max(0, start - FLAT_REACH), start));
    if (!flat) return [];
    const isDenied = flat[1] !== undefined || /n['’]t/i.test(flat[0]);
    const matter = matterOf(claim, { start: 0, end: claim.text.length });
    if (isDenied !== (un !== undefined) || sharedMatter(pair, matter, sentence, SHARE).length === 0) return [];
    return [
      {
        kind: 'hedge',
        claim: { start: start - flat[0].length, end },
        passage: { start: index, end: passage.tokens[verb]!.end },
        sure: SURE,
        detail: 'flat',
      },
    ];
  });
}
const SAME = 0.85;
/** The passage says flatly what will be, too. */
const WILL = /\b(?:will|won['’]t)\b/i;
