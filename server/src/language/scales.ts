import type { Span } from '../text/span.ts';
import { type ScaleEntry, type ScaleName, scales, scaleTitles } from './scales/tables.ts';

export { type ScaleEntry, type ScaleName, scales, scaleTitles } from './scales/tables.ts';

/** A term of probability as it stands in a text. */
export interface ScaleTerm {
  readonly span: Span;
  /** In lower case. */
  readonly term: string;
  /** The scales that have it, each with the range that it means there. */
  readonly on: Partial<Record<ScaleName, ScaleEntry>>;
}

const byTerm = new Map<string, Partial<Record<ScaleName, ScaleEntry>>>();
for (const [name, table] of Object.entries(scales))
  for (const entry of table) byTerm.set(entry.term, { ...byTerm.get(entry.term), [name]: entry });

/** The longest first, so that *very likely* is not read as *likely*. */
const TERMS = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...byTerm.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', String.raw`\s{1,3}`)})(?![\p{L}-])`,
  'giu',
);
/** *more likely*, *not unlikely*, *how likely* are on no scale. */
const COMPARED = /(?:^|[^\p{L}])(?:more|less|most|least|as|equally|how|so|too|not|twice|times)\s{1,3}$/iu;

/** The terms of all scales in a text, in order. Only words: whether they are the writer's own estimate is for others to say. */
export function scaleTermsIn(text: string): ScaleTerm[] {
  const found: ScaleTerm[] = [];
  for (const match of text.matchAll(TERMS)) {
    if (COMPARED.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const term = match[0].toLowerCase().replace(/\s+/g, ' ');
    found.push({ span: { start: match.index, end: match.index + match[0].length }, term, on: byTerm.get(term)! });
  }
  return found;
}

/** `55–80 %` */
export const rangeText = ({ low, high }: ScaleEntry): string => `${low}–${high} %`;

/** The term of a scale whose range is nearest to another's (by their middles, then the first in the table); of the same row where there are rows. */
export function nearestOn(scale: ScaleName, range: ScaleEntry): ScaleEntry {
  const middle = ({ low, high }: ScaleEntry) => (low + high) / 2;
  const row = range.row ?? 1;
  const candidates = scales[scale].filter((entry) => entry.row === undefined || entry.row === row);
  return candidates.reduce((best, entry) =>
    Math.abs(middle(entry) - middle(range)) < Math.abs(middle(best) - middle(range)) ? entry : best,
  );
}

/** What a term means on one scale, or on every scale that has it; none where that is none. */
export const meaningsOf = ({ on }: ScaleTerm, scale: ScaleName | null = null): (readonly [ScaleName, ScaleEntry])[] =>
  (Object.entries(on) as [ScaleName, ScaleEntry][]).filter(([name]) => scale === null || name === scale);

/** *ICD 203 (55–80 %), IPCC (66–100 %)* */
export const meaningsText = (term: ScaleTerm): string =>
  meaningsOf(term)
    .map(([name, entry]) => `${scaleTitles[name]} (${rangeText(entry)})`)
    .join(', ');
