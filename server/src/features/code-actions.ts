import { estimateOf } from '../checks/checked-estimates.ts';
import type { Finding, Fix, FixEdit } from '../checks/finding.ts';
import { suggestFixes } from '../checks/fixes.ts';
import { pinningAgain } from '../checks/lock-change.ts';
import { placeText } from '../checks/pin-text.ts';
import { becameOf, placeOf } from '../checks/pinned.ts';
import { resolverOf } from '../checks/resolver.ts';
import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import { checkedFile, lineOf } from '../workspace/checked-estimates.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import { followMoved } from './follow-moved.ts';
import { ignoringEdit } from './ignore.ts';
import { lockEdit } from './lock-edit.ts';
import { registerActions } from './register-names.ts';
import { rangeEdits } from './term-range.ts';

/** A passage is looked for only so often: some editors ask for the actions of a whole note. */
const MOST_CITED = 10;

/** Text to put into another file, which is made if need be. */
export interface OtherEdit {
  /** Relative to the root. */
  readonly path: string;
  readonly exists: boolean;
  /** What stands there now. */
  readonly before: string;
  readonly edits: readonly FixEdit[];
}

/** Something that can be done about a finding, or about what stands at a place. Edits are in the note. */
export interface CodeAction {
  readonly title: string;
  readonly edits: readonly FixEdit[];
  /** Null: there is nothing wrong with what it is about. */
  readonly finding: Finding | null;
  /** The one to take without looking further: the only safe fix of its finding. */
  readonly preferred: boolean;
  /** `fix`: the note changes; `checked`: an estimate is set aside; `pin`: the lock changes, and the note may; `register`: a name is registered. */
  readonly kind: 'fix' | 'checked' | 'pin' | 'register';
  /** None: nothing changes but the note. */
  readonly others: readonly OtherEdit[];
  /** What the writer is to type over once the edits are made, in the first line that the only edit puts in. */
  readonly toFill?: Span;
}

/**
 * What can be done about the findings at a range of a note (a cursor is an empty range): first their fixes, then
 * citing one of the passages that support the sentence best, last setting them aside: an estimate as checked, anything with a reason. What a cited
 * passage says can be pinned on the day that it is (`today`); without, nothing is pinned.
 */
export function codeActionsAt(
  snapshot: Snapshot,
  path: string,
  range: Span,
  today: string | null = null,
): CodeAction[] {
  const note = snapshot.notes.get(path);
  if (!note) return [];
  const findings = checked(snapshot, path).findings.filter(
    ({ span }) => span.start <= range.end && range.start <= span.end,
  );
  const fixes = findings.flatMap((finding) => fixesOf(snapshot, finding, today));
  const citing = findings
    .slice(0, MOST_CITED)
    .flatMap((finding) =>
      suggestFixes(snapshot, path, finding).map(({ title, edits }) => change(finding, title, edits)),
    );
  const ignoring = findings.flatMap((finding): CodeAction[] => {
    const edit = ignoringEdit(note, finding);
    const title = `Ignore ${finding.check} here, with a reason`;
    if (!edit) return [];
    const { reason, ...comment } = edit;
    return [{ ...change(finding, title, [comment]), toFill: reason }];
  });
  const marking = findings.flatMap((finding) => markingOf(snapshot, note, finding));
  const pinning = today === null ? [] : pinningAt(snapshot, note, range.start, today);
  const following =
    today === null ? [] : findings.slice(0, MOST_CITED).flatMap((finding) => followingOf(snapshot, finding, today));
  const ranges = rangeEdits(snapshot, note, range.start).map(({ title, ...edit }) => change(null, title, [edit]));
  const registering = registerActions(snapshot, note, range);
  return distinct([...fixes, ...following, ...ranges, ...citing, ...pinning, ...registering, ...marking, ...ignoring]);
}

function fixesOf(snapshot: Snapshot, finding: Finding, today: string | null): CodeAction[] {
  const only = finding.fixes.filter((fix) => fix.safe).length === 1;
  return finding.fixes.flatMap((fix) => {
    if (fix.lock) return today === null ? [] : pinningWith(snapshot, finding, fix, today);
    return [change(finding, fix.title, fix.edits, fix.safe && only)];
  });
}

/** A fix that also changes the lock. */
function pinningWith(snapshot: Snapshot, finding: Finding | null, fix: Omit<Fix, 'safe'>, today: string): CodeAction[] {
  const other = fix.lock ? lockEdit(snapshot, fix.lock, today) : null;
  return other ? [{ title: fix.title, edits: fix.edits, finding, preferred: false, kind: 'pin', others: [other] }] : [];
}

/** Leading all citations to where the words of a source stand now, when several have moved. */
function followingOf(snapshot: Snapshot, finding: Finding, today: string): CodeAction[] {
  const source =
    finding.check === 'citation/passage-moved' && snapshot.library.sources.get(finding.citation?.key ?? '');
  const all = source ? followMoved(snapshot, source, today) : null;
  if (!all || all.citations < 2) return [];
  const notes = all.edits.length === 2 ? 'one note' : `${all.edits.length - 1} notes`;
  const title = `Cite all that moved in @${finding.citation!.key} where it stands now (${all.citations} citations in ${notes})`;
  return [{ title, edits: [], finding, preferred: false, kind: 'pin', others: all.edits }];
}

/** Pinning the passage that is cited at an offset, unless the lock has it as it is. */
function pinningAt(snapshot: Snapshot, note: Note, offset: number, today: string): CodeAction[] {
  const citation = note.citationAt(offset)?.citation;
  const place = citation && placeOf(citation, resolverOf(snapshot.library, note.path)(citation));
  // Who has no lock, and cites sources as a whole, is not to see this everywhere.
  if (!place || place.spans.length === 0 || (place.locator === '' && !snapshot.lock.exists)) return [];
  if (becameOf(snapshot.lock, place)?.status.status === 'same') return [];
  const title = `Pin what ${placeText(place)} says now`;
  return pinningWith(snapshot, null, { title, edits: [], lock: pinningAgain(place) }, today);
}

/** A change of the note and nothing else. */
const change = (finding: Finding | null, title: string, edits: readonly FixEdit[], preferred = false): CodeAction => ({
  title,
  edits,
  finding,
  preferred,
  kind: 'fix',
  others: [],
});

/** Setting an estimate aside for as long as claim and passage stay what they are. */
function markingOf(snapshot: Snapshot, note: Note, finding: Finding): CodeAction[] {
  const estimate = estimateOf(snapshot, note, finding);
  const { text: before, exists, problem } = snapshot.checked;
  // What is there and cannot be read (a link out of the folder, say) is not written to either.
  const isUnread = problem !== null && before === '';
  if (!estimate || isUnread) return [];
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  const edit = { span: { start: before.length, end: before.length }, text: start + lineOf(estimate) };
  const others = [{ path: checkedFile, exists, before, edits: [edit] }];
  const title = `Mark as checked: ${finding.check} does not hold here`;
  return [{ title, edits: [], finding, preferred: false, kind: 'checked', others }];
}

/** The same change is offered once, however many findings ask for it. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const id = JSON.stringify([action.edits, action.others]);
    return !seen.has(id) && seen.add(id);
  });
}
