import { estimateOf } from '../checks/checked-estimates.ts';
import type { Finding, FixEdit } from '../checks/finding.ts';
import { suggestFixes } from '../checks/fixes.ts';
import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import { checkedFile, lineOf } from '../workspace/checked-estimates.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import { ignoringEdit } from './ignore.ts';

/** A passage is looked for only so often: some editors ask for the actions of a whole note. */
const MOST_CITED = 10;

/** Text to put at the end of another file, which is made if need be. */
export interface Appended {
  /** Relative to the root. */
  readonly path: string;
  readonly exists: boolean;
  /** What stands there now. */
  readonly before: string;
  readonly text: string;
}

/** Something that can be done about a finding. Edits are in the note. */
export interface CodeAction {
  readonly title: string;
  readonly edits: readonly FixEdit[];
  readonly finding: Finding;
  /** The one to take without looking further: the only safe fix of its finding. */
  readonly preferred: boolean;
  /** Null: nothing changes but the note. */
  readonly appended: Appended | null;
}

/**
 * What can be done about the findings at a range of a note (a cursor is an empty range): first their fixes, then
 * citing one of the passages that support the sentence best, last setting them aside: an estimate as checked, anything with a reason.
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
      suggestFixes(snapshot, path, finding).map(({ title, edits }) => change(finding, title, edits)),
    );
  const ignoring = findings.flatMap((finding): CodeAction[] => {
    const edit = ignoringEdit(note, finding);
    const title = `Ignore ${finding.check} here, with a reason`;
    return edit ? [change(finding, title, [edit])] : [];
  });
  const marking = findings.flatMap((finding) => markingOf(snapshot, note, finding));
  return distinct([...fixes, ...citing, ...marking, ...ignoring]);
}

function fixesOf(finding: Finding): CodeAction[] {
  const only = finding.fixes.filter((fix) => fix.safe).length === 1;
  return finding.fixes.map(({ title, edits, safe }) => change(finding, title, edits, safe && only));
}

/** A change of the note and nothing else. */
const change = (finding: Finding, title: string, edits: readonly FixEdit[], preferred = false): CodeAction => ({
  title,
  edits,
  finding,
  preferred,
  appended: null,
});

/** Setting an estimate aside for as long as claim and passage stay what they are. */
function markingOf(snapshot: Snapshot, note: Note, finding: Finding): CodeAction[] {
  const estimate = estimateOf(snapshot, note, finding);
  const { text: before, exists, problem } = snapshot.checked;
  // What is there and cannot be read (a link out of the folder, say) is not written to either.
  const isUnread = problem !== null && before === '';
  if (!estimate || isUnread) return [];
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  const appended = { path: checkedFile, exists, before, text: start + lineOf(estimate) };
  const title = `Mark as checked: ${finding.check} does not hold here`;
  return [{ title, edits: [], finding, preferred: false, appended }];
}

/** The same change is offered once, however many findings ask for it. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const id = JSON.stringify([action.edits, action.appended]);
    return !seen.has(id) && seen.add(id);
  });
}
