import { debounced } from './debounced.ts';
import type { Session } from './session.ts';

/** How long nothing must have changed, in milliseconds; and once more when what was made ready behind it will be done. */
const QUIET = 4000;
const LATER = 20_000;

/** Collects garbage when nobody types and nothing is read, so that it need not be collected while somebody types. */
export function collectWhenIdle(session: Session): void {
  const { collectGarbage } = session.host;
  if (collectGarbage) for (const pause of [QUIET, LATER]) session.onChange(debounced(pause, collectGarbage));
}
