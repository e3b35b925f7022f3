import { type ExtensionContext, MarkdownString, StatusBarAlignment, window } from 'vscode';
import type { ActiveNote } from './active-note.ts';
import type { Server } from './server.ts';
import { statusNow } from './status-now.ts';
import type { StatusText } from './status-text.ts';
import type { UnreadSources } from './unread-sources.ts';

/** How long an answer may take before the status bar says that it is waited for, in milliseconds. */
const PATIENCE = 400;

/**
 * Shows in the status bar how the active note stands, or that it is not known; hidden for what is no note. While the server starts for the first time,
 * and while sources are read, that is seen whatever is in front.
 */
export function registerStatus(
  context: ExtensionContext,
  server: Server,
  note: ActiveNote,
  unread: UnreadSources,
): void {
  const item = window.createStatusBarItem('pincite.status', StatusBarAlignment.Right, 90);
  item.name = 'Pincite';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [isFirst, isRead, wasReading] = [true, false, false];

  const show = (status: StatusText | null): void => {
    if (!status) {
      item.hide();
      return;
    }
    const { text, label, tooltip, command } = status;
    item.text = text;
    item.accessibilityInformation = { label, role: 'button' };
    item.tooltip = new MarkdownString(tooltip.join('\n\n'));
    item.command = command;
    item.show();
  };
  const update = (): void => {
    clearTimeout(timer);
    const { state, reading } = server;
    const { overview } = note;
    const isCandidate = note.candidate !== null;
    if (wasReading && reading === null) isRead = true;
    wasReading = reading !== null;
    const { status, isPatient } = statusNow({
      state,
      reading,
      isRead,
      isFirst,
      isCandidate,
      overview,
      unread: unread.left,
    });
    if (isCandidate && state === 'running' && overview !== undefined) {
      isRead = true;
      isFirst = false;
    }
    if (!isPatient) show(status);
    else
      timer = setTimeout(() => {
        if (!status) isRead = true; // nothing was to be read
        show(status);
      }, PATIENCE);
  };

  context.subscriptions.push(
    item,
    note.onChanged(update),
    server.onState(update),
    server.onReading(update),
    unread.onChanged(update),
    {
      dispose: () => clearTimeout(timer),
    },
  );
  update();
}
