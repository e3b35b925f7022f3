import { Disposable, type TreeView, type Uri } from 'vscode';
import type { ActiveNote } from '../active-note.ts';
import type { Server } from '../server.ts';

/** While somebody types, a view follows once in so many milliseconds. */
const PAUSE = 500;

/**
 * Calls `show` with the note that the writer is in, or was in last, whenever that is another one or answers about it may be others; only while
 * the view is to be seen, and never twice at a time. Null: no note was open yet.
 */
export function followNote(
  view: TreeView<unknown>,
  server: Server,
  note: ActiveNote,
  show: (note: Uri | null) => Promise<void>,
): Disposable & { readonly now: () => Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const now = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(() => show(note.last?.uri ?? null)).catch(() => {});
    return running;
  };
  const soon = (): void => {
    if (view.visible) timer ??= setTimeout(() => void now(), PAUSE);
  };
  const followers = Disposable.from(
    note.onChanged(soon),
    server.onChanged(soon),
    view.onDidChangeVisibility(soon),
    new Disposable(() => clearTimeout(timer)),
  );
  return Object.assign(followers, { now });
}
