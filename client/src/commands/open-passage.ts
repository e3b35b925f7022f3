import { Range, Selection, type TextEditor, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';
import type { Location, LocationLink } from 'vscode-languageclient';
import type { Server } from '../server.ts';
import { tell } from './tell.ts';

type Target = Location | LocationLink;

/** Opens the passage that the citation at the cursor leads to, selected and in the middle of the editor; `beside` the note it leaves the cursor there. */
export async function openPassage(server: Server, where: 'here' | 'beside'): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return tell('Open a note first: the passage of the citation at the cursor is opened.');
  const params = { textDocument: { uri: editor.document.uri.toString() }, position: editor.selection.active };
  const answer = await server.request<Target | Target[]>('textDocument/definition', params);
  const targets = [answer ?? []].flat();
  if (targets.length === 0)
    return tell('The cursor is in no citation that leads to a passage. Put it into one, such as [@key, ¶ 7].');
  await show(targets, where);
}

async function show(targets: readonly Target[], where: 'here' | 'beside'): Promise<void> {
  const uri = Uri.parse(uriOf(targets[0]!));
  const ranges = targets.filter((target) => uriOf(target) === uriOf(targets[0]!)).map(rangeOf);
  const editor = await window.showTextDocument(uri, {
    viewColumn: where === 'beside' ? columnOf(uri) : ViewColumn.Active,
    preserveFocus: where === 'beside',
    selection: ranges[0]!,
  });
  select(editor, ranges);
}

/** Every cited passage is selected; the first one is what one sees. */
function select(editor: TextEditor, ranges: readonly Range[]): void {
  editor.selections = ranges.map(({ start, end }) => new Selection(start, end));
  editor.revealRange(ranges[0]!, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the document is to be seen already, but not over the note. */
function columnOf(uri: Uri): ViewColumn {
  const active = window.activeTextEditor?.viewColumn;
  const shown = window.visibleTextEditors.find(
    ({ document, viewColumn }) => viewColumn !== active && document.uri.toString() === uri.toString(),
  );
  return shown?.viewColumn ?? ViewColumn.Beside;
}

const uriOf = (target: Target): string => ('targetUri' in target ? target.targetUri : target.uri);

function rangeOf(target: Target): Range {
  const { start, end } = 'targetUri' in target ? target.targetRange : target.range;
  return new Range(start.line, start.character, end.line, end.character);
}
