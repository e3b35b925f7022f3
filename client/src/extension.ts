import type { ExtensionContext } from 'vscode';
import { registerFiles } from './files.ts';
import { Server } from './server.ts';

let server: Server | undefined;

/** Starts the language server; all that Pincite knows is there. Does not wait for it: views fill when it runs. */
export function activate(context: ExtensionContext): void {
  server = new Server(context);
  registerFiles(context, server);
  void server.start();
}

/** Stops the server before the editor goes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
