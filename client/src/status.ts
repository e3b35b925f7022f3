import { type ExtensionContext, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { ActiveNote } from './active-note.ts';
import type { Server } from './server.ts';
import { type StatusText, statusOfNote, statusOfServer } from './status-text.ts';

/** How long an answer may take before the status bar says that it is waited for, in milliseconds. */
const PATIENCE = 400;

/** Shows in the status bar how the active note stands, or that it is not known; hidden for what is no note. */
export function registerStatus(context: ExtensionContext, server: Server, note: ActiveNote): void {
  const item = window.createStatusBarItem('pincite.status', StatusBarAlignment.Right, 90);
  item.name = 'Pincite';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = ({ text, label, tooltip, command }: StatusText): void => {
    item.text = text;
    item.accessibilityInformation = { label, role: 'button' };
    item.tooltip = new MarkdownString(tooltip.join('\n\n'));
    item.command = command;
    item.show();
  };
  const update = (): void => {
    clearTimeout(timer);
    const { overview } = note;
    if (server.state === 'running' && overview !== undefined) {
      if (overview) show(statusOfNote(overview));
      else item.hide();
      return;
    }
    if (!note.candidate) item.hide();
    else if (server.state === 'stopped' || server.state === 'waiting') show(statusOfServer(server.state));
    else timer = setTimeout(() => note.candidate && show(statusOfServer(server.state)), PATIENCE);
  };

  context.subscriptions.push(item, note.onChanged(update), server.onState(update), {
    dispose: () => clearTimeout(timer),
  });
  update();
}
