import { commands, type ExtensionContext, Uri, workspace } from 'vscode';
import type { Range } from 'vscode-languageclient';
import { reveal } from '../reveal.ts';
import type { Server } from '../server.ts';

/** Run by quick fixes that put in a word to be typed over; they come from the server and so name places as the protocol does. */
export const SELECT_WORDS = 'pincite.selectWords';

/** Selects a range in the editor of a document, which is brought to the front. */
export function registerSelection(context: ExtensionContext, server: Server): void {
  const select = async (uri: string, range: Range): Promise<void> => {
    const convert = server.client?.protocol2CodeConverter;
    if (!convert) return;
    await reveal(await workspace.openTextDocument(Uri.parse(uri)), convert.asRange(range));
  };
  context.subscriptions.push(commands.registerCommand(SELECT_WORDS, select));
}
