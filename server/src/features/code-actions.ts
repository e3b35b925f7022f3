import type { Finding, FixEdit } from '../checks/finding.ts';
import { suggestFixes } from '../checks/fixes.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import { ignoringEdit } from './ignore.ts';

/** A passage is looked for only so often: some editors ask for the actions of a whole note. */
const MOST_CITED = 10;

/** Something that can be done about a finding. Edits are in the note. */
export interface CodeAction {
  readonly title: string;
  readonly edits: readonly FixEdit[];
  readonly finding: Finding;
  /** The one to take without looking further: the only safe fix of its finding. */
  readonly preferred: boolean;
}

/**
 * What can be done about the findings at a range of a note (a cursor is an empty range): first their fixes, then
 * citing one of the passages that support the sentence best, last ignoring them with a reason.
 */
export function codeActionsAt(snapshot: Snapshot, path: string, range: Span): CodeAction[] {
  const note = snapshot.notes.get(path);
  if (!note) return [];
  const findings = checked(snapshot, path).findings.filter(
    ({ span }) => span.start <= range.end && range.start <= span.end,
  );
  const fixes = findings.flatMap(fixesOf);
  const citing = findings
    .slice(0, MOST_CITED)
    .flatMap((finding) =>
      suggestFixes(snapshot, path, finding).map(({ title, edits }) => ({ title, edits, finding, preferred: false })),
    );
  const ignoring = findings.flatMap((finding): CodeAction[] => {
    const edit = ignoringEdit(note, finding);
    const title = `Ignore ${finding.check} here, with a reason`;
    return edit ? [{ title, edits: [edit], finding, preferred: false }] : [];
  });
  return distinct([...fixes, ...citing, ...ignoring]);
}

function fixesOf(finding: Finding): CodeAction[] {
  const only = finding.fixes.filter((fix) => fix.safe).length === 1;
  return finding.fixes.map(({ title, edits, safe }) => ({ title, edits, finding, preferred: safe && only }));
}

/** The same change is offered once, however many findings ask for it. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const id = JSON.stringify(action.edits);
    return !seen.has(id) && seen.add(id);
  });
}
