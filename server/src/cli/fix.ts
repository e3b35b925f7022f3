import type { Finding, FixEdit } from '../checks/finding.ts';
import { checkNote } from '../checks/run.ts';
import { Note } from '../note/note.ts';
import { applyEdits } from '../text/document.ts';
import { overlaps } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A fix can make room for the next; more rounds than this mean that two of them undo each other. */
const rounds = 10;

export interface FixedNote {
  readonly path: string;
  readonly text: string;
  /** How many fixes were made. */
  readonly count: number;
}

/** The notes of a workspace that safe fixes change. Nothing is written. */
export function fixedNotes(workspace: Workspace): FixedNote[] {
  return [...workspace.snapshot.notes.keys()].flatMap((path) => {
    const fixed = fixNote(workspace, path);
    return fixed.count > 0 ? [fixed] : [];
  });
}

function fixNote(workspace: Workspace, path: string): FixedNote {
  let { snapshot } = workspace;
  let count = 0;
  for (let round = 0; round < rounds; round++) {
    const chosen = compatibleFixes(checkNote(snapshot, path).findings);
    if (chosen.length === 0) break;
    count += chosen.length;
    const text = applyEdits(snapshot.notes.get(path)!.document.text, chosen.flat());
    snapshot = { ...snapshot, notes: new Map(snapshot.notes).set(path, Note.of(path, text)) };
  }
  return { path, text: snapshot.notes.get(path)!.document.text, count };
}

/** The first safe fix of each finding, as far as they do not touch one another; each is made as a whole or not at all. */
function compatibleFixes(findings: readonly Finding[]): FixEdit[][] {
  const chosen: FixEdit[][] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find((fix) => fix.safe && !fix.lock && fix.edits.length > 0)?.edits;
    if (!edits || chosen.flat().some((taken) => edits.some((edit) => collide(taken, edit)))) continue;
    chosen.push([...edits]);
  }
  return chosen;
}

/** Two insertions in one place collide too: their order would be a guess. */
const collide = (a: FixEdit, b: FixEdit): boolean => overlaps(a.span, b.span) || a.span.start === b.span.start;
