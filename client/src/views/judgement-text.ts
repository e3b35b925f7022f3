import type { JudgementItem } from '../../../server/src/lsp/requests-model.ts';
import { counted } from '../words.ts';

type Basis = JudgementItem['basis'][number];

/** A judgement in short: `likely 55–80 % · high confidence · 2 sources`. */
export const describeJudgement = (judgement: JudgementItem): string =>
  [...judgement.terms.map(shortTerm), confidenceOf(judgement), basisWords(judgement)].filter(Boolean).join(' · ');

/** For screen readers: the sentence first. */
export const labelOfJudgement = (judgement: JudgementItem): string =>
  [judgement.text, describeJudgement(judgement)].filter(Boolean).join(', ');

/** All that is known of a judgement, as plain text. */
export function tooltipOfJudgement(judgement: JudgementItem): string {
  const { text, why, terms, sounds } = judgement;
  const about: [string, string][] = [
    ['Judgement, since', why.join('; ')],
    ['Term', terms.map(longTerm).join('; ')],
    ['Confidence', judgement.confidence ?? 'not stated'],
    ['Sounds certain', `${sounds} of 6 (an estimate)`],
    ['Rests on', judgement.basis.map((each) => labelOfBasis(each)).join('; ') || basisWords(judgement)],
  ];
  return [text, '', ...about.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`)].join('\n');
}

/** A line below a judgement that leads nowhere. */
export interface JudgementFact {
  readonly about: 'term' | 'confidence' | 'basis';
  readonly text: string;
  readonly note: string;
}

/** Below a judgement: its terms with what they mean, its confidence where it states one, and that its basis is no source where it has none. */
export function factsOf(judgement: JudgementItem): JudgementFact[] {
  const { terms, confidence, basis, isUnsupported } = judgement;
  const facts: JudgementFact[] = terms.map(({ term, ranges }) => ({
    about: 'term',
    text: term,
    note: rangesOf(ranges) || 'no range',
  }));
  if (confidence) facts.push({ about: 'confidence', text: `${confidence} confidence`, note: '' });
  if (basis.length === 0)
    facts.push({ about: 'basis', text: isUnsupported ? 'No basis stated' : 'Basis in words, no source', note: '' });
  return facts;
}

/** Below a judgement, the grade first, since side bars are narrow: `B2 · Minutes of the board`; the key where the source has no title. */
export const nameOfBasis = ({ key, title, grade }: Basis): string =>
  [grade, title ?? `@${key}`].filter(Boolean).join(' · ');

/** Beside it: `¶ 7 · @board`. */
export const describeBasis = ({ key, locator, title, grade }: Basis): string =>
  [locator, grade ? '' : 'no grade', title && `@${key}`].filter(Boolean).join(' · ');

/** For screen readers and as tooltip. */
export const labelOfBasis = (basis: Basis): string =>
  [basis.title ?? `@${basis.key}`, basis.locator, basis.grade ? `grade ${basis.grade}` : 'no grade']
    .filter(Boolean)
    .join(', ');

/** `5 judgements, 2 rest on nothing stated`; empty without any. */
export function sumOfJudgements(judgements: readonly JudgementItem[]): string {
  const bare = judgements.filter(({ isUnsupported }) => isUnsupported).length;
  if (judgements.length === 0) return '';
  return bare === 0 ? String(judgements.length) : `${judgements.length}, ${bare} without basis`;
}

const confidenceOf = ({ confidence }: JudgementItem): string => (confidence ? `${confidence} confidence` : '');

function basisWords({ basis, isUnsupported }: JudgementItem): string {
  if (basis.length > 0) return counted(new Set(basis.map(({ key }) => key)).size, 'source');
  return isUnsupported ? 'no basis stated' : 'basis in words';
}

/** The range on the scale of the profile; where none is set and scales differ, only the word. */
function shortTerm({ term, ranges }: JudgementItem['terms'][number]): string {
  const all = new Set(ranges.map(({ low, high }) => `${low}–${high} %`));
  return all.size === 1 ? `${term} ${[...all][0]}` : term;
}

const longTerm = ({ term, ranges }: JudgementItem['terms'][number]): string =>
  ranges.length === 0 ? term : `${term} (${rangesOf(ranges)})`;

const rangesOf = (ranges: JudgementItem['terms'][number]['ranges']): string =>
  ranges.map(({ title, low, high }) => `${low}–${high} % ${title}`).join(', ');
