import { bodyOf } from '../library/body.ts';
import { citationsFor } from '../library/lock/cite.ts';
import { plainLocator } from '../library/lock/locator.ts';
import type { Pin, PinStatus } from '../library/lock/model.ts';
import { statusOf } from '../library/lock/status.ts';
import type { Source, SourceBody } from '../library/model.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation, PlacedBlock, Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { type LockFile, pinsAt } from '../workspace/lock.ts';
import { citationsOf } from './citations.ts';
import type { Resolve } from './resolver.ts';

/** A place of a source that is cited, as the lock knows it: by key and plain locator. */
export interface CitedPlace {
  readonly source: Source;
  readonly body: SourceBody;
  /** In its plainest form; empty: the whole source. */
  readonly locator: string;
  /** In the extracted text; empty: the source does not have this place (any more). */
  readonly spans: readonly Span[];
}

/** A citation of a note that leads to a place. */
export interface PlaceUse {
  readonly placed: PlacedBlock;
  readonly citation: Citation;
  readonly sentence: Sentence | undefined;
  readonly place: CitedPlace;
}

/** What was pinned at a place, and what became of it. */
export interface Became {
  readonly pin: Pin;
  readonly status: PinStatus;
}

const plain = derived(plainLocator);

/** Of citations that name a place of a source. What was pinned may have been there when the file was another one. */
const NAMING: ReadonlySet<Resolved['status']> = new Set(['found', 'unknown-passage', 'unresolvable-locator']);

/** The place that a citation names; null where it leads to no text, or cannot be read. */
export function placeOf(citation: Citation, resolved: Resolved): CitedPlace | null {
  if (!('source' in resolved) || !NAMING.has(resolved.status)) return null;
  const { source } = resolved;
  const body = bodyOf(source);
  const spans = resolved.status === 'found' ? resolved.spans : [];
  return body && { source, body, locator: plain(citation), spans };
}

/** The places that blocks cite, in order. `nocite:` names sources and cites nothing in them. */
export function* placesIn(blocks: readonly PlacedBlock[], resolve: Resolve): Iterable<PlaceUse> {
  for (const placed of blocks) {
    const { nocite } = placed.block;
    for (const { citation, sentence } of citationsOf(placed.block)) {
      const place = nocite.includes(citation) ? null : placeOf(citation, resolve(citation));
      if (place) yield { placed, citation, sentence, place };
    }
  }
}

/** A citation of a source whose text is not there any more, and what was pinned when it was. */
export interface LostUse extends Omit<PlaceUse, 'place'> {
  readonly source: Source;
  readonly pin: Pin;
}

/** Citations that were pinned to a text that nobody can read now: the document was taken away, or is broken. */
export function* lostIn(placed: PlacedBlock, resolve: Resolve, lock: LockFile): Iterable<LostUse> {
  for (const { citation, sentence } of citationsOf(placed.block)) {
    const resolved = resolve(citation);
    if (resolved.status !== 'no-text' || resolved.source.file?.isPending) continue;
    const { source } = resolved;
    const pin = pinsAt(lock, source.key, plain(citation)).at(-1);
    if (pin) yield { placed, citation, sentence, source, pin };
  }
}

/**
 * What became of what the lock records of a place; null: it records nothing. Where a merge left two entries, it is the same as long as one of
 * them says so, else what the later one says.
 */
export function becameOf(lock: LockFile, place: CitedPlace): Became | null {
  let last: Became | null = null;
  for (const pin of pinsAt(lock, place.source.key, place.locator)) {
    const became = { pin, status: statusAt(pin, place) };
    if (became.status.status === 'same') return became;
    if (!last || last.pin.date <= pin.date) last = became;
  }
  return last;
}

/** Kept for an entry and a text: near words are dear to find, and the same passage may be cited often. */
const known = derived((_: Pin) => new WeakMap<SourceBody, PinStatus>());

function statusAt(pin: Pin, { source, body, locator, spans }: CitedPlace): PinStatus {
  const ofPin = known(pin);
  let status = ofPin.get(body);
  if (!status) ofPin.set(body, (status = wholly(statusOf(pin, source, body, spans), { source, body, locator, spans })));
  return status;
}

/** What was pinned may now be part of more: all that its new locator cites is what a reader is led to. */
function wholly(status: PinStatus, { source, body, locator }: CitedPlace): PinStatus {
  if (status.status !== 'changed' || status.locator === locator) return status;
  const cited = citationsFor(source, body, status.spans, locator).find((each) => each.locator === status.locator);
  return cited ? { ...status, spans: cited.spans } : status;
}

/** What a finding about a place flags: the locator of the citation, else its key. */
export const flaggedIn = ({ locator, keySpan }: Citation): Span => locator?.span ?? keySpan;
