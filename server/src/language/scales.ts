import { derived } from '../text/derived.ts';
import { type Span, spanOfMatch } from '../text/span.ts';
import { type ScaleEntry, type ScaleName, scales, scaleTitles } from './scales/tables.ts';

export { type ScaleEntry, type ScaleName, scales, scaleTitles } from './scales/tables.ts';

/** Terms of probability with their ranges: a standard, or a house's own. Scales are told apart by identity. */
export interface Scale {
  readonly id: ScaleName | 'own';
  readonly title: string;
  readonly entries: readonly ScaleEntry[];
}

/** A scale that a house gives itself in its settings. */
export interface OwnScale extends Scale {
  readonly id: 'own';
  /** May confidence stand in the sentence of such a term? Null: as the profile has it. */
  readonly confidenceInSameSentence: 'allowed' | 'forbidden' | null;
}

/** What a term means on one scale. */
export interface Meaning {
  readonly scale: Scale;
  readonly entry: ScaleEntry;
}

/** A term of probability as it stands in a text. */
export interface ScaleTerm {
  readonly span: Span;
  /** In lower case. */
  readonly term: string;
  /** What it means on each scale that has it. */
  readonly meanings: readonly Meaning[];
}

/** The standards as scales. */
export const standards: Readonly<Record<ScaleName, Scale>> = {
  icd203: { id: 'icd203', title: scaleTitles.icd203, entries: scales.icd203 },
  phia: { id: 'phia', title: scaleTitles.phia, entries: scales.phia },
  ipcc: { id: 'ipcc', title: scaleTitles.ipcc, entries: scales.ipcc },
};

interface Finder {
  readonly byTerm: ReadonlyMap<string, readonly Meaning[]>;
  /** The longest first, so that *very likely* is not read as *likely*. */
  readonly pattern: RegExp;
}

function finderFor(all: readonly Scale[]): Finder {
  const byTerm = new Map<string, Meaning[]>();
  for (const scale of all)
    for (const entry of scale.entries) byTerm.set(entry.term, [...(byTerm.get(entry.term) ?? []), { scale, entry }]);
  const terms = [...byTerm.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  return { byTerm, pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${terms.join('|')})(?![\p{L}-])`, 'giu') };
}

/** Terms of a house's own are any words. */
const patternOf = (term: string): string =>
  term.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s{1,3}`);

const STANDARD: readonly Scale[] = Object.values(standards);
const standardFinder = finderFor(STANDARD);
const finderOf = derived((scale: Scale) =>
  STANDARD.includes(scale) ? standardFinder : finderFor([scale, ...STANDARD]),
);

/** *more likely*, *not unlikely*, *how likely* are on no scale. */
const COMPARED = /(?:^|[^\p{L}])(?:more|less|most|least|as|equally|how|so|too|not|twice|times)\s{1,3}$/iu;

/**
 * The terms of all standards in a text, and those of `scale` where it is another one; in order. Only words: whether they are the writer's own
 * estimate is for others to say.
 */
export function scaleTermsIn(text: string, scale: Scale | null = null): ScaleTerm[] {
  const { byTerm, pattern } = scale ? finderOf(scale) : standardFinder;
  const found: ScaleTerm[] = [];
  for (const match of text.matchAll(pattern)) {
    if (COMPARED.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const term = match[0].toLowerCase().replace(/\s+/g, ' ');
    found.push({ span: spanOfMatch(match), term, meanings: byTerm.get(term)! });
  }
  return found;
}

/** `55–80 %` */
export const rangeText = ({ low, high }: ScaleEntry): string => `${low}–${high} %`;

/** The term of a scale whose range is nearest to another's (by their middles, then the first in the table); of the same row where there are rows. */
export function nearestOn(scale: Scale, range: ScaleEntry): ScaleEntry {
  const middle = ({ low, high }: ScaleEntry) => (low + high) / 2;
  const row = range.row ?? 1;
  const candidates = scale.entries.filter((entry) => entry.row === undefined || entry.row === row);
  return candidates.reduce((best, entry) =>
    Math.abs(middle(entry) - middle(range)) < Math.abs(middle(best) - middle(range)) ? entry : best,
  );
}

/** What a term means on one scale, or on every scale that has it; none where that is none. */
export const meaningsOf = ({ meanings }: ScaleTerm, scale: Scale | null = null): readonly Meaning[] =>
  meanings.filter((meaning) => scale === null || meaning.scale === scale);

/** *ICD 203 (55–80 %), IPCC (66–100 %)* */
export const meaningsText = (term: ScaleTerm): string =>
  term.meanings.map(({ scale, entry }) => `${scale.title} (${rangeText(entry)})`).join(', ');
