import { commands, type ExtensionContext, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { Server } from '../server.ts';

/** Run by quick fixes that put in a word to be typed over; they come from the server and so name places as the protocol does. */
export const SELECT_WORDS = 'pincite.selectWords';

/** Selects a range in the editor of a document, which is brought to the front. */
export function registerSelection(context: ExtensionContext, server: Server): void {
  const select = async (uri: string, range: Range): Promise<void> => {
    const convert = server.client?.protocol2CodeConverter;
    if (!convert) return;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const shown = window.visibleTextEditors.find((editor) => editor.document === document);
    const column = shown?.viewColumn ?? ViewColumn.Active;
    await window.showTextDocument(document, { selection: convert.asRange(range), viewColumn: column });
  };
  context.subscriptions.push(commands.registerCommand(SELECT_WORDS, select));
}
