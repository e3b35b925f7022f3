import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './server.ts';

let client: LanguageClient | undefined;

/** Starts the language server; all that Pincite knows is there. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createClient(context);
  await client.start();
}

/** Stops the server before the editor goes. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}
