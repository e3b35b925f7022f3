import { checkNote, checkSnapshot } from '../checks/run.ts';
import { fingerprintOf } from '../text/hash.ts';
import { byPath } from '../workspace/paths.ts';
import type { Loaded } from './load-targets.ts';
import { absolute } from './paths.ts';
import { type Placer, placerOf } from './place.ts';
import type { PlacedFinding, Problem, QuietFinding } from './report.ts';

/** What the checks say of all that was loaded. In order of file, position, id. */
export interface Collected {
  readonly findings: readonly PlacedFinding[];
  readonly quiet: readonly QuietFinding[];
  readonly problems: readonly Problem[];
}

/** Checks that can only be answered when every note of a root was read. */
const needAllNotes: ReadonlySet<string> = new Set(['citation/unused-source']);

/** Runs the checks and places what they report. */
export function collect(all: readonly Loaded[], options: { readonly unusedDisables: boolean }): Collected {
  const findings: PlacedFinding[] = [];
  const quiet: QuietFinding[] = [];
  const problems: Problem[] = [];
  for (const { workspace, isWhole } of all) {
    const placer = placerOf(workspace);
    const result = checkSnapshot(workspace.snapshot);
    for (const { file, finding } of result.findings)
      if (isWhole || !needAllNotes.has(finding.check)) findings.push(placer.finding(file, finding));
    for (const { file, finding, reason } of result.suppressed)
      quiet.push({ finding: placer.finding(file, finding), by: 'comment', reason });
    for (const { file, message } of result.problems)
      problems.push({ file: file === '' ? '' : absolute(workspace.root, file), message });
    if (options.unusedDisables) findings.push(...unusedIn({ workspace, isWhole }, placer));
  }
  return {
    findings: findings.sort(byPlace),
    quiet: quiet.sort((a, b) => byPlace(a.finding, b.finding)),
    problems: problems.sort((a, b) => byPath(a.file, b.file)),
  };
}

/** Ignore comments that keep nothing quiet, as warnings. */
function unusedIn({ workspace }: Loaded, placer: Placer): PlacedFinding[] {
  const { snapshot } = workspace;
  return [...snapshot.notes.keys()].flatMap((file) =>
    checkNote(snapshot, file).unusedDirectives.map(({ span, check, message }) =>
      placer.finding(file, {
        check: 'ignore/unused',
        severity: 'warning',
        certainty: 'exact',
        message,
        span,
        claim: null,
        citation: null,
        related: [],
        fixes: [],
        fingerprint: fingerprintOf(`ignore/unused ${check ?? ''}`),
      }),
    ),
  );
}

/** Order of findings: by file, position, id. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    byPath(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    a.range.end.line - b.range.end.line ||
    a.range.end.column - b.range.end.column ||
    byPath(a.check, b.check)
  );
}
