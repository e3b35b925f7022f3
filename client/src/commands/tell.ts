import { window } from 'vscode';
import { withoutLinks } from '../plain.ts';
import type { Server } from '../server.ts';

/** Says that the server does not run, so nothing can be asked; offers to restart it. */
export async function tellStopped(server: Server): Promise<void> {
  const restart = 'Restart';
  const output = 'Show Output';
  const text =
    'Pincite could not answer: its language server does not run, or could not do this. The output says more.';
  const chosen = await window.showWarningMessage(text, restart, output);
  if (chosen === restart) await server.restart();
  if (chosen === output) server.channel.show();
}

/** Says something that the writer can do nothing about but know. */
export const tell = (text: string): void => void window.showInformationMessage(withoutLinks(text));
