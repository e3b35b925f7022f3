import type { Modality } from '../../../language/modality.ts';
import { contains, type Span, sliceOf } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { Pair } from '../../pair.ts';
import { wordAt } from '../../shared.ts';
import { predicateOf } from '../../tense.ts';
import { attributionsOf, viewOf } from '../../voices.ts';

/** So far behind a hedge what answers it may stand, in UTF-16 units: a text may be long, and full of hedges. */
const FAR = 400;

/** *agreed to defer the tender*: what a decision does by itself, it has done. */
export const isDecided = ({ passage }: Pair, { span, governed }: Modality): boolean =>
  /^(?:agree|resolve|decide|vote)/i.test(sliceOf(passage.text, span)) && DECIDES.test(sliceOf(passage.text, governed!));

const DECIDES =
  /^(?:defer|postpone|delay|suspend|adjourn|ban|cancel|drop|scrap|abandon|reject|approve|extend|waive|keep|allow|permit|back|support|accept|appoint|name|call|halt|freeze|adopt|grant|impose|admit|exempt|recognise|recognize|prolong|lift|shelve)$/i;

/** *subject to approval*, *pending a vote*: somebody has yet to say yes to what the claim tells as done. */
export const isAwaiting = ({ passage }: Pair, { kind, span }: Modality): boolean =>
  kind === 'conditional' && /^(?:subject|pending|conditional|once)\b/i.test(sliceOf(passage.text, span));

export const AWAITING = 0.75;

/** *Under the draft law*, *the bill, which still needs the consent of the upper house*: what *would* follow is no law yet. */
export const isDraft = (pair: Pair, modality: Modality): boolean => {
  const { passage } = pair;
  const { kind, strength, span } = modality;
  if (kind !== 'conditional' || strength < 0.6 || isReported(pair, modality)) return false;
  const sentence = passage.sentences.find(({ end }) => span.start < end)!;
  return NO_LAW_YET.test(sliceOf(passage.text, sentence));
};

const NO_LAW_YET =
  /\b(?:drafts?|drafted|bills?|proposals?|(?:provisional|tentative|preliminary|interim) (?:agreement|deal|accord|pact)|blueprint|white paper|(?:proposed|planned|amended|new|revised) (?:\w+ )?(?:laws?|rules?|directive|statute|regulations?|reform|ban|code|treaty|amendment|act|charter|constitution)|if (?:it is |they are )?(?:approved|passed|adopted|ratified|agreed|enacted|cleared|confirmed|signed)|not yet|has yet to|have yet to|yet to be|still (?:needs?|has to|have to|must|requires?|awaits?)|awaits?|awaiting|pending|subject to|needs? (?:the )?(?:approval|consent|backing))\b/i;
export const DRAFT = 0.8;

/** Is it what somebody said? */
export const isReported = ({ passage }: Pair, { governed }: Modality): boolean =>
  attributionsOf(passage).some(({ content }) => contains(content, governed!));

/**
 * *Suspended the licence, pending an inquiry*, *has put the strike on hold pending a vote*: what was done for as long as something else lasts is done, whatever
 * comes of it. Where a yes is awaited, only what stops or holds is.
 */
export function isForTheTime(passage: Facts, { span, governed }: Modality): boolean {
  if (!/^pending/i.test(sliceOf(passage.text, span))) return false;
  const verb = wordAt(passage, governed!.start);
  if (predicateOf(viewOf(passage), verb)?.tense !== 'done') return false;
  return !A_YES.test(passage.text.slice(span.end, span.end + FAR)) || HOLDS.test(passage.text.slice(governed!.start));
}

const A_YES =
  /^[^.,;]*?\b(?:approvals?|vote|consent|clearance|ratification|confirmation|agreement|signature|permission|go-ahead|backing|sign-off|completion|sanction|blessing|authori[sz]ation)\b/i;
const HOLDS =
  /^(?:suspend|halt|stop|stay|hold|held|keep|kept|freez|froze|put|delay|defer|postpon|adjourn|detain|remand|block|clos|shut|paus|withh|shelv|lift|releas|bail|impound|seiz|ban|remov)/i;

/** *Has no plans to drop it*, *no further cuts were planned*: that nothing of the sort is in train may be said in many words. */
export const isPlanDenied = ({ negations }: Facts, { kind, span, governed }: Modality): boolean =>
  kind === 'planned' &&
  negations.some(
    ({ cue, scope }) =>
      cue.end <= Math.min(span.start, governed!.start) && scope.start <= span.start && span.start < scope.end,
  );

/** *Will hand them in, under the deal* for *have agreed to hand them in*: what holds by what was agreed. */
export const isAsAgreed = ({ claim, passage }: Pair, { span }: Modality, statement: Span): boolean =>
  /^(?:agree|commit|undert|pledg|promis|vow)/i.test(sliceOf(passage.text, span)) &&
  (UNDER_DEAL.test(sliceOf(claim.text, statement)) || THEIR_DEAL.test(claim.text));

const UNDER_DEAL =
  /\b(?:under|by|according to|as part of|in line with) (?:the|its|their|his|her|this|that|an?) (?:\w+ )?(?:deal|accord|agreement|pact|truce|terms|contract|settlement|commitment|pledge|promise|treaty)\b/i;

/** *…, though their agreement does not extend to envoys* */
const THEIR_DEAL = /\b(?:their|its|the) (?:deal|accord|agreement|pact|understanding)\b/i;

/** *Asked whether it would reopen, the director said it would*: the passage gives the answer itself. */
export const isAnswered = ({ text }: Facts, { span }: Modality): boolean =>
  /^(?:whether|if)$/i.test(sliceOf(text, span)) && ANSWER.test(text.slice(span.end, span.end + FAR));

const ANSWER =
  /\b(?:it|they|he|she|this|that|there) (?:would|will|had|did|was|were|is|are|has|have|does|do|could|can)(?: not|n['’]t)?\s*(?:[,.;]|$)|\b(?:yes|no)\b[,.;”"]/i;
