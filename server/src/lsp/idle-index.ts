import type { Library } from '../library/model.ts';
import { indexInPieces } from '../library/search/index.ts';
import { reasonOf } from './log.ts';
import { pause } from './pause.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';

/** How long to wait after files were read: what the client asks first comes first. In milliseconds, as all below. */
const DELAY = 500;
/** How long to work at once, and how long to leave the processor to others then. */
const TURN = 10;
const REST = 30;

/**
 * Makes ready what the search for passages needs, while nobody asks for it: the first completion in a large library would
 * else wait for seconds.
 */
export function indexWhenIdle(session: Session): void {
  const begun = new WeakMap<Root, Library>();
  session.onChange((cause) => {
    if (cause !== 'read') return;
    for (const root of session.roots.values()) {
      const { library } = root.snapshot;
      if (!root.isLoaded || begun.get(root) === library) continue;
      begun.set(root, library);
      index(root, library).catch((error: unknown) =>
        session.log.error(`The sources could not be made ready for search: ${reasonOf(error)}`),
      );
    }
  });
}

async function index(root: Root, library: Library): Promise<void> {
  await pause(DELAY);
  const pieces = indexInPieces(library);
  while (!root.isClosed && root.snapshot.library === library) {
    const turnEnds = Date.now() + TURN;
    while (Date.now() < turnEnds) if (pieces.next().done) return;
    await pause(REST);
  }
}
