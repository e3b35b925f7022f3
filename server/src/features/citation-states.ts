import { resolverOf } from '../checks/resolver.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { perNote } from './per-note.ts';
import { isBroken, isSupported, isWeak, type Standing, standingsOf } from './standing.ts';

/**
 * What became of a citation. `broken`: it leads nowhere, or quotes what is not there. `unsupported`, `partly`, `supported`: what the sentences
 * seem to have from their sources, an estimate.
 */
export type CitationState = 'broken' | 'unsupported' | 'partly' | 'supported';

/** The worst first. */
export const CITATION_STATES: readonly CitationState[] = ['broken', 'unsupported', 'partly', 'supported'];

/** The writer's own sentences that each citation covers, wherever in the note they stand. */
export const standingsByCitation: (snapshot: Snapshot, note: Note) => ReadonlyMap<Citation, readonly Standing[]> =
  perNote((snapshot, note) => {
    const found = new Map<Citation, Standing[]>();
    for (const standing of standingsOf(snapshot, note))
      for (const citation of standing.cover) {
        const known = found.get(citation);
        if (known) known.push(standing);
        else found.set(citation, [standing]);
      }
    return found;
  });

/**
 * Answers what became of a citation of a note; `span`: where it stands there. Of several sentences the worst counts. Null where nothing can be
 * said: no sentence of the writer's own, nothing compared, or cited for something else than support.
 */
export function citationStatesOf(
  snapshot: Snapshot,
  note: Note,
): (citation: Citation, span: Span) => CitationState | null {
  const standings = standingsByCitation(snapshot, note);
  const resolve = resolverOf(snapshot.library, note.path);
  return (citation, span) => {
    const covered = standings.get(citation) ?? [];
    if (isBad(resolve(citation), covered, span)) return 'broken';
    if (citation.stance !== 'supports') return null;
    const states = covered.map(stateOf);
    return CITATION_STATES.find((state) => states.includes(state)) ?? null;
  };
}

const isBad = (resolved: Resolved, covered: readonly Standing[], span: Span): boolean =>
  isBroken(resolved) ||
  covered.some(({ findings }) =>
    findings.some((finding) => finding.severity === 'error' && overlaps(finding.span, span)),
  );

function stateOf(standing: Standing): CitationState | null {
  if (isSupported(standing)) return 'supported';
  if (!isWeak(standing)) return null;
  if (standing.verdict === 'partly') return 'partly';
  return standing.verdict === 'contradicted' || standing.verdict === 'not-found' ? 'unsupported' : null;
}
