import type { Token } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import { counts, coverage, type Pair } from '../../pair.ts';
import { additionsIn } from './additions.ts';
import { appendedIn, saysWho } from './appended.ts';
import { TOPICS, type Topic } from './topics.ts';

/** How sure; how much of the claim's other words the passage must have. */
const SURE = 0.7;
const REST = 0.3;
/**
 * From here on a clause is lacking plainly. Of our 75 sound development pairs none reaches it; on vitaminc_real it is found in 4 of 1,000
 * supported rows and in 13 of 100 that the passage says too little for.
 */
const PLAIN = 0.9;
/** Fewer words say nothing beyond the matter itself. */
const LEAST_WORDS = 5;

/** A part of the claim that says what the passage has no word of, while it has the rest: who paid, who was hurt, a record, a plan. */
export function detailReasons(pair: Pair): readonly Reason[] {
  const { claim } = pair;
  if (claim.tokens.filter(counts).length < LEAST_WORDS) return [];
  const additions = additionsIn(pair);
  const cues = [...topicsIn(pair), ...additions].sort((a, b) => a - b);
  for (const cue of cues) {
    const [from, to] = phraseAt(pair, cue, additions.includes(cue));
    if (coverage(pair, (_, i) => i >= from && i <= to) < REST || isAboutName(pair, cue)) continue;
    const span = { start: claim.tokens[from]!.start, end: claim.tokens[to]!.end };
    return [{ kind: 'words', claim: span, passage: null, sure: SURE, detail: 'part' }];
  }
  const part = appendedIn(pair);
  if (!part || part.strength < PLAIN || holdsFigure(pair, part)) return [];
  const span = { start: claim.tokens[part.from]!.start, end: claim.tokens[part.to - 1]!.end };
  return [{ kind: 'words', claim: span, passage: null, sure: SURE, detail: 'part' }];
}

/** Does the word stand in what is put in behind a name to say who that is? */
function isAboutName({ claim: { tokens } }: Pair, cue: number): boolean {
  let open = cue;
  while (open > 1 && !tokens[open]!.breaks) open--;
  return open > 0 && saysWho(tokens, open);
}

/** So far behind the part its figure may stand, in tokens: *the journey has shortened | from 180 minutes*. */
const FIGURE_REACH = 3;

/** Does the passage give a figure of that part, or others from which it follows? Then it speaks of it, in whatever words. */
function holdsFigure({ claim, figures }: Pair, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const start = claim.tokens[from]!.start;
  let last = to;
  while (last < claim.tokens.length && last < to + FIGURE_REACH && !claim.tokens[last]!.breaks) last++;
  const { end } = claim.tokens[last - 1]!;
  return figures.some(
    (each) =>
      each.kind === 'quantity' &&
      /^(?:equal|compatible|derived)$/.test(each.verdict) &&
      each.claim.kind !== 'ordinal' &&
      (each.claim.unit !== null || each.claim.kind === 'share' || each.claim.high >= 10) &&
      each.claim.start >= start &&
      each.claim.start < end,
  );
}

/** The words of the claim with which it comes to speak of something that the passage does not speak of. */
function topicsIn(pair: Pair): number[] {
  const { claim } = pair;
  return TOPICS.flatMap((topic) => {
    const at = claim.tokens.findIndex((token, i) => topic.cues.has(token.term.lower) && isOpen(pair, token, i));
    return at >= 0 && !speaksOf(pair, topic) ? [at] : [];
  });
}

/** Is it neither in the passage, in any form, nor in the title? */
export function isOpen({ matches, titled, passage }: Pair, { figure, name }: Token, i: number): boolean {
  if (figure || name || titled[i]) return false;
  const { how, score, at } = matches[i]!;
  if (how === 'none' || how === 'broader') return true;
  return how === 'alike' && (score < CLOSE || passage.tokens[at]!.weight < TELLING);
}
const CLOSE = 0.65;
const TELLING = 0.5;

const speaksOf = ({ passage }: Pair, { known, stems }: Topic): boolean =>
  passage.tokens.some(({ term }) => stems.has(term.stem) || known.has(term.lower));

/** The words around one as far as they belong together and the passage lacks them: first and last token. `whole`: up to the next comma. */
function phraseAt({ claim, matches }: Pair, at: number, whole: boolean): [number, number] {
  const { tokens } = claim;
  const isIn = (i: number): boolean => i >= 0 && i < tokens.length && (!counts(tokens[i]!) || matches[i]!.score < 1);
  let from = at;
  while (isIn(from - 1) && !tokens[from]!.breaks && at - from < 8) from--;
  let to = at;
  while ((whole ? to + 1 < tokens.length : isIn(to + 1)) && !tokens[to + 1]!.breaks && to - at < 10) to++;
  while (
    from < at &&
    (!counts(tokens[from]!) || matches[from]!.score > 0) &&
    !/^(?:who|which|where)$/.test(tokens[from]!.term.lower)
  )
    from++;
  while (to > at && !counts(tokens[to]!)) to--;
  return [from, to];
}
