import { debounced } from './debounced.ts';
import type { Session } from './session.ts';

/** How long nothing must have changed, in milliseconds: after a short pause somebody types on, and would wait. */
const QUIET = 60_000;

/** Collects garbage when nobody has typed for long and nothing is read, so that it need not be collected while somebody types. */
export function collectWhenIdle(session: Session): void {
  const { collectGarbage } = session.host;
  if (collectGarbage) session.onChange(debounced(QUIET, collectGarbage));
}
