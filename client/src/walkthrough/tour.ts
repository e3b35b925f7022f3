import { setTimeout as rest } from 'node:timers/promises';
import { commands, Range, type TextEditor, type Uri, ViewColumn, window, workspace } from 'vscode';

/** A place in the sample, `after` some of its words, and the command that shows there what a step is about. */
export interface Stop {
  readonly after: string;
  readonly command: string;
}

/** What “Show Me” shows in each step of the walkthrough. */
export const STOPS: Readonly<Record<string, Stop>> = {
  hover: { after: '"Dysprosium is', command: 'editor.action.showHover' },
  fix: { after: 'Exports fell by 9 per cent', command: 'editor.action.quickFix' },
  complete: { after: '41,000 tonnes [@quota-notice-2025, ', command: 'editor.action.triggerSuggest' },
  evidence: { after: 'average ore grade', command: 'pincite.showEvidence' },
};

/** In ms. VS Code looks for fixes by itself so soon after the cursor moved, and that closes a list that is open. */
const CURSOR_RESTS = 400;

/** Shows the sample note, where it is to be seen already or else beside the walkthrough, or whatever is open. */
export function showNote(uri: Uri, selection?: Range): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const isEmpty = window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
  const viewColumn = shown?.viewColumn ?? (isEmpty ? ViewColumn.One : ViewColumn.Two);
  return window.showTextDocument(uri, { viewColumn, preview: false, ...(selection && { selection }) });
}

/** Goes to a stop and shows it. Where its words are gone, since the note was edited, the cursor stays where it is. */
export async function show(uri: Uri, { after, command }: Stop): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const at = document.getText().indexOf(after);
  const place = document.positionAt(at + after.length);
  await showNote(uri, at < 0 ? undefined : new Range(place, place));
  await rest(CURSOR_RESTS);
  await showNote(uri); // the walkthrough may have taken the keyboard back for the step that was just ticked
  await commands.executeCommand(command);
}
