import type {
  Evidence,
  EvidenceCitation,
  EvidenceFinding,
  EvidencePassage,
  OtherPassage,
} from '../features/evidence-model.ts';
import { asOneLine } from '../text/one-line.ts';
import type { Span } from '../text/span.ts';
import { type Marks, markedLines } from './marked-text.ts';
import { severityWord, styleOf } from './style.ts';
import { shown, wrap } from './terminal-text.ts';

/** How evidence is shown. */
export interface EvidenceView {
  /** `notes/brief.md:12:3` */
  readonly place: string;
  /** The words of the sentence to mark, in its rendered text. */
  readonly marks: Marks;
  readonly width: number;
  readonly colour: boolean;
}

/** Of long citations so many passages are shown. */
const MOST_PASSAGES = 3;

/** What a sentence rests on, for people at a terminal. */
export function evidenceLines(evidence: Evidence, view: EvidenceView): string[] {
  const style = styleOf(view.colour);
  const { sentence, citations, others, verdict } = evidence;
  const why = sentence.why.length > 0 ? ` (${sentence.why.join('; ')})` : '';
  return [
    `${style.underline(shown(view.place))}  ${style.dim(shown(sentence.kind + why))}`,
    ...indented(2, markedLines(sentence.text, view.marks, view.width - 2, view.colour)),
    ...evidence.findings.flatMap((finding) => ['', ...indented(2, findingLines(finding, view))]),
    '',
    ...indented(2, verdictLines(evidence, view)),
    ...citations.flatMap((citation, i) => ['', ...citationLines(citation, passagesOf(evidence, i), view)]),
    // Where all is well they only distract; as data they are there.
    ...(verdict.kind === 'supported' ? [] : otherLines(others, view)),
  ];
}

/** As `pincite check` has them, but for the words that are flagged: the sentence stands above. */
function findingLines(finding: EvidenceFinding, { width, colour }: EvidenceView): string[] {
  const { check, certainty, message, fixes } = finding;
  const style = styleOf(colour);
  return [
    `${severityWord(finding, style)}  ${style.dim(certainty === 'exact' ? check : `${check} (an estimate)`)}`,
    ...indented(2, wrap(shown(message), width - 4)),
    ...fixes.slice(0, 1).map((title) => `  ${style.green('fix')} ${shown(title)}`),
  ];
}

function verdictLines(evidence: Evidence, { width, colour }: EvidenceView): string[] {
  const { kind, headline } = evidence.verdict;
  const head = kind === 'cannot-tell' ? `${headline}.` : `${headline} (an estimate).`;
  const text = [head, ...evidence.setAside.map((mark) => mark.text), ...untoldDetails(evidence).map(asOneLine)].join(
    ' ',
  );
  return markedLines(
    text,
    { supports: colour ? [{ start: 0, end: headline.length }] : [], differs: [] },
    width - 2,
    colour,
  );
}

/** What of the verdict no finding above tells. */
function untoldDetails({ verdict: { details, reasons }, findings }: Evidence): string[] {
  const told = findings.flatMap((finding) => finding.reasons.map((i) => reasons[i]!.text));
  return details.filter((detail) => !told.some((text) => detail.endsWith(text)));
}

const passagesOf = ({ passages }: Evidence, citation: number): EvidencePassage[] =>
  passages.filter((passage) => passage.citation === citation);

const STANCES: Readonly<Record<EvidenceCitation['stance'], string>> = {
  supports: '',
  related: ' (related)',
  contradicts: ' (says otherwise)',
};

function citationLines(citation: EvidenceCitation, passages: EvidencePassage[], view: EvidenceView): string[] {
  const { text, stance, because } = citation;
  const isMarked = ({ supports, differs }: EvidencePassage): boolean => supports.length + differs.length > 0;
  const best = passages.length > MOST_PASSAGES ? passages.filter(isMarked) : passages;
  const kept = (best.length > 0 ? best : passages).slice(0, MOST_PASSAGES);
  const left = passages.length - kept.length;
  return [
    ...indented(2, wrap(shown(asOneLine(text)) + STANCES[stance], view.width - 2)),
    ...indented(4, because === null ? [] : wrap(shown(asOneLine(because)), view.width - 4)),
    ...kept.flatMap((passage) => passageLines(passage, view)),
    ...(left > 0 ? [`    And ${left} more ${left === 1 ? 'passage' : 'passages'} compared.`] : []),
  ];
}

function passageLines({ title, paragraph, page, text, ...marks }: EvidencePassage, view: EvidenceView): string[] {
  const where = `¶ ${paragraph}${page === null ? '' : `, p. ${page}`} of “${title}”`;
  return [
    ...indented(4, wrap(shown(where), view.width - 4)).map(styleOf(view.colour).dim),
    ...indented(6, markedLines(text, marks, view.width - 6, view.colour)),
  ];
}

function otherLines(others: readonly OtherPassage[], { width }: EvidenceView): string[] {
  if (others.length === 0) return [];
  const lines = others.flatMap(({ citation, preview }) => [
    ...indented(4, [shown(citation)]),
    ...indented(6, wrap(shown(preview), width - 6)),
  ]);
  return ['', '  Other passages that may support it:', ...lines];
}

const indented = (by: number, lines: readonly string[]): string[] => lines.map((line) => ' '.repeat(by) + line);

/** Spans of the note as spans of a text that was rendered from it; what was left out of it is nothing. */
export const renderedMarks = ({ supports, differs }: Marks, offsetOf: (note: number) => number): Marks => {
  const spans = (all: readonly Span[]): Span[] =>
    all
      .map(({ start, end }) => ({ start: offsetOf(start), end: offsetOf(end) }))
      .filter(({ start, end }) => start < end);
  return { supports: spans(supports), differs: spans(differs) };
};
