import { expect } from 'vitest';
import type { Check } from '../../server/src/checks/check.ts';
import type { Finding } from '../../server/src/checks/finding.ts';
import { allChecks, checkById } from '../../server/src/checks/registry.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { noMinedNames, noRegister, type Register } from '../../server/src/entities/model.ts';
import { noEntailments } from '../../server/src/evidence/entailments.ts';
import { lockEdit } from '../../server/src/features/lock-edit.ts';
import type { Library } from '../../server/src/library/model.ts';
import { Note } from '../../server/src/note/note.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { noneChecked } from '../../server/src/workspace/checked-estimates.ts';
import { type LockFile, lockOf, noLock } from '../../server/src/workspace/lock.ts';
import { defaultSettings, type Settings } from '../../server/src/workspace/settings.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { sampleLibrary } from './library.ts';
import { resources } from './resources.ts';

/*
 * Notes with marks: a line of `^^^ message` under a line of text marks the words that a check must flag, and a piece of
 * what it must say. Words that go on in the next line are marked up to the end of theirs.
 */

export interface TestOptions {
  readonly path?: string;
  readonly settings?: Partial<Settings>;
  readonly library?: Library;
  readonly lock?: LockFile;
  readonly register?: Register;
}

export interface Mark {
  /** From 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Takes the marks out of a marked note. */
export function parseMarks(marked: string): { text: string; marks: Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of marked.split('\n')) {
    const mark = /^( *)(\^+)(?: (.*))?$/.exec(line);
    if (!mark || lines.length === 0) lines.push(line);
    else {
      const start = mark[1]!.length;
      marks.push({ line: lines.length - 1, start, end: start + mark[2]!.length, message: mark[3]?.trim() ?? '' });
    }
  }
  return { text: lines.join('\n'), marks };
}

export function snapshotOf(text: string, options: TestOptions = {}): Snapshot & { readonly path: string } {
  const path = options.path ?? 'notes/brief.md';
  return {
    path,
    settings: { ...defaultSettings, ...options.settings },
    library: options.library ?? sampleLibrary,
    resources,
    entailments: noEntailments,
    checked: noneChecked,
    lock: options.lock ?? noLock,
    register: options.register ?? noRegister,
    mined: noMinedNames,
    notes: new Map([[path, Note.of(path, text)]]),
  };
}

/** What one check says of a note; a check that is off by default is run as a warning. Fails when the check crashes. */
export function findingsOf(id: string, text: string, options: TestOptions = {}): readonly Finding[] {
  const check = checkById(id);
  expect(check, `the check ${id}`).toBeDefined();
  const level = check!.severity === 'off' ? { [id]: 'warning' as const } : {};
  const settings = { ...options.settings, checks: { ...level, ...options.settings?.checks } };
  const snapshot = snapshotOf(text, { ...options, settings });
  const result = checkNote(snapshot, snapshot.path, [check!]);
  expect(result.problems).toEqual([]);
  return result.findings;
}

/** Runs one check over a marked note: it must flag what is marked, and nothing else. Gives the findings. */
export function testCheck(id: string, marked: string, options: TestOptions = {}): readonly Finding[] {
  const { text, marks } = parseMarks(marked);
  const findings = findingsOf(id, text, options);
  const { lines } = Note.of('x.md', text).document;
  const found = findings.map((finding) => {
    const { start, end } = lines.rangeOf(finding.span);
    const lineEnd = text.split('\n')[start.line]!.length;
    return { line: start.line, start: start.character, end: end.line > start.line ? lineEnd : end.character };
  });
  expect(
    found.map((place, i) => show(text, place, findings[i]!.message)),
    `what ${id} says of:\n${marked}\n`,
  ).toEqual(marks.map((mark, i) => show(text, mark, pieceOf(findings[i]?.message, mark.message))));
  return findings;
}

const show = (text: string, { line, start, end }: Omit<Mark, 'message'>, message: string): string =>
  `${line + 1}:${start + 1} “${text.split('\n')[line]!.slice(start, end)}” ${message}`;

/** The whole message when it holds the piece that the mark asks for, so that only wrong ones differ. */
const pieceOf = (message: string | undefined, piece: string): string => (message?.includes(piece) ? message : piece);

/** The note after one of the fixes of a finding. */
export function fixed(text: string, finding: Finding, which = 0): string {
  const fix = finding.fixes[which];
  expect(fix, `fix ${which} of: ${finding.message}`).toBeDefined();
  return applyEdits(text, fix!.edits);
}

/** The lock after one of the fixes of a finding. */
function lockAfter(text: string, finding: Finding, which: number, options: TestOptions): LockFile {
  const change = finding.fixes[which]?.lock;
  if (!change) return options.lock ?? noLock;
  const edit = lockEdit(snapshotOf(text, options), change, '2026-11-26');
  expect(edit, `the lock after “${finding.fixes[which]!.title}”`).not.toBeNull();
  return lockOf(applyEdits(edit!.before, edit!.edits));
}

/** Every fix of every finding, applied alone, takes that finding away and brings no other of the same check. */
export function testFixes(id: string, marked: string, options: TestOptions = {}): void {
  const { text } = parseMarks(marked);
  const before = findingsOf(id, text, options);
  for (const finding of before)
    for (const [which, fix] of finding.fixes.entries()) {
      const lock = lockAfter(text, finding, which, options);
      const after = findingsOf(id, fixed(text, finding, which), { ...options, lock });
      expect(after.length, `findings after “${fix.title}” in:\n${text}`).toBe(before.length - 1);
    }
}

export const blockChecks: readonly Check[] = allChecks.filter((check) => check.block ?? check.note);
