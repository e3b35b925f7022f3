import { namePrefixes } from '../entities/name-prefixes.ts';
import { namesOf } from '../features/register-names.ts';
import { reasonOf } from './log.ts';
import { pause } from './pause.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';

/** How long to wait for what else changes, and how long to leave the processor to others between the two tables. In milliseconds. */
const DELAY = 300;

/** Makes ready what hovers and completion of names need, when names were found or files read: the first who asks would else wait for it. */
export function warmNamesWhenKnown(session: Session): void {
  /** Roots whose names are being made ready; true: they changed meanwhile. */
  const busy = new Map<Root, boolean>();
  const start = async (root: Root): Promise<void> => {
    try {
      do {
        busy.set(root, false);
        await warm(root);
      } while (busy.get(root) && !root.isClosed);
    } catch (error) {
      session.log.error(`Names could not be made ready: ${reasonOf(error)}`);
    } finally {
      busy.delete(root);
    }
  };
  session.onChange((cause) => {
    if (cause !== 'mined' && cause !== 'read') return;
    for (const root of session.roots.values()) {
      if (!root.isLoaded) continue;
      if (busy.has(root)) busy.set(root, true);
      else void start(root);
    }
  });
}

async function warm(root: Root): Promise<void> {
  await pause(DELAY);
  if (root.isClosed) return;
  const known = namesOf(root.snapshot);
  await pause(DELAY);
  if (!root.isClosed) namePrefixes(known);
}
