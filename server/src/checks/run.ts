import type { Note } from '../note/note.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Check } from './check.ts';
import { CHECKED, isChecked } from './checked-estimates.ts';
import type { Finding } from './finding.ts';
import { baseOf, counter, numbered } from './fingerprint.ts';
import { levelOf } from './levels.ts';
import { checkBlocks, type Placed, placedAt } from './placed.ts';
import { allChecks } from './registry.ts';
import { resolverOf } from './resolver.ts';
import { byPlace, runAll, type Scope } from './run-block.ts';
import { checkLibrary } from './run-library.ts';
import { scopeOf } from './scope.ts';
import { directivesOf, Suppressions, type UnusedDirective } from './suppress.ts';

/** A finding that an ignore comment keeps quiet, or that somebody has checked; and why it is quiet. */
export interface Suppressed {
  readonly by: 'comment' | 'checked';
  readonly finding: Finding;
  readonly reason: string;
}

/** Work that could not be done: one line for a writer. */
export interface CheckProblem {
  readonly file: string;
  readonly message: string;
}

export interface NoteResult {
  /** In order of position, then id. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly unusedDirectives: readonly UnusedDirective[];
  readonly problems: readonly CheckProblem[];
}

export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

export interface SnapshotResult {
  /** In order of file, position, id. */
  readonly findings: readonly FileFinding[];
  readonly suppressed: readonly (FileFinding & Omit<Suppressed, 'finding'>)[];
  readonly problems: readonly CheckProblem[];
}

const NOTHING: NoteResult = { findings: [], suppressed: [], unusedDirectives: [], problems: [] };

/** What the checks say of one note. A path that is no note, or a note with `pincite: false`, gives nothing. */
export function checkNote(snapshot: Snapshot, path: string, checks: readonly Check[] = allChecks): NoteResult {
  const note = snapshot.notes.get(path);
  const scope = note && scopeOf(snapshot, note, checks);
  if (!note || !scope) return NOTHING;
  const crashed = new Set<string>();
  const kept = withUnused(sift(snapshot, note, placedIn(snapshot, note, scope, crashed), checks), scope);
  return { ...kept, problems: [...unreadIn(note), ...[...crashed].sort().map((id) => crashProblem(path, id))] };
}

/** Blocks that the note model could not read: nothing in them was checked, which must be said. */
function unreadIn(note: Note): CheckProblem[] {
  const unread = note.blocks.filter(({ block }) => block.unreadable !== null);
  return unread.map(({ start }) => ({
    file: note.path,
    message: `What begins on line ${note.document.positionAt(start).line + 1} holds more marks inside each other than can be read; it was not checked. Is something pasted there that is no prose?`,
  }));
}

/** What the checks say of every note and of the library. */
export function checkSnapshot(snapshot: Snapshot, checks: readonly Check[] = allChecks): SnapshotResult {
  const library = checkLibrary(snapshot, checks);
  const findings = [...library.findings];
  const suppressed: (FileFinding & Omit<Suppressed, 'finding'>)[] = [];
  const problems = library.crashed.map((id) => crashProblem('', id));
  for (const file of snapshot.notes.keys()) {
    const result = checkNote(snapshot, file, checks);
    for (const finding of result.findings) findings.push({ file, finding });
    for (const each of result.suppressed) suppressed.push({ file, ...each });
    problems.push(...result.problems);
  }
  return { findings: findings.sort(byFile), suppressed: suppressed.sort(byFile), problems };
}

const byFile = (a: FileFinding, b: FileFinding): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || byPlace(a.finding, b.finding);

/** All findings on a note, those on its blocks and those on the whole, in order. */
function placedIn(snapshot: Snapshot, note: Note, scope: Scope, crashed: Set<string>): Placed[] {
  const all: Placed[] = [];
  for (const { outcome, placed } of checkBlocks(scope, note.blocks)) {
    for (const id of outcome.crashed) crashed.add(id);
    for (const each of placed) all.push(each);
  }
  const ofNote = scope.checks.filter((check) => check.note);
  if (ofNote.length > 0) {
    const resolve = resolverOf(scope.library, scope.path);
    const context = { note, knownChecks: allChecks.map(({ id }) => id), snapshot, resolve };
    const outcome = runAll({ ...scope, checks: ofNote }, note.document.text, resolve, (check) => check.note!(context));
    for (const id of outcome.crashed) crashed.add(id);
    for (const draft of outcome.drafts) all.push(placedAt(draft, 0));
  }
  return all.sort((a, b) => byPlace(a.finding, b.finding));
}

const UNUSED = 'ignore/unused';

/** With the check on unused ignore comments turned on, they are findings too; no comment can keep those quiet. */
function withUnused(kept: Omit<NoteResult, 'problems'>, { checks, settings }: Scope): Omit<NoteResult, 'problems'> {
  const check = checks.find(({ id }) => id === UNUSED);
  const severity = check ? levelOf(check, settings) : 'off';
  if (severity === 'off' || kept.unusedDirectives.length === 0) return kept;
  const ordinalOf = counter();
  const unused = kept.unusedDirectives.map(({ span, message, check: id }): Finding => {
    const base = baseOf({ check: UNUSED, claim: null, key: null, locator: null, words: id ?? '' });
    const empty = { claim: null, citation: null, related: [], fixes: [], certainty: 'exact' } as const;
    return { check: UNUSED, severity, message, span, ...empty, fingerprint: numbered(base, ordinalOf(base)) };
  });
  return { ...kept, findings: [...kept.findings, ...unused].sort(byPlace) };
}

/** Parts what is reported from what ignore comments keep quiet, and from what somebody has checked. */
function sift(
  snapshot: Snapshot,
  note: Note,
  placed: readonly Placed[],
  checks: readonly Check[],
): Omit<NoteResult, 'problems'> {
  setFingerprints(placed);
  const directives = directivesOf(note);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  if (directives.length === 0 && snapshot.checked.known.size === 0)
    return { findings: placed.map(({ finding }) => finding), suppressed, unusedDirectives: [] };
  const suppressions = new Suppressions(note, directives);
  for (const { finding, sentenceStart } of placed) {
    const directive = suppressions.covering({ check: finding.check, span: finding.span, sentenceStart });
    if (directive) suppressed.push({ by: 'comment', finding, reason: directive.reason });
    else if (isChecked(snapshot, note, finding)) suppressed.push({ by: 'checked', finding, reason: CHECKED });
    else findings.push(finding);
  }
  return { findings, suppressed, unusedDirectives: suppressions.unused(checks.map((check) => check.id)) };
}

/** A finding whose fingerprint stays the same stays the same object. */
function setFingerprints(placed: readonly Placed[]): void {
  const ordinalOf = counter();
  for (const each of placed) {
    const ordinal = ordinalOf(each.base);
    if (each.ordinal === ordinal) continue;
    each.ordinal = ordinal;
    each.finding = { ...each.finding, fingerprint: numbered(each.base, ordinal) };
  }
}

const crashProblem = (file: string, id: string): CheckProblem => ({
  file,
  message: `The check ${id} could not finish on this ${file === '' ? 'library' : 'note'}; the other checks did. Please report it with the text that it stumbled over.`,
});
