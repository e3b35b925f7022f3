import type { Finding } from '../checks/finding.ts';
import { resolverOf } from '../checks/resolver.ts';
import type { VerdictKind } from '../evidence/model.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';
import type { CitationAt, Note } from '../note/note.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import { citationStatesOf, standingsByCitation } from './citation-states.ts';
import { citedSentence } from './cited-sentence.ts';
import { whyNotHeld, whyNowhere } from './no-passage.ts';
import type { PreviewCitation } from './preview-model.ts';
import { sentenceVerdict } from './sentence-verdict.ts';
import { isBroken, type Standing } from './standing.ts';
import { NOT_COMPARED } from './verdict-words.ts';

type State = Pick<PreviewCitation, 'state' | 'headline' | 'details'>;

/** Answers what became of a group of citations; `span`: where it stands in the note, `start`: where its block does. */
export type GroupStates = (citations: readonly Citation[], span: Span, start: number) => State;

/** The worst first: where several sentences share a citation, it is shown by the one that stands worst. */
const WORST: readonly VerdictKind[] = ['contradicted', 'not-found', 'partly', 'cannot-tell', 'supported'];

/** What becomes of the citations of a note, the same as its findings, its tokens and its hovers say. */
export function groupStates(snapshot: Snapshot, note: Note): GroupStates {
  const resolve = resolverOf(snapshot.library, note.path);
  const stateOf = citationStatesOf(snapshot, note);
  const standings = standingsByCitation(snapshot, note);
  const errors = checked(snapshot, note.path).findings.filter(({ severity }) => severity === 'error');

  function whyBroken(citations: readonly Citation[], span: Span, start: number): State | null {
    const bad = citations.filter((citation) => stateOf(citation, shift(citation.span, start)) === 'broken');
    const here = errors.filter((finding) => overlaps(finding.span, span));
    if (bad.length === 0 && here.length === 0) return null;
    const nowhere = bad.map(resolve).filter(isBroken);
    const said = here.map(({ message }) => message);
    const details = said.length > 0 ? said : nowhere.map(whyNowhere);
    return { state: 'broken', headline: nowhere[0] ? HEADLINES[nowhere[0].status]! : headlineOf(here), details };
  }

  return (citations, span, start) => {
    const broken = whyBroken(citations, span, start);
    if (broken) return broken;
    const supporting = citations.filter(({ stance }) => stance === 'supports');
    if (supporting.length === 0)
      return { state: 'not-compared', headline: NOT_COMPARED, details: [otherwise(citations)] };
    const worst = worstOf(supporting.flatMap((citation) => standings.get(citation) ?? []));
    const at = worst ?? citedSentence(note, citationIn(note, supporting[0]!, start));
    const { headline, details } = at ? sentenceVerdict(snapshot, note, at) : { headline: NOT_COMPARED, details: [] };
    return { state: worst?.verdict ?? 'not-compared', headline, details };
  };
}

/** One without a verdict only where none has one. */
function worstOf(standings: readonly Standing[]): Standing | null {
  const rank = ({ verdict }: Standing): number => (verdict === null ? WORST.length : WORST.indexOf(verdict));
  return standings.reduce<Standing | null>((a, b) => (a === null || rank(b) < rank(a) ? b : a), null);
}

const citationIn = (note: Note, citation: Citation, start: number): CitationAt => ({
  placed: note.blockAt(start)!,
  citation,
  span: shift(citation.span, start),
});

/** What citations without support are there for. */
function otherwise(citations: readonly Citation[]): string {
  const stance = citations.some((citation) => citation.stance === 'contradicts') ? 'contradicts' : 'related';
  return whyNotHeld(stance)!;
}

const HEADLINES: Partial<Record<Resolved['status'], string>> = {
  'unknown-source': 'No such source',
  'unknown-passage': 'No such passage',
  'malformed-locator': 'No place that can be read',
};

const headlineOf = ([first]: readonly Finding[]): string => {
  if (first?.check === 'quote/altered') return 'Quoted words differ';
  return first?.check === 'quote/not-found' ? 'Quoted words not found here' : 'Does not hold';
};
