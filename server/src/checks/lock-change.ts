import type { Span } from '../text/span.ts';
import type { CitedPlace } from './pinned.ts';

/** A place as the lock names it. */
export interface LockPlace {
  readonly key: string;
  /** In its plainest form; empty: the whole source. */
  readonly locator: string;
}

/** What a fix does to the lock: it records what a place says now. Which day that is, is known when the fix is made. */
export interface LockChange {
  readonly pin: LockPlace & {
    /** In the extracted text of the source. */
    readonly spans: readonly Span[];
  };
  /** A place that the note no longer cites afterwards: its entry goes when nothing else cites it. */
  readonly left: LockPlace | null;
}

/** Records what is cited, where it is cited. */
export const pinningAgain = ({ source, locator, spans }: CitedPlace): LockChange => ({
  pin: { key: source.key, locator, spans },
  left: null,
});

/** Records the same source at another place, to which a citation of the first one was led. */
export const pinningElsewhere = (
  { source: { key }, locator: left }: CitedPlace,
  locator: string,
  spans: readonly Span[],
): LockChange => ({ pin: { key, locator, spans }, left: { key, locator: left } });
