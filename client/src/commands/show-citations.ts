import { commands, type ExtensionContext, Uri } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { Server } from '../server.ts';

/** Run by the lenses of sources, which come from the server and so name places as the protocol does. */
export const SHOW_CITATIONS = 'pincite.showCitations';

/** Shows the citations that a lens speaks of beside it, as VS Code shows references. */
export function registerCitations(context: ExtensionContext, server: Server): void {
  const show = async (uri: string, position: Position, locations: readonly Location[]): Promise<void> => {
    const convert = server.client?.protocol2CodeConverter;
    if (!convert) return;
    const places = locations.map((location) => convert.asLocation(location));
    await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), convert.asPosition(position), places);
  };
  context.subscriptions.push(commands.registerCommand(SHOW_CITATIONS, show));
}
