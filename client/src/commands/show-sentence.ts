import { commands, type ExtensionContext, Range, Uri, workspace } from 'vscode';
import type { Position } from 'vscode-languageclient';
import type { ActiveNote } from '../active-note.ts';
import { reveal } from '../reveal.ts';

/** Run by the lenses of notes, with a place as the protocol has it; and by the status bar, without. */
export const SHOW_SENTENCE = 'pincite.showSentence';

/** Shows a sentence in its note and what it rests on beside it; without a place the first of the active note that is not clearly supported. */
export function registerShowSentence(context: ExtensionContext, note: ActiveNote): void {
  const show = async (uri?: string, position?: Position): Promise<void> => {
    const document = uri === undefined ? note.candidate : await workspace.openTextDocument(Uri.parse(uri));
    const at = position ? position : placeOf(note);
    if (!document || !at) return;
    await reveal(document, new Range(at.line, at.character, at.line, at.character));
    await commands.executeCommand('pincite.evidence.focus', { preserveFocus: true });
  };
  context.subscriptions.push(commands.registerCommand(SHOW_SENTENCE, show));
}

function placeOf({ candidate, overview }: ActiveNote): Position | null {
  const offset = overview?.unclearAt ?? null;
  return candidate && offset !== null ? candidate.positionAt(offset) : null;
}
