import { DETERMINER } from '../../../language/cues/tags.ts';
import { NO_GAP, type WordView } from '../../../language/word-view.ts';
import { type Predicate, predicateOf } from '../../tense.ts';

/** Verbs by which what a noun names comes about. */
const BRINGS =
  /^(?:introduc|impos|launch|lodg|fil|bring|brought|mak|made|sign|struck|strik|reach|approv|adopt|order|set|put|start|began|begin|begun|open|build|built|call|issu|plac|tak|took|taken|grant|giv|gave|seal|complet|announc|enact|pass|creat|establish|buy|bought|sell|sold|submit|mount|stag)(?:e|es|s|ed|d|ing|ted|ting|ned|ning)?$/;
/** So many words may stand between the verb and its noun: *introduced a small new levy*. */
const BETWEEN = 4;

/** Verbs by which what a noun names is told as done. */
const DONE =
  /^(?:completed|finished|carried|done|concluded|achieved|accomplished|effected|made|introduced|implemented|launched|delivered|brought|secured|realised|realized|attained|obtained)$/;
/** So many words may stand between: *the replacement of the paper card with a digital record has been completed*. */
const BEHIND = 16;

/** *The replacement of the card has been completed*, *a lowering of emissions is achieved*: the verb that tells the noun at a word as done; null for another or none. */
export function doneBehind(v: WordView, noun: number): Predicate | null {
  for (let at = noun + 1; at < v.length && at - noun <= BEHIND; at++) {
    if (/^(?:who|which|that|but|and|if|would|could|may|might|will|should|to)$/.test(v.lower(at))) return null;
    if (DONE.test(v.lower(at)) && /^(?:been|is|are|was|were)$/.test(v.lower(at - 1))) return predicateOf(v, at);
  }
  return null;
}

/** *Has lodged an appeal*, *will introduce a levy*: the verb by which the noun at a word comes about; null for another verb or none. */
export function broughtAbout(v: WordView, noun: number): Predicate | null {
  let opened = false;
  for (let at = noun - 1; at >= 0 && noun - at <= BETWEEN && v.gap(at + 1) === NO_GAP; at--) {
    opened ||= v.has(at, DETERMINER);
    if (opened && BRINGS.test(v.lower(at))) return predicateOf(v, at);
  }
  return null;
}
