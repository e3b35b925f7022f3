import { type CausalRelation, causalRelationsIn } from '../../language/causation.ts';
import type { Span } from '../../text/span.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** How sure: the passage says that the two go together; that one came after the other; only tells of both at one time. */
const TOGETHER = 0.9;
const AFTER = 0.85;
const AT_ONCE = 0.7;
/** How much of each side must be in the passage. */
const COVERED = 0.4;

/**
 * What went together, or one after the other, in the passage and is cause and effect in the claim. Silent where the passage itself gives a
 * cause in the same breath, and where one thing followed another as somebody's answer to it (*was suspended after*): there the order of events
 * tells the reason. `detail`: `association` or `sequence`.
 */
export function causeReasons(pair: Pair): Reason[] {
  const claimed = causalRelationsIn(pair.claim.text, pair.claim.words, pair.claim.negations).filter(isStated);
  if (claimed.length === 0) return [];
  const told = causalRelationsIn(pair.passage.text, pair.passage.words, pair.passage.negations);
  return claimed.flatMap((relation) => leapOf(pair, relation, told) ?? []);

  function isStated({ kind, negated, start }: CausalRelation): boolean {
    return (
      !negated &&
      (kind === 'cause' || (kind !== 'association' && /^help/i.test(pair.claim.text.slice(start, start + 4))))
    );
  }
}

function leapOf(pair: Pair, relation: CausalRelation, told: readonly CausalRelation[]): Reason | null {
  const [one, other] = sidesOf(pair, relation);
  const a = placesOf(pair, one);
  const b = placesOf(pair, other);
  if (a.length === 0 || b.length === 0) return null;
  for (const link of linksIn(pair, told)) {
    if (!joins(pair, link, a, b) || saysCause(pair, link, told, [...a, ...b])) continue;
    if (link.kind === 'sequence' && !isOutcome(pair, link)) continue;
    return {
      kind: 'cause',
      claim: { start: relation.start, end: relation.end },
      passage: { start: link.start, end: link.end },
      sure: link.sure,
      detail: link.kind,
    };
  }
  return null;
}

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

/** Where the words of one side stand in the passage; none when too few do. */
function placesOf({ claim, matches }: Pair, side: Span): number[] {
  const places: number[] = [];
  let all = 0;
  let found = 0;
  for (const [i, { start, end, weight, figure }] of claim.tokens.entries()) {
    if (start < side.start || end > side.end || weight === 0 || figure) continue;
    all += weight;
    if (matches[i]!.at < 0) continue;
    found += weight;
    places.push(matches[i]!.at);
  }
  return all > 0 && found >= COVERED * all ? places : [];
}

/** What puts two things side by side in the passage. */
interface Link extends Span {
  readonly kind: 'association' | 'sequence';
  readonly sure: number;
  readonly before: Span;
  readonly after: Span;
}

function linksIn({ passage }: Pair, told: readonly CausalRelation[]): Link[] {
  const links: Link[] = [];
  for (const { start, end, kind, before, after } of told)
    if (kind === 'association' || kind === 'sequence')
      links.push({ start, end, kind, before, after, sure: kind === 'sequence' ? AFTER : TOGETHER });
  for (const { start, end, lower } of passage.words) {
    if (!AT_ONCE_CUES.has(lower)) continue;
    const sentence = passage.sentences.find((each) => each.start <= start && end <= each.end);
    if (!sentence) continue;
    links.push({
      start,
      end,
      kind: 'sequence',
      sure: AT_ONCE,
      before: { start: sentence.start, end: start },
      after: { start: end, end: sentence.end },
    });
  }
  return links;
}

/** They put two things at one time. */
const AT_ONCE_CUES: ReadonlySet<string> = new Set(['while', 'when', 'once', 'whenever', 'meanwhile']);

/**
 * Does one side of the claim stand before the link and the other behind it? Where nothing stands before it, both stand behind; cases that are
 * compared (*members had fewer than others*) have both before it.
 */
function joins(pair: Pair, link: Link, a: readonly number[], b: readonly number[]): boolean {
  const within = ({ start, end }: Span, places: readonly number[]): boolean =>
    places.some((at) => start <= pair.passage.tokens[at]!.start && pair.passage.tokens[at]!.end <= end);
  if ((within(link.before, a) && within(link.after, b)) || (within(link.before, b) && within(link.after, a)))
    return true;
  if (link.kind === 'association') {
    const all = { start: link.before.start, end: link.after.end };
    return within(all, a) && within(all, b);
  }
  return within(link.after, a) && within(link.after, b) && !within(link.before, [...a, ...b]);
}

/** Words of cause that no relation holds, in the sentence of the link. */
const CAUSE_WORDS =
  /^(?:because|so|therefore|hence|thus|thereby|result|results|resulted|resulting|cause[sd]?|causing|driven|fuell?ed|blam(?:e|es|ed|ing)|credit(?:s|ed|ing)?|attribut\w+|reflect(?:s|ed|ing)?|reasons?|mean(?:s|t)|thanks|owing|due|forced|prompted|explain(?:s|ed)?|consequences?|responsible)$/;

/** Does the passage give a cause itself: in the sentence of the link, of what the claim is about, or by pointing back? */
function saysCause({ passage }: Pair, link: Link, told: readonly CausalRelation[], places: readonly number[]): boolean {
  const sentence = passage.sentences.find(({ start, end }) => start <= link.start && link.end <= end);
  if (!sentence) return true;
  const inside = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end;
  if (passage.words.some((word) => CAUSE_WORDS.test(word.lower) && inside(word))) return true;
  const starts = places.map((at) => passage.tokens[at]!.start);
  return told.some(({ kind, start, end, before, after }) => {
    if (kind !== 'cause' && kind !== 'conditional-cause') return false;
    if (inside({ start, end })) return true;
    if (/^(?:this|that|these|those|it|they|which|both)\b/i.test(passage.text.slice(before.start, before.end)))
      return true;
    const holds = (side: Span): boolean => starts.some((at) => side.start <= at && at < side.end);
    return holds(before) && holds(after);
  });
}

/** Words for how much, how many or how often there is of a thing, and for their change. */
const MEASURE =
  /^(?:numbers?|rates?|share|shares|level|levels|prices?|costs?|incidence|prevalence|mortality|unemployment|employment|output|production|sales|exports|imports|demand|supply|profits?|revenues?|turnout|attendance|scores?|inflation|wages|incomes?|emissions|crime|poverty|fewer|more|less|lower|higher|rarer|commoner)$/;

/** Changes of things as often as of figures. */
const EVENT = /^(?:collaps|crash|slid)/;

/** Something measured, or its change, in the clause: what came after is an outcome, and nobody's answer. */
function isOutcome({ passage }: Pair, { before, after }: Link): boolean {
  const inside = ({ start, end }: Span): boolean =>
    (before.start <= start && end <= before.end) || (after.start <= start && end <= after.end);
  return (
    passage.directions.some(
      (direction) => direction.axis === 'change' && !EVENT.test(direction.lower) && inside(direction),
    ) || passage.words.some((word) => MEASURE.test(word.lower) && inside(word))
  );
}
