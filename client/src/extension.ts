import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './server.ts';

let client: LanguageClient | undefined;

/** Starts the language server; all that Pincite knows is there. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createClient(context);
  await client.start();
}

/** Stops the server before the editor goes. One that is still starting cannot be asked to: it ends with its channel. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
  client = undefined;
}
