import type { AnnotatedTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { NameRename } from '../features/rename-names.ts';
import type { NoteEdits } from '../features/renames.ts';
import { join } from '../workspace/paths.ts';
import { linesOf } from './lines.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { uriOf } from './uri.ts';

const OTHERS = 'pincite name in others';

/**
 * A rename of a name as an edit of documents, with the versions that it was made for. `path`: the note in which the writer asked; what is
 * changed elsewhere has to be confirmed where the editor can ask for that.
 */
export function nameEdit(session: Session, root: Root, path: string, rename: NameRename): WorkspaceEdit {
  const left = [...rename.left];
  const registers = rename.registers.filter((each) => {
    const isAsRead = isCurrent(session, root, each.path);
    if (!isAsRead) left.push(each.path);
    return isAsRead;
  });
  const all = [...rename.notes, ...registers];
  const { versionedEdits, changeAnnotations } = session.client;
  const hasOthers = all.some((each) => each.path !== path);
  const documents = all.map((each): TextDocumentEdit => {
    const mark = changeAnnotations && each.path !== path ? { annotationId: OTHERS } : {};
    return documentEdit(session, root, each, mark);
  });
  if (!versionedEdits)
    return {
      changes: Object.fromEntries(documents.map(({ textDocument: { uri }, edits }) => [uri, edits as TextEdit[]])),
    };
  if (!changeAnnotations || !hasOthers) return { documentChanges: documents };
  const annotation = { label: 'Rename in other notes', needsConfirmation: true, description: describe(rename, left) };
  return { documentChanges: documents, changeAnnotations: { [OTHERS]: annotation } };
}

function documentEdit(
  session: Session,
  root: Root,
  { path, edits }: NoteEdits,
  mark: Partial<Pick<AnnotatedTextEdit, 'annotationId'>>,
): TextDocumentEdit {
  const open = session.documentAt(join(root.directory, path));
  const lines = linesOf(root.snapshot, path);
  return {
    textDocument: { uri: open?.uri ?? uriOf(root.directory, path), version: open?.version ?? null },
    edits: edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text, ...mark })),
  };
}

/** False: the register is open, and what was read of it is not what stands there now. */
function isCurrent(session: Session, root: Root, path: string): boolean {
  const open = session.documentAt(join(root.directory, path));
  return !open || open.document.text === root.snapshot.register.files?.get(path)?.text;
}

function describe({ from, to }: NameRename, left: readonly string[]): string {
  const files = left.join(', ');
  return `${from} → ${to}${left.length === 0 ? '' : `. ${files} stays as it is: change the name there by hand`}`;
}
