import { checkSnapshot } from '../checks/run.ts';
import { byPath } from '../workspace/paths.ts';
import type { Loaded } from './load-targets.ts';
import { absolute } from './paths.ts';
import { placerOf } from './place.ts';
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
export function collect(all: readonly Loaded[]): Collected {
  const findings: PlacedFinding[] = [];
  const quiet: QuietFinding[] = [];
  const problems: Problem[] = [];
  for (const { workspace, isWhole } of all) {
    const placer = placerOf(workspace);
    const result = checkSnapshot(workspace.snapshot);
    for (const { file, finding } of result.findings)
      if (isWhole || !needAllNotes.has(finding.check)) findings.push(placer.finding(file, finding));
    for (const { file, finding, by, reason } of result.suppressed)
      quiet.push({ finding: placer.finding(file, finding), by, reason });
    for (const { file, message } of result.problems)
      problems.push({ file: file === '' ? '' : absolute(workspace.root, file), message });
  }
  return {
    findings: findings.sort(byPlace),
    quiet: quiet.sort((a, b) => byPlace(a.finding, b.finding)),
    problems: problems.sort((a, b) => byPath(a.file, b.file)),
  };
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
