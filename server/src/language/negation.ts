import type { Span } from '../text/span.ts';
import { type Cue, cueAt, endsClause, PREFIXED } from './negation-cues.ts';
import { type Word, wordsOf } from './words.ts';

export type NegationKind = 'not' | 'no' | 'never' | 'without' | 'neither' | 'nearly' | 'verb' | 'lack';

/** A word that turns what follows into its opposite. */
export interface Negation {
  /** `not`, `failed to`, `lack of`. */
  readonly cue: Span;
  /** What is negated: from the cue to the end of its clause; empty where nothing follows. */
  readonly scope: Span;
  /** `nearly`: *hardly, seldom*, which leave a little; `verb`: *failed to, denied*; `lack`: *lack of*. */
  readonly kind: NegationKind;
  /** This and another cancel each other: *not without*, *did not deny*, *not unlikely*. */
  readonly double: boolean;
}

/** How many words may stand between two cues that cancel each other. */
const NEAR = 3;

/**
 * The negations of a text, in order. Not among them: *not only*, *no doubt*, *no more than*, *whether or not*, and other
 * phrases in which a cue denies nothing. `words` saves reading them again.
 */
export function negationsIn(text: string, words: readonly Word[] = wordsOf(text)): Negation[] {
  const found: { cue: Cue; at: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue = cueAt(words, at);
    if (!cue) continue;
    if (cue.kind) found.push({ cue, at });
    at += cue.length - 1;
  }
  const ends = found.length > 0 ? clauseEnds(text, words, found) : [];
  return found.map(({ cue, at }, i) => {
    const last = words[at + cue.length - 1]!;
    return {
      cue: { start: words[at]!.start, end: last.end },
      scope: { start: Math.min(words[at + cue.length]?.start ?? last.end, ends[i]!), end: ends[i]! },
      kind: cue.kind!,
      double: cancels(words, found, i),
    };
  });
}

/** Where the clause of each cue ends. Read from the back, so that each word is looked at once. */
function clauseEnds(text: string, words: readonly Word[], found: readonly { cue: Cue; at: number }[]): number[] {
  const ends: number[] = [];
  let end = words.at(-1)!.end;
  let at = words.length - 1;
  for (let i = found.length - 1; i >= 0; i--) {
    const from = found[i]!.at + found[i]!.cue.length;
    for (; at >= from; at--) if (endsClause(text, words, at)) end = words[at - 1]!.end;
    const last = words[from - 1]!.end;
    ends[i] = isAlone(text, words, from) ? last : Math.max(Math.min(end, mainClauseAt(words, found[i]!)), last);
  }
  return ends;
}

/** *After two years without exports they began again*: where what *without* says ends, at a subject of its own; no end for other cues. */
function mainClauseAt(words: readonly Word[], { cue, at }: { cue: Cue; at: number }): number {
  if (cue.kind !== 'without') return Number.POSITIVE_INFINITY;
  for (let i = at + cue.length + 1; i < words.length && i < at + WITHOUT_REACH; i++)
    if (/^(?:they|he|she|we)$/.test(words[i]!.lower)) return words[i - 1]!.end;
  return Number.POSITIVE_INFINITY;
}
const WITHOUT_REACH = 12;

/** *in those that had not, and the gap …*: the verb of what is denied is left out. */
const isAlone = (text: string, words: readonly Word[], from: number): boolean =>
  /^(?:and|but|so|or|yet)$/.test(words[from]?.lower ?? '') && text[words[from - 1]!.end] === ',';

function cancels(words: readonly Word[], found: readonly { cue: Cue; at: number }[], i: number): boolean {
  const { cue, at } = found[i]!;
  const next = found[i + 1];
  const before = found[i - 1];
  const from = at + cue.length;
  if (next && isPair(words, cue, from, next)) return true;
  if (before && isPair(words, before.cue, before.at + before.cue.length, found[i]!)) return true;
  if (cue.kind !== 'not') return false;
  const word = words[from]?.lower;
  return (
    PREFIXED.has(word ?? '') ||
    ((word === 'very' || word === 'at' || word === 'an') && PREFIXED.has(words[from + 1]?.lower ?? ''))
  );
}

/** Two cues cancel when the second is near and of another kind; *neither … nor* and *no, not* do not. */
function isPair(words: readonly Word[], first: Cue, from: number, second: { cue: Cue; at: number }): boolean {
  if (second.at - from > NEAR || first.kind === 'neither' || second.cue.kind === 'neither') return false;
  if (second.cue.kind === 'not' && first.kind !== 'verb') return false;
  for (let at = from; at < second.at; at++) if (/^(?:and|but|or|because|that|if)$/.test(words[at]!.lower)) return false;
  return second.cue.kind !== 'nearly';
}

/** `negative` when an odd number of negations cover the offset, doubles counted as two. */
export function polarityAt(negations: readonly Negation[], offset: number): 'positive' | 'negative' {
  let count = 0;
  for (const { scope, double } of negations) if (!double && scope.start <= offset && offset < scope.end) count++;
  return count % 2 === 1 ? 'negative' : 'positive';
}
