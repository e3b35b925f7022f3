import type { ExtensionContext } from 'vscode';
import { Server } from './server.ts';

let server: Server | undefined;

/** Starts the language server; all that Pincite knows is there. */
export async function activate(context: ExtensionContext): Promise<void> {
  server = new Server(context);
  await server.start();
}

/** Stops the server before the editor goes. One that is still starting cannot be asked to: it ends with its channel. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
