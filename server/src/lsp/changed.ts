import { ProtocolNotificationType0 } from 'vscode-languageserver';
import { quietly } from './quietly.ts';
import type { Session } from './session.ts';

/** Our own notification: what our requests answer may be another now. */
export const ChangedNotification = new ProtocolNotificationType0<void>('pincite/changed');

/** How long changes are gathered before they are told, in milliseconds. */
const PAUSE = 200;

/**
 * Tells clients that want to know, at most once a pause: also while somebody types without one. What it gives is to be called for changes that the
 * session does not tell of.
 */
export function tellChanges(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    if (!session.client.changes || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      void quietly(() => session.connection.sendNotification(ChangedNotification));
    }, PAUSE);
  };
  session.onChange(tell);
  return tell;
}
