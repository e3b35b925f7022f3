import { type CausalRelation, causalRelationsIn } from '../../language/causation.ts';
import { type Span, spanOfMatch } from '../../text/span.ts';
import type { Reason } from '../model.ts';
import { coverage, type Pair } from '../pair.ts';
import { besideIn, type Link, linksIn } from './cause/links.ts';
import { placesOf } from './cause/places.ts';
import { isOutcome, saysCause } from './cause/silence.ts';
import { isTried } from './cause/tried.ts';

/**
 * What went together, or one after the other, in the passage and is cause and effect in the claim. Silent where the passage itself gives a
 * cause in the same breath, and where one thing followed another as somebody's answer to it (*was suspended after*): there the order of events
 * tells the reason. `detail`: `association`, `sequence`, or `beside` where one sentence tells of both.
 */
export function causeReasons(pair: Pair): Reason[] {
  const { text, words, negations } = pair.claim;
  const claimed = [...causalRelationsIn(text, words, negations), ...byDoing(text)].filter(
    (relation) =>
      isStated(text, relation) && !NOT_THE_OTHER.test(text.slice(relation.before.start, relation.after.end)),
  );
  if (claimed.length === 0 || isTried(pair.passage.text)) return [];
  const disclaimed = disclaimedIn(pair, claimed);
  if (disclaimed) return [disclaimed];
  const told = causalRelationsIn(pair.passage.text, pair.passage.words, pair.passage.negations);
  return claimed.flatMap((relation) => leapOf(pair, relation, told) ?? []);
}

/** *By lowering its fees, it brought about …*: what somebody did, and what came of it; before its comma no figure counts, as in *by saving a tenth*. */
function byDoing(text: string): CausalRelation[] {
  const cue = /^By ([a-z]+ing) (?!of\b|and\b)[^,.;:\d]{4,80}, /.exec(text);
  if (!cue || NO_DOING.test(cue[1]!) || ENTITLES.test(text)) return [];
  const start = 0;
  const end = cue[0].indexOf(' ');
  return [
    {
      start,
      end,
      kind: 'cause',
      negated: false,
      before: { start, end: start },
      after: { start: end + 1, end: text.length },
    },
  ];
}

/** They end like what is done, and are not: *by spring*. */
const NO_DOING =
  /^(?:spring|evening|morning|king|string|wing|ring|thing|nothing|anything|something|everything|being|sterling|wedding|meeting|hearing|building|closing|opening)$/;
/** A rule says who is to have what: *by signing up, they qualify*. */
const ENTITLES = /\b(?:qualif(?:y|ies|ied)|eligible|entitled|entitles|exempt|compl(?:y|ies|ied)|counts? as)\b/i;

/** The passage says itself that it does not tell why. */
const DISCLAIMS =
  /\b(?:correlat(?:ed|ion|ions|es)|(?:did|do|does|could|can) not (?:examine|look into|say|establish|determine|explain|separate|tell|ask|investigate|test)\b[^.;]{0,30}\b(?:why|reasons?|causes?|caused|causal\w*|the two|apart)|offer(?:s|ed)? no explanation|no causal (?:link|relation\w*)|(?:not|never) (?:necessarily )?(?:shown?|proven?|prove[sd]?|established|demonstrated?) (?:a |any )?(?:caus\w+))\b/i;
const COVERED = 0.4;
const DISCLAIMED = 0.85;

/** *Short-term lets force schools to close*, where the passage says that *it did not examine why*: whatever is told as a cause there, in whatever words. */
function disclaimedIn(pair: Pair, claimed: readonly CausalRelation[]): Reason | null {
  const words = DISCLAIMS.exec(pair.passage.text);
  const [relation] = claimed.filter((each) => !isComment(pair, each) && !isAside(pair, each));
  if (!words || !relation || DISCLAIMS.test(pair.claim.text) || OPEN.test(pair.claim.text) || coverage(pair) < COVERED)
    return null;
  return {
    kind: 'cause',
    claim: { start: relation.start, end: relation.end },
    passage: spanOfMatch(words),
    sure: DISCLAIMED,
    detail: 'association',
  };
}
/** By these a claim leaves the cause open itself. */
const OPEN =
  /\b(?:may|might|could|perhaps|possibl[ey]|suggest\w*|unclear|whether|leav\w+ (?:it )?open|not (?:known|clear|examined|established)|associat\w+|linked|went along|went together|coincid\w+|caution\w*)\b/i;

/** *A lack of orders, and not the strike, lies behind it*: which of two it was, and for that the words of the other are there. */
const NOT_THE_OTHER = /\b(?:(?:and|but) not|rather than|instead of|nothing to do with)\b/i;

/** Said to be so; what *helped* is a cause, if one of several. */
const isStated = (text: string, { kind, negated, start }: CausalRelation): boolean =>
  !negated && (kind === 'cause' || (kind === 'conditional-cause' && /^help/i.test(text.slice(start, start + 4))));

function leapOf(pair: Pair, relation: CausalRelation, told: readonly CausalRelation[]): Reason | null {
  const [one, other] = sidesOf(pair, relation);
  const a = placesOf(pair, one);
  const b = placesOf(pair, other);
  if (a.length === 0 || b.length === 0) return null;
  const aside = isAside(pair, relation);
  const joined = linksIn(pair.passage, told).filter(
    (link) => !(isComment(pair, relation) && link.kind === 'sequence') && joins(pair, link, a, b),
  );
  for (const link of aside ? joined : [...joined, ...besideIn(pair, one, other)]) {
    if (saysCause(pair, link, told, [...a, ...b]) || (link.kind !== 'association' && !isOutcome(pair, link))) continue;
    const { start, end, sure, kind } = link;
    return {
      kind: 'cause',
      claim: { start: relation.start, end: relation.end },
      passage: { start, end },
      sure,
      detail: kind,
    };
  }
  return null;
}

/** *deaths due to the flood*, *raising the total to 12*, *Because it is late.*: said by the way, or in answer, and seldom what the sentence is about. */
function isAside(pair: Pair, relation: CausalRelation): boolean {
  const { claim } = pair;
  const { start, end, before } = relation;
  const cue = claim.text.slice(start, end).toLowerCase();
  if (cue === 'because' && before.start === before.end) return true;
  return (
    isComment(pair, relation) ||
    (cue === 'due to' &&
      /\b(?:deaths?|cases?|injury|injuries|losses|absences?)$/i.test(claim.text.slice(before.start, before.end)))
  );
}

/** *, pulling back faster than before*: goes on about the same. */
const isComment = ({ claim }: Pair, { start, end }: CausalRelation): boolean =>
  /^[a-z]+ing\b/.test(claim.text.slice(start, end));

/** Cause and effect, in the order of the words; a cause in front (*Because of rain, …*) ends at its comma. */
function sidesOf({ claim }: Pair, { before, after }: CausalRelation): [Span, Span] {
  if (before.start < before.end) return [before, after];
  const comma = claim.text.slice(after.start, after.end).indexOf(', ');
  if (comma < 0) return [before, after];
  return [
    { start: after.start, end: after.start + comma },
    { start: after.start + comma, end: after.end },
  ];
}

/**
 * Does one side of the claim stand before the link and the other behind it? Where nothing stands before it, both stand behind; cases that are
 * compared (*members had fewer than others*) have both before it.
 */
function joins(pair: Pair, link: Link, a: readonly number[], b: readonly number[]): boolean {
  const within = ({ start, end }: Span, places: readonly number[]): boolean =>
    places.some((at) => start <= pair.passage.tokens[at]!.start && pair.passage.tokens[at]!.end <= end);
  const { before, after } = link;
  if ((within(before, a) && within(after, b)) || (within(before, b) && within(after, a))) return true;
  if (link.kind !== 'association')
    return within(after, a) && within(after, b) && !within(before, a) && !within(before, b);
  const all = { start: before.start, end: after.end };
  return within(all, a) && within(all, b);
}
