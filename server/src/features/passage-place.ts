import { bodyOf } from '../library/body.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { type Place, placeIn } from './place.ts';

/**
 * Where a passage stands in the file of its source: `paragraph` as in `EvidencePassage`, from 1. Null for a key that no source has, a number
 * that it does not reach, and a source without a file.
 */
export function passagePlace(snapshot: Snapshot, key: string, paragraph: number): Place | null {
  const source = snapshot.library.sources.get(key);
  const passage = source && bodyOf(source)?.passages[paragraph - 1];
  return passage ? placeIn(source, passage.span) : null;
}
