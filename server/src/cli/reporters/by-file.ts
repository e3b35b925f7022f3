import type { PlacedFinding } from '../report.ts';

/** Findings grouped by their file, both in the order in which they come. */
export function byFile(findings: readonly PlacedFinding[]): [string, PlacedFinding[]][] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return [...groups];
}
