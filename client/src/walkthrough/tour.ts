import {
  commands,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';

/** A place in the sample, `after` some of its words, and what to do there: commands of VS Code itself. */
export interface Stop {
  readonly after: string;
  readonly command: string;
}

/** What “Show Me” shows in each step of the walkthrough. */
export const STOPS: Readonly<Record<string, Stop>> = {
  hover: { after: '"Dysprosium is', command: 'editor.action.showHover' },
  fix: { after: 'Exports fell by 9 per cent', command: 'editor.action.quickFix' },
  complete: { after: '41,000 tonnes [@quota-notice-2025, ', command: 'editor.action.triggerSuggest' },
};

/** Shows the sample note beside the walkthrough, or where it is already. */
export function showNote(uri: Uri): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return window.showTextDocument(uri, { viewColumn: shown?.viewColumn ?? ViewColumn.Beside });
}

/** Goes to a stop and does what is to be seen there. Where its words are gone, since they were edited, it stays where it is. */
export async function show(uri: Uri, { after, command }: Stop): Promise<void> {
  const editor = await showNote(uri);
  const at = editor.document.getText().indexOf(after);
  if (at >= 0) {
    const place = editor.document.positionAt(at + after.length);
    editor.selection = new Selection(place, place);
    editor.revealRange(new Range(place, place), TextEditorRevealType.InCenter);
  }
  await commands.executeCommand(command);
}
