import type { FixEdit } from '../checks/finding.ts';
import { foldName } from '../entities/fold-name.ts';
import type { KnownNames } from '../entities/known-names.ts';
import type { Note } from '../note/note.ts';
import { asOneLine } from '../text/one-line.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { nameProblem } from './new-name.ts';
import { mentionAt, mentionsInNote, type NoteMention } from './note-mentions.ts';
import { namesOf } from './register-names.ts';
import { formEdits } from './register-rename.ts';
import type { NoteEdits } from './renames.ts';
import { replaceable } from './written-name.ts';

/** What a rename of a name changes. All edits count in the texts as they are, and none overlap. */
export interface NameRename {
  /** As the name was written at the cursor, and as it is to be. */
  readonly from: string;
  readonly to: string;
  /** In order of note. */
  readonly notes: readonly NoteEdits[];
  readonly registers: readonly NoteEdits[];
  /** Registers that have the name, and where it has to be changed by hand. */
  readonly left: readonly string[];
}

/** Nothing can be renamed, with the reason for a writer. */
export interface NoRename {
  readonly problem: string;
}

/**
 * The form of a name under a cursor of a note that can be renamed, as rendered on one line; null elsewhere, and in the words of a source:
 * quotations, block quotes, citations and code.
 */
export function prepareNameRename(
  snapshot: Snapshot,
  path: string,
  offset: number,
): { readonly span: Span; readonly text: string } | null {
  const note = snapshot.notes.get(path);
  const mention = note ? mentionAt(namesOf(snapshot), note, offset) : null;
  if (!note || !mention || !spanToReplace(note, mention)) return null;
  return { span: mention.span, text: asOneLine(mention.text) };
}

/**
 * Writes the form of a name under a cursor otherwise in all notes: where just that form (accents and case aside) stands for the same entities, or,
 * of a name that nobody knows, just these letters. Other forms stay, and so do the words of sources. Registers in YAML follow. Reads every
 * note, with a pause after each.
 */
export function* nameRenamePieces(
  snapshot: Snapshot,
  path: string,
  offset: number,
  newName: string,
): Generator<void, NameRename | NoRename> {
  const problem = nameProblem(newName);
  if (problem !== null) return { problem };
  const known = namesOf(snapshot);
  const note = snapshot.notes.get(path);
  const mention = note ? mentionAt(known, note, offset) : null;
  if (!note || !mention || !spanToReplace(note, mention))
    return { problem: 'There is no name here that can be renamed: put the cursor on a name in your own sentences.' };
  const to = newName.trim();
  const isSame = sameAs(mention);
  const notes: NoteEdits[] = [];
  for (const each of snapshot.notes.values()) {
    const edits = mentionsInNote(known, each).flatMap((other): FixEdit[] => {
      const span = isSame(other) ? spanToReplace(each, other) : null;
      return span ? [{ span, text: to }] : [];
    });
    if (edits.length > 0) notes.push({ path: each.path, edits });
    yield;
  }
  return { from: asOneLine(mention.text), to, notes, ...inRegisters(snapshot, known, mention, to) };
}

/** The same at once. */
export function renameName(snapshot: Snapshot, path: string, offset: number, newName: string): NameRename | NoRename {
  const pieces = nameRenamePieces(snapshot, path, offset, newName);
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
  }
}

const spanToReplace = (note: Note, { span, text, isQuoted }: NoteMention): Span | null =>
  isQuoted ? null : replaceable(note.document.text, span, text);

/** Tells whether a mention is of the same form and the same entities. */
function sameAs({ text, entities }: NoteMention): (other: NoteMention) => boolean {
  const written = asOneLine(text);
  if (entities.length === 0) return (other) => other.entities.length === 0 && asOneLine(other.text) === written;
  const folded = foldName(text);
  const wanted = new Set(entities);
  return (other) =>
    other.entities.length === wanted.size &&
    other.entities.every((index) => wanted.has(index)) &&
    foldName(other.text) === folded;
}

function inRegisters({ register }: Snapshot, known: KnownNames, { text, entities }: NoteMention, to: string) {
  const edits = new Map<string, FixEdit[]>();
  const left = new Set<string>();
  for (const { entity, forms } of entities.map((index) => known.at(index))) {
    const form = forms.find((each) => foldName(each.text) === foldName(text));
    if (!entity || !form) continue;
    const { file } = entity.place;
    const found = formEdits(register.files?.get(file)?.text ?? '', entity, form.text, to);
    if (!found) left.add(file);
    else edits.set(file, [...(edits.get(file) ?? []), ...found]);
  }
  const registers = [...edits].map(([path, all]) => ({
    path,
    edits: all.sort((a, b) => bySpan(a.span, b.span)),
  }));
  return { registers, left: [...left] };
}
