import type { Finding } from '../checks/finding.ts';
import { contains, type Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import type { Overview } from './overview-model.ts';
import { type ClaimState, claimStateOf, isWeak, type Standing, standingsOf } from './standing.ts';

/**
 * How a note stands, or a stretch of it (`within`, from the start of the note: what begins there counts). Status bar, code lenses and the summary
 * of the command line show these numbers. Null for what is no note.
 */
export function overviewOf(snapshot: Snapshot, path: string, within: Span | null = null): Overview | null {
  const note = snapshot.notes.get(path);
  if (!note) return null;
  const begins = ({ span: { start } }: { readonly span: Span }) =>
    within === null || contains(within, { start, end: start + 1 });
  const standings = standingsOf(snapshot, note).filter(begins);
  return { ...countOf(standings), findings: bySeverity(checked(snapshot, path).findings.filter(begins)) };
}

/** The counts of an overview that are about sentences. */
export function countOf(standings: readonly Standing[]): Omit<Overview, 'findings'> {
  const claims = standings.filter(({ isClaim }) => isClaim);
  const states = claims.map(claimStateOf);
  const number = (wanted: ClaimState): number => states.filter((state) => state === wanted).length;
  return {
    claims: claims.length,
    cited: claims.filter(({ cover }) => cover.length > 0).length,
    supported: number('supported'),
    withFindings: number('with-findings'),
    unclear: number('unclear'),
    checked: number('checked'),
    uncited: number('uncited'),
    notCompared: number('not-compared'),
    unclearAt: claims[states.indexOf('unclear')]?.span.start ?? null,
    weak: standings.filter(isWeak).length,
    judgements: standings.filter(({ sentence }) => sentence.kind === 'judgement').length,
  };
}

function bySeverity(findings: readonly Finding[]): Overview['findings'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
