import type { Span } from '../text/span.ts';

export type ConfidenceLevel = 'low' | 'moderate' | 'high';

/** How sure somebody says to be of a judgement: *with high confidence*, *we have low confidence in*, *we are confident that*. */
export interface Confidence {
  readonly span: Span;
  readonly level: ConfidenceLevel;
}

const LEVELS: Readonly<Record<string, ConfidenceLevel>> = {
  low: 'low',
  limited: 'low',
  little: 'low',
  moderate: 'moderate',
  medium: 'moderate',
  high: 'high',
  'very high': 'high',
  great: 'high',
};
const NAMED =
  /(?<![\p{L}-])(?:with\s)?(low|limited|little|moderate|medium|very high|high|great)\sconfidence(?!\s(?:interval|level|vote|motion))(?![\p{L}-])/giu;
const PERSONAL = /(?<![\p{L}-])(?:we|i) (?:are|am|remain) (?:highly |very |fully )?confident(?![\p{L}-])/giu;

/** The statements of confidence in a text, in order. Words alone: *a vote of confidence* and *consumer confidence* are none. */
export function confidenceIn(text: string): Confidence[] {
  const named = [...text.matchAll(NAMED)].map((match) => ({
    span: spanOf(match),
    level: LEVELS[match[1]!.toLowerCase()]!,
  }));
  const personal = [...text.matchAll(PERSONAL)].map((match) => ({ span: spanOf(match), level: 'high' as const }));
  return [...named, ...personal].sort((a, b) => a.span.start - b.span.start);
}

const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index!, end: match.index! + match[0].length });
