import type { Overview } from '../../server/src/features/overview-model.ts';
import type { ServerState } from './server.ts';
import { type StatusText, statusOfNote, statusOfServer } from './status-text.ts';

/** What is known when the status bar is to be written. */
export interface Known {
  readonly state: ServerState;
  /** How far the sources are read, in words; empty: no word yet, null: they are not being read. */
  readonly reading: string | null;
  /** Sources were read since VS Code was opened, or there was nothing to read. */
  readonly isRead: boolean;
  /** Of no note it was known yet how it stands, since VS Code was opened. */
  readonly isFirst: boolean;
  /** The active editor shows what could be a note. */
  readonly isCandidate: boolean;
  /** Null: it shows no note; undefined: not known yet. */
  readonly overview: Overview | null | undefined;
  /** How many documents are still being read, while the others can be cited. */
  readonly unread: number;
}

export interface StatusNow {
  /** Null: nothing is to be seen. */
  readonly status: StatusText | null;
  /** Only if it is still so in a moment: most answers come sooner, and would make the status bar flicker. */
  readonly isPatient: boolean;
}

/**
 * What the status bar is to show. Work that everything waits for is seen at once, whatever is in front: the first start, and sources that are being read; so is the first
 * note. Later, what was shown last stays for a moment while a note is asked about.
 */
export function statusNow({ state, reading, isRead, isFirst, isCandidate, overview, unread }: Known): StatusNow {
  const isRunning = state === 'running';
  if (isRunning && overview) return now(statusOfNote(overview, unread));
  if (isRunning && reading !== null) return now(statusOfServer(state, reading));
  if (!isCandidate && !isRead && state === 'starting') return now(statusOfServer(state));
  // Whether there is anything to read is heard a moment after the server runs.
  if (!isCandidate) return { status: null, isPatient: !isRead && isRunning };
  if (isRunning && overview === null) return now(null);
  return {
    status: statusOfServer(state, isRead ? null : ''),
    isPatient: !isFirst && (isRunning || state === 'starting'),
  };
}

const now = (status: StatusText | null): StatusNow => ({ status, isPatient: false });
