import { countOf } from '../features/overview.ts';
import { standingsOf } from '../features/standing.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Loaded } from './load-targets.ts';
import type { PlacedFinding, Summary } from './report.ts';

/**
 * How much was looked at, and how much of it stands: the same numbers as editors show. `findings`: those that are reported; the sentences are
 * counted by what the checks say of them, whatever a baseline accepts.
 */
export function summaryOf(all: readonly Loaded[], findings: readonly PlacedFinding[]): Summary {
  const counts = { notes: 0, sources: 0, claims: 0, cited: 0, supported: 0, judgements: 0 };
  for (const { workspace } of all) {
    const { snapshot } = workspace;
    counts.sources += snapshot.library.sources.size;
    for (const note of snapshot.notes.values()) {
      if (settingsFor(snapshot.settings, note) === null) continue;
      counts.notes++;
      const { claims, cited, supported, judgements } = countOf(standingsOf(snapshot, note));
      counts.claims += claims;
      counts.cited += cited;
      counts.supported += supported;
      counts.judgements += judgements;
    }
  }
  const number = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { ...counts, errors: number('error'), warnings: number('warning'), infos: number('info') };
}
