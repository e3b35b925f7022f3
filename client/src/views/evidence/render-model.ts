import type {
  Evidence,
  EvidenceCitation,
  EvidenceFinding,
  EvidencePassage,
} from '../../../../server/src/features/evidence-model.ts';
import type {
  CitationSection,
  EmptyPage,
  EvidencePage,
  FindingItem,
  Legend,
  OtherItem,
  OthersSection,
  PassageItem,
  Piece,
  VerdictSection,
} from './page.ts';
import { excerptOf, piecesOf, type Span } from './pieces.ts';
import { KINDS, NEEDS_PASSAGES, OTHERS, reasonLines, SEVERITIES, STANCES } from './words.ts';

/** Where the sentence of the evidence stands, and its text: what the server does not tell again. */
export interface SentencePlace {
  readonly uri: string;
  /** Of the note's file. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** The sentence as it stands in the note: what its span covers. */
  readonly text: string;
}

/** Of a citation of long stretches so many passages are shown. */
const MOST_PASSAGES = 3;

/** The page about a sentence. `id`: of the page. */
export function pageOf(evidence: Evidence, place: SentencePlace, id: number): EvidencePage {
  const { sentence, citations, passages, findings } = evidence;
  const said = sentenceOf(evidence, place.text);
  const sections = citations.map((citation, i) =>
    citationOf(
      citation,
      passages.flatMap((passage, index) => (passage.citation === i ? [{ ...passage, index }] : [])),
    ),
  );
  const inPassages = marksOf(sections.flatMap((section) => section.passages.flatMap(({ text }) => text)));
  const inSentence = marksOf(said);
  return {
    kind: 'evidence',
    id,
    about: `${place.uri} ${sentence.text}`,
    place: `${place.name}, line ${place.line}`,
    sentence: said,
    kindOfSentence: { ...KINDS[sentence.kind], why: reasonLines(sentence.why) },
    findings: findings.map(findingOf),
    verdict: verdictOf(evidence),
    citations: sections,
    legend: legendOf(inPassages.supports, inPassages.differs),
    legendOfSentence: legendOf(inSentence.supports && !inPassages.supports, inSentence.differs && !inPassages.differs),
    others: othersOf(evidence),
  };
}

const marksOf = (pieces: readonly Piece[]): Legend => ({
  supports: pieces.some(({ mark }) => mark === 'supports'),
  differs: pieces.some(({ mark }) => mark === 'differs'),
});

const legendOf = (supports: boolean, differs: boolean): Legend | null =>
  supports || differs ? { supports, differs } : null;

/** The sentence with its marks; its citations are no part of what it says. */
function sentenceOf({ sentence, citations, marks }: Evidence, text: string): Piece[] {
  const inSentence = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: start - sentence.span.start, end: end - sentence.span.start }));
  return piecesOf(text, {
    supports: inSentence(marks.supports),
    differs: inSentence(marks.differs),
    aside: inSentence(citations.map(({ span }) => span)).map((span) => withBrackets(text, span)),
  });
}

/** A citation with the marks that part it from the text around. */
const withBrackets = (text: string, { start, end }: Span): Span => ({
  start: text[start - 1] === '[' ? start - 1 : start,
  end: text[end] === ']' || text[end] === ';' ? end + 1 : end,
});

const findingOf = ({ severity, check, certainty, message, fixes }: EvidenceFinding, index: number): FindingItem => ({
  index,
  severity,
  title: `${SEVERITIES[severity]}: ${check}${certainty === 'exact' ? '' : ' (an estimate)'}`,
  text: message,
  fix: fixes[0] ?? null,
});

function verdictOf({ verdict, findings, setAside }: Evidence): VerdictSection {
  const { kind, headline, details, reasons, chances, by } = verdict;
  const told = findings.flatMap((finding) => finding.reasons.map((i) => reasons[i]!.text));
  const said = details.join(' ');
  // The surest reasons are among the details.
  const all = [...details, ...reasons.map(({ text }) => text).filter((text) => !said.includes(text))];
  return {
    state: kind,
    headline: setAside.length > 0 ? `${headline} – marked as checked` : headline,
    setAside: setAside.map(({ text, file, line }, index) => ({ index, text, place: `${file}, line ${line}` })),
    details: all.filter((detail) => !told.some((text) => detail.endsWith(text))),
    certainty: chances === null || kind === 'cannot-tell' ? null : certaintyOf(by),
  };
}

const certaintyOf = (by: string | null): string =>
  by === null || by === 'rules'
    ? 'An estimate: read the passage before you rely on it.'
    : 'An estimate, with the help of a language model: read the passage before you rely on it.';

function citationOf(
  { text, stance, because }: EvidenceCitation,
  passages: readonly (EvidencePassage & { readonly index: number })[],
): CitationSection {
  const marked = passages.filter(({ supports, differs }) => supports.length + differs.length > 0);
  const best = passages.length > MOST_PASSAGES && marked.length > 0 ? marked : passages;
  const left = passages.length - Math.min(best.length, MOST_PASSAGES);
  return {
    text: text.replace(/\s+/g, ' '),
    remark: because ?? STANCES[stance],
    passages: best.slice(0, MOST_PASSAGES).map(passageOf),
    more: left > 0 ? `And ${left} more ${left === 1 ? 'passage' : 'passages'} compared.` : null,
  };
}

function passageOf(passage: EvidencePassage & { readonly index: number }): PassageItem {
  const { index, title, paragraph, page, text } = passage;
  return { index, place: placeOf(paragraph, page, title), text: excerptOf(text, passage) };
}

const placeOf = (paragraph: number, page: string | null, title: string): string =>
  `¶ ${paragraph}${page === null ? '' : `, p. ${page}`} of “${title}”`;

const otherOf = (
  { citation, paragraph, title, preview, verdict }: Evidence['others'][number],
  index: number,
): OtherItem => ({
  index,
  citation,
  place: placeOf(paragraph, null, title),
  text: preview,
  verdict: OTHERS[verdict],
});

function othersOf({ sentence, verdict, citations, others }: Evidence): OthersSection | null {
  const isBorneOut = verdict.kind === 'supported';
  // What is borne out needs no passage that says a part of it.
  const items = others.map(otherOf).filter((_, i) => !isBorneOut || others[i]!.verdict === 'supported');
  const isCited = citations.length > 0;
  const isSought = isCited ? !isBorneOut : sentence.kind !== 'other';
  if (!NEEDS_PASSAGES.has(sentence.kind) || (items.length === 0 && !isSought)) return null;
  const cited = isBorneOut ? 'Also to be found in' : 'Other passages you could cite';
  return {
    title: isCited ? cited : 'Passages you could cite',
    items,
    none: items.length > 0 ? null : `No ${isCited ? 'other ' : ''}passage of the sources seems to bear this out.`,
  };
}

/** Why there is nothing to show. */
export type Nothing = 'no-note' | 'no-sentence' | 'reading' | 'stopped';

const EMPTY: Readonly<Record<Nothing, readonly [title: string, text: string]>> = {
  'no-note': [
    'What does this sentence rest on?',
    'Open a note and put the cursor in a sentence. You then see here what its citations say, whether they seem to bear it out, and which other passages might.',
  ],
  'no-sentence': [
    'No sentence at the cursor',
    'Put the cursor in a sentence, or in one of its citations, to see what it rests on.',
  ],
  reading: ['Reading the sources', 'The evidence is shown as soon as all sources are read.'],
  stopped: [
    'The Pincite server does not run',
    'Start it with the command “Pincite: Restart Language Server”. “Pincite: Show Output” tells why it stopped.',
  ],
};

/** The page that says why there is no evidence, and what to do. */
export const emptyPage = (why: Nothing, id: number): EmptyPage => ({
  kind: 'empty',
  id,
  title: EMPTY[why][0],
  text: EMPTY[why][1],
});
