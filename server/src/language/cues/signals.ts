import type { Span } from '../../text/span.ts';
import { causeAt } from './causes.ts';
import { comparisonAt } from './comparisons.ts';
import { computedAt } from './computed.ts';
import { dateAt } from './dates.ts';
import { deedAt, eventAt } from './events.ts';
import { numberAt } from './numbers.ts';
import type { Tagged } from './tagged.ts';
import * as tag from './tags.ts';
import type { WordRange } from './word-range.ts';

/** What makes a sentence checkable. */
export type ClaimSignalKind = 'number' | 'date' | 'event' | 'cause' | 'comparison' | 'computed';

export interface ClaimSignal {
  readonly kind: ClaimSignalKind;
  /** In the sentence. */
  readonly span: Span;
  readonly text: string;
}

/** With the word where it starts. */
interface FoundSignal extends ClaimSignal {
  readonly first: number;
}

type Rule = (s: Tagged, i: number) => WordRange | null;

/** In the order of their right to a word: a date is no number, a change by a figure is computed. */
const RULES: readonly (readonly [ClaimSignalKind, number, Rule])[] = [
  ['computed', tag.FRACTION | tag.CHANGE | tag.DIGITS | tag.NUMBER_WORD | tag.ADVERB | tag.PREPOSITION, computedAt],
  ['date', tag.DIGITS | tag.CALENDAR | tag.MODAL | tag.CAPITAL, dateAt],
  ['number', tag.DIGITS | tag.NUMBER_WORD, numberAt],
  ['comparison', tag.COMPARISON | tag.CHANGE, comparisonAt],
  ['cause', tag.CAUSE, causeAt],
  ['event', tag.EVENT, eventAt],
  ['event', tag.CAPITAL, deedAt],
];
const ANY = RULES.reduce((bits, [, need]) => bits | need, 0);

/** The signals of a sentence in order; no word is in two of them. */
export function signalsIn(s: Tagged): FoundSignal[] {
  const found: FoundSignal[] = [];
  if ((s.all & ANY) === 0) return found;
  for (let i = 0; i < s.length; i++) {
    for (const [kind, need, rule] of RULES) {
      if (!s.has(i, need)) continue;
      const range = rule(s, i);
      if (!range) continue;
      const span = s.spanOf(range[0], range[1]);
      const last = found.at(-1);
      if (last && last.span.end > span.start) continue;
      found.push({ kind, span, text: s.text.slice(span.start, span.end), first: range[0] });
      i = Math.max(i, range[1]);
      break;
    }
  }
  return found;
}
