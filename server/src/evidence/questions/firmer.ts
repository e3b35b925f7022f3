import type { WordView } from '../../language/word-view.ts';
import { contains, type Span, sliceOf } from '../../text/span.ts';
import { isInNegation } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { statementsOf } from '../statements.ts';
import { modalitiesOf, viewOf } from '../voices.ts';
import { isSameMatter, scopeWithSubject } from './hedge/same-matter.ts';

/** How far a plan has got: thought of, proposed, planned, decided. */
type Step = 1 | 2 | 3 | 4;
const SURE = 0.7;

/** *Has decided to raise it*, *plans to sell them* for *proposed raising it*, *is considering selling them*: a plan has got further in the claim. `detail`: `firmer`. */
export function firmerReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const plans = plansIn(claim);
  if (plans.length === 0 || DECIDED.test(passage.text)) return [];
  const told = modalitiesOf(passage).flatMap((modality) => {
    const step = modality.governed && stepOf(sliceOf(passage.text, modality.span));
    return step ? [{ modality, step }] : [];
  });
  for (const { cue, verb, step } of plans) {
    const statement = statementsOf(claim).find((each) => contains(each, cue));
    if (!statement || OPEN.test(sliceOf(claim.text, statement)) || isInNegation(claim, cue)) continue;
    const lesser = told.find(
      (each) =>
        step - each.step >= 2 &&
        isSameMatter(pair, statement, cue, scopeWithSubject(pair, each.modality), [verb, each.modality.governed!]),
    );
    if (lesser) return [{ kind: 'hedge', claim: cue, passage: lesser.modality.span, sure: SURE, detail: 'firmer' }];
  }
  return [];
}

/** Words by which a passage may say that it was settled, or is meant. */
const DECIDED =
  /\b(?:deci(?:ded?|des|sion)|agree[sd]?|agreement|resolved?|resolution|voted|approv(?:ed|al|es)|adopted|passed|will|shall|plan(?:s|ned)?|intend(?:s|ed)?|intention|determined|committed|announced|set to|(?:is|are) (?:due )?to)\b/i;
/** Words by which the claim keeps it open itself. */
const OPEN =
  /\b(?:consider\w*|propos\w*|may|might|could|would|possibl[ey]|possibility|weigh\w*|mull\w*|whether|suggest\w*|recommend\w*|likely|expected|discuss\w*|talks|if|unless)\b/i;

function stepOf(cue: string): Step | null {
  if (
    /^(?:consider|mull|weigh|contemplat|thinking|explor|discuss|ponder|ey(?:e|ing)|under|in talks|whether to)/i.test(
      cue,
    )
  )
    return 1;
  return /^(?:propos|recommend|envisag|favour|want|wish|hop(?:e|ing))/i.test(cue) ? 2 : null;
}

interface Plan {
  readonly cue: Span;
  readonly verb: Span;
  readonly step: Step;
}

/** *plans to sell*, *has decided to sell*, *is to be sold* */
function plansIn(claim: Facts): Plan[] {
  const view = viewOf(claim);
  const plans: Plan[] = [];
  for (let at = 1; at + 1 < view.length; at++) {
    if (view.lower(at) !== 'to') continue;
    const step = planAt(view, at - 1);
    if (!step) continue;
    const verb = view.lower(at + 1) === 'be' && at + 2 < view.length ? at + 2 : at + 1;
    plans.push({ cue: { start: view.words[at - 1]!.start, end: view.words[at]!.end }, verb: view.words[verb]!, step });
  }
  return plans;
}

function planAt(view: WordView, at: number): Step | null {
  const lower = view.lower(at);
  if (/^(?:plans|intends|intend|planning)$/.test(lower)) return 3;
  if (/^(?:decided|decides|agreed|resolved|voted)$/.test(lower)) return 4;
  const isThirdPerson =
    /^(?:is|are)$/.test(lower) &&
    !/^(?:aim|goal|plan|idea|proposal|target|intention|hope|vision|mission|strategy|task|job|purpose|objective|dream|ambition|role|answer|way)s?$/.test(
      view.lower(at - 1),
    );
  return isThirdPerson || (/^(?:due|scheduled|slated)$/.test(lower) && /^(?:is|are)$/.test(view.lower(at - 1)))
    ? 4
    : null;
}
