import type { Modality } from '../../../language/modality.ts';
import { overlaps, type Span, sliceOf } from '../../../text/span.ts';
import { softened } from '../../kept.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { massOf, matterOf, standsIn } from '../../shared.ts';
import { statementsOf } from '../../statements.ts';
import { attributionsOf } from '../../voices.ts';

/** So many words, and so much of what claim and hedged clause say, both must have. */
const LEAST = 3;
const OF_CLAIM = 0.4;
const OF_SCOPE = 0.45;
/** A sentence without a hedge that says so much of it states it. */
const STATED = 0.6;
const SURE = 0.66;

/**
 * *Sepsis patients leave hospital sooner* for *data suggest that it might shorten hospital stays for patients with sepsis*: other verbs, the same matter, and
 * nowhere in the claim a word that keeps it open. `open`: the hedges of the passage.
 */
export function vanishedReasons(pair: Pair, open: readonly Modality[]): Reason[] {
  const { claim } = pair;
  const whole = { start: 0, end: claim.text.length };
  const weak = open.filter((each) => isWeak(pair, each));
  if (weak.length === 0) return [];
  const kept = softened(pair, whole, NOWHERE, NOWHERE);
  if (kept.hedge || kept.condition || attributionsOf(claim).some(({ cls }) => WEAK.has(cls))) return [];
  const matter = matterOf(claim, whole);
  for (const modality of weak) {
    const scope = statementsOf(pair.passage).find(({ end }) => modality.governed!.start < end)!;
    const shared = matter.filter((at) => standsIn(pair, at, [scope]));
    const mass = massOf(claim, shared);
    if (
      shared.length < LEAST ||
      mass < OF_CLAIM * massOf(claim, matter) ||
      mass < OF_SCOPE * massOf(pair.passage, matterOf(pair.passage, scope)) ||
      isStated(pair, shared, weak, scope)
    )
      continue;
    const said = { start: claim.tokens[shared[0]!]!.start, end: claim.tokens[shared.at(-1)!]!.end };
    return [{ kind: 'hedge', claim: said, passage: modality.span, sure: SURE, detail: 'flat' }];
  }
  return [];
}

const NOWHERE: Span = { start: 0, end: 0 };
const WEAK: ReadonlySet<string> = new Set(['suggest', 'believe', 'claim']);

/** What is decided, asked or denied is no statement kept open. */
const OTHER =
  /^(?:agree|whether|if|draft|rumou?r|original|meant|intended|proposed|planned|signs?|estimate|point to$|in negotiations|unlikely)/i;
const isWeak = ({ passage }: Pair, { kind, strength, span }: Modality): boolean =>
  (kind === 'possible' || kind === 'suggested' ? strength <= 0.75 : kind === 'planned' && strength <= 0.6) &&
  !OTHER.test(sliceOf(passage.text, span));

/** Does another sentence, which leaves nothing open, say the same? */
function isStated(
  { claim, passage }: Pair,
  shared: readonly number[],
  open: readonly Modality[],
  scope: Span,
): boolean {
  return passage.sentences.some((sentence, index) => {
    if (overlaps(sentence, scope) || open.some(({ span }) => overlaps(span, sentence))) return false;
    const known = shared.filter((at) =>
      passage.places.get(claim.tokens[at]!.term.stem)?.some((place) => passage.tokens[place]!.sentence === index),
    );
    return massOf(claim, known) >= STATED * massOf(claim, shared);
  });
}
