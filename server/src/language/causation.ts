import type { Span } from '../text/span.ts';
import { cuesIn } from './causation/find.ts';
import { frameOf } from './causation/frame.ts';
import type { CausalRelation } from './causation/model.ts';
import { type Negation, negationsIn, polarityAt } from './negation.ts';
import { type Word, wordsOf } from './words.ts';

export type { CausalKind, CausalRelation } from './causation/model.ts';

/** More negations than these do not cover one word. */
const NEGATIONS = 8;

const NONE: readonly CausalRelation[] = [];

/**
 * What a text says of cause and effect, in order: each cue with its kind and the two sides of its clause. What is only
 * asked (*whether smoking causes it*, *to examine the effect of*) and what people do on purpose (*the ministry cut its
 * budget*) are no relations. `words` and `negations` save reading them again. Never fails; offsets are UTF-16, half-open.
 */
export function causalRelationsIn(
  text: string,
  words: readonly Word[] = wordsOf(text),
  negations?: readonly Negation[],
): readonly CausalRelation[] {
  const cues = cuesIn(text, words);
  if (cues.length === 0) return NONE;
  const denied = negations ?? negationsIn(text, words);
  const found: CausalRelation[] = [];
  let passed = 0;
  for (const cue of cues) {
    const frame = frameOf(text, words, cue);
    if (frame.asked) continue;
    const [first, end] = [words[cue.first]!, words[cue.next - 1]!];
    while (passed < denied.length && denied[passed]!.scope.end <= first.start) passed++;
    found.push({
      start: first.start,
      end: end.end,
      kind: cue.kind === 'cause' && frame.hedged ? 'conditional-cause' : cue.kind,
      negated: cue.adjunct
        ? isDenied(words, cue.first)
        : polarityAt(denied.slice(passed, passed + NEGATIONS), first.start) === 'negative',
      before: side(words, frame.first, cue.first, first.start),
      after: side(words, cue.next, frame.next, end.end),
    });
  }
  return found;
}

/** *not because of*, *not mainly due to* */
function isDenied(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower.endsWith('ly') ? words[at - 2] : words[at - 1];
  return before !== undefined && /^(?:not|neither|nor|never)$|n't$/.test(before.lower);
}

/** The words from `first` up to `next`; an empty span at `empty` when there are none. */
const side = (words: readonly Word[], first: number, next: number, empty: number): Span =>
  first < next ? { start: words[first]!.start, end: words[next - 1]!.end } : { start: empty, end: empty };

/** 0: no relation; 1: things go together; 2: one may cause the other; 3: it does. */
export type CausalStrength = 0 | 1 | 2 | 3;

const STRENGTH = { sequence: 0, association: 1, 'conditional-cause': 2, cause: 3 } as const;

/**
 * How far the strongest relation goes, on the scale of Sumner et al. (BMJ 2014) in its four steps. A negated relation
 * counts like its opposite: *does not cause* says as much about causes as *causes*.
 */
export function causalStrength(relations: readonly CausalRelation[]): CausalStrength {
  let most: CausalStrength = 0;
  for (const { kind } of relations) if (STRENGTH[kind] > most) most = STRENGTH[kind];
  return most;
}
