import type { CausalRelation } from '../../../language/causation.ts';
import type { Span } from '../../../text/span.ts';
import type { Pair } from '../../pair.ts';
import type { Link } from './links.ts';
import { holds } from './places.ts';

/** Words of cause that are no relation by themselves. */
const CAUSE_WORDS =
  /^(?:because|so|therefore|hence|thus|thereby|result|results|resulted|resulting|cause[sd]?|causing|driven|fuell?ed|blam(?:e|es|ed|ing)|credit(?:s|ed|ing)?|attribut\w+|reflect(?:s|ed|ing)?|reasons?|mean(?:s|t)|thanks|owing|due|forced|left|leaving|prompted|explain(?:s|ed)?|consequences?|responsible|trac(?:e|es|ed|ing)|ascrib\w+)$/;
const POINTS_BACK = /^(?:this|that|these|those|it|they|which|both)\b/i;

/**
 * Does the passage give a cause itself: in the sentence of the link, of what the claim is about, or by pointing back to it? `places`: tokens of the
 * passage that the claim is about.
 */
export function saysCause(
  { passage }: Pair,
  link: Link,
  told: readonly CausalRelation[],
  places: readonly number[],
): boolean {
  const sentence = passage.sentences.find((each) => holds(each, link)) ?? link;
  if (passage.words.some((word) => CAUSE_WORDS.test(word.lower) && holds(sentence, word))) return true;
  const about = (side: Span): boolean => places.some((at) => holds(side, passage.tokens[at]!));
  return told.some((relation) => {
    const { kind, before, after } = relation;
    if (kind !== 'cause' && kind !== 'conditional-cause') return false;
    if (holds(sentence, relation) || POINTS_BACK.test(passage.text.slice(before.start, before.end))) return true;
    return about(before) && about(after);
  });
}

/** Words for how much, how many or how often there is of a thing. */
const MEASURE =
  /^(?:numbers?|rates?|share|shares|level|levels|prices?|costs?|incidence|prevalence|mortality|unemployment|employment|output|production|sales|exports|imports|demand|supply|turnout|attendance|scores?|scored|inflation|wages|emissions|crime|poverty|fewer|more|less|lower|higher|better|worse|longer|shorter|rarer|commoner|intensified|worsened|improved|eased|dropped|drop|drops|fall|rise|decline|increase|decrease)$/;
/** Changes of things as often as of figures. */
const EVENT = /^(?:collaps|crash|slid)/;

/** What is reckoned from other figures: *profit fell after a write-down* gives the reason. */
const ACCOUNT = /^(?:profits?|loss|losses|revenues?|earnings|margins?|deficits?|surplus|turnover|income|equity)$/;

/** Something measured, or its change, in the clause: what came after is an outcome, and nobody's answer. */
export function isOutcome({ passage }: Pair, { before, after }: Link): boolean {
  const inside = (span: Span): boolean => holds(before, span) || holds(after, span);
  if (passage.words.some((word) => ACCOUNT.test(word.lower) && inside(word))) return false;
  return (
    passage.directions.some(({ axis, lower, ...span }) => axis === 'change' && !EVENT.test(lower) && inside(span)) ||
    passage.words.some((word) => MEASURE.test(word.lower) && inside(word))
  );
}
