import type { Match } from '../evidence/align.ts';
import type { Comparison } from '../evidence/compare.ts';
import type { Facts } from '../evidence/facts.ts';
import type { Reason } from '../evidence/model.ts';
import { bySpan, overlaps, type Span } from '../text/span.ts';

/** A run of words of the passage that carry the claim, with the words of the claim that they carry. */
export interface Run extends Span {
  /** How much its words say together. */
  readonly mass: number;
  /** In the claim. */
  readonly claim: readonly Span[];
}

/** A match below this is a word of the same subject at best. */
const SAME = 0.6;
/** Words that say the same. What is only used alike, or says more broadly what the other says, is near but not the same, and is not marked. */
const SAID: ReadonlySet<Match['how']> = new Set(['same', 'synonym', 'narrower', 'spelling']);
/** So many words that say nothing alone (*of the*) may stand between two that carry the claim and still be marked with them. */
const GAP = 2;
/** Runs that say less say nothing alone. */
const LEAST_MASS = 0.6;
/** The words of a figure together count as one word that says all. */
const FIGURE = 1;

/**
 * The runs of the passage that carry the claim, in order: words that both have, joined across small gaps, but not across words that differ
 * (`apart`). Empty where nothing could be compared, or the passage seems to say nothing of the claim.
 */
export function runsOf({ pair, verdict }: Comparison, apart: readonly Span[] = []): Run[] {
  if (verdict === 'cannot-tell' || verdict === 'not-found') return [];
  const { claim, passage } = pair;
  const runs: { first: number; last: number; mass: number; surest: number; claim: Span[] }[] = [];
  for (const [at, { from, mass, score }] of [...carriersIn(pair)].sort(([a], [b]) => a - b)) {
    const said = from.map((i) => claim.tokens[i]!);
    const token = passage.tokens[at]!;
    if (apart.some((span) => overlaps(span, token))) continue;
    const last = runs.at(-1);
    if (last && joins(passage, last.last, at) && !isBetween(apart, passage.tokens[last.last]!, token)) {
      last.last = at;
      last.mass += mass;
      last.surest = Math.min(1, last.surest + score);
      last.claim.push(...said);
    } else runs.push({ first: at, last: at, mass, surest: score, claim: said });
  }
  return (
    runs
      // A word alone that is only used alike carries nothing.
      .filter(({ mass, surest }) => mass >= LEAST_MASS && surest >= 1)
      .map(({ first, last, mass, claim: said }) => ({
        start: passage.tokens[first]!.start,
        end: passage.tokens[last]!.end,
        mass,
        claim: said,
      }))
  );
}

/** A word of the passage that carries words of the claim. */
interface Carrier {
  readonly from: number[];
  mass: number;
  score: number;
}

/** By token of the passage. */
function carriersIn({ claim, passage, matches, figures }: Comparison['pair']): Map<number, Carrier> {
  const found = new Map<number, Carrier>();
  const put = (at: number, from: readonly number[], mass: number, score: number): void => {
    const known = found.get(at);
    if (!known) found.set(at, { from: [...from], mass, score });
    else {
      known.from.push(...from);
      known.mass = Math.max(known.mass, mass);
      known.score = Math.max(known.score, score);
    }
  };
  const taken = new Set(matches.map(({ at, how }) => (how === 'same' ? at : -1)));
  for (const [i, token] of claim.tokens.entries()) {
    const { at, score, how } = matches[i]!;
    // One word does not say two: beside *plant*, *works* is another one.
    if (how !== 'same' && taken.has(at)) continue;
    if (at >= 0 && score >= SAME && SAID.has(how) && token.weight > 0 && !token.figure)
      put(at, [i], token.weight * score, score);
  }
  for (const { verdict, claim: said, passage: given } of figures) {
    if (!given || (verdict !== 'equal' && verdict !== 'compatible')) continue;
    const places = tokensIn(passage, given);
    for (const at of places) put(at, tokensIn(claim, said), FIGURE / places.length, 1);
  }
  return found;
}

const tokensIn = ({ tokens }: Facts, span: Span): number[] =>
  tokens.flatMap((token, i) => (overlaps(token, span) ? [i] : []));

/** Near enough, in one sentence and one paragraph, to be marked together. */
const joins = ({ tokens, text }: Facts, last: number, next: number): boolean =>
  next - last - 1 <= GAP &&
  tokens.slice(last + 1, next).every(({ weight }) => weight === 0) &&
  tokens[last]!.sentence === tokens[next]!.sentence &&
  !text.slice(tokens[last]!.end, tokens[next]!.start).includes('\n\n');

const isBetween = (spans: readonly Span[], before: Span, behind: Span): boolean =>
  spans.some(({ start, end }) => start >= before.end && end <= behind.start);

/** Spans in order, joined where at most `gap` units and nothing of `apart` stand between them; those that `apart` covers are left out. */
export function joined(spans: readonly Span[], gap: number, apart: readonly Span[] = []): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(bySpan)) {
    if (apart.some((span) => overlaps(span, { start, end }))) continue;
    const last = out.at(-1);
    if (last && start - last.end <= gap && !isBetween(apart, last, { start, end })) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** A word alone that says less (*reached*) is no loss worth telling; names and rarer words are. */
const TELLING = 0.75;
const MOST_MISSING = 3;

/** Words of the claim that the passage has in no form, at most three runs of them, in order. */
export function missingIn({ pair }: Comparison): Span[] {
  const { claim, matches, titled, aliased } = pair;
  const found = claim.tokens.filter(
    (token, i) => token.weight > 0.5 && !token.figure && matches[i]!.score < SAME && !titled[i] && !aliased[i],
  );
  const isTelling = (run: Span): boolean =>
    found.some((token) => overlaps(token, run) && (token.name || token.weight >= TELLING || token.start > run.start));
  return joined(found, 1)
    .filter(isTelling)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_MISSING)
    .sort(bySpan);
}

/** The words in which both sides part, on the side of the passage. */
export const differingIn = (reasons: readonly Reason[]): Span[] =>
  joined(
    reasons.flatMap(({ kind, passage }) => (passage && kind !== 'words' ? [passage] : [])),
    0,
  );
