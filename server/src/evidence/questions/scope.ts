import type { Circumstances, Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { droppedAdjectives } from './scope/adjectives.ts';
import { unnarrowed } from './scope/counted.ts';
import { droppedLimits } from './scope/dropped.ts';
import { droppedGroups, droppedMeasures, droppedOpenings } from './scope/group.ts';
import { raisedAdverbs } from './scope/often.ts';
import { droppedPartitives } from './scope/partitive.ts';
import { droppedParts } from './scope/parts.ts';
import { widenedPlaces } from './scope/place.ts';
import { raisedQuantities, unanimousIn } from './scope/quantity.ts';
import { droppedPlaces } from './scope/ruled.ts';
import { droppedSubsets } from './scope/subset.ts';
import { widenedTurnouts } from './scope/turnout.ts';
import { widenedToAll } from './scope/whichever.ts';
import { wholeReasons } from './scope/whole.ts';

/**
 * The claim says it of more than the passage does. `detail`: `all` (*several* became *all*), `part` (two of five became the whole), `group` (*rural*,
 * *aged 18 to 24* dropped), `place` (one place became everywhere), `except`, `only`, `if` (a limit dropped). One reason for one
 * stretch of the claim.
 */
export function scopeReasons(pair: Pair, about: Circumstances): Reason[] {
  const title = about.title ?? '';
  const found = [
    ...raisedQuantities(pair),
    ...unanimousIn(pair),
    ...raisedAdverbs(pair),
    ...droppedParts(pair),
    ...droppedPlaces(pair, title.toLowerCase()),
    ...droppedSubsets(pair),
    ...droppedPartitives(pair),
    ...wholeReasons(pair),
    ...widenedTurnouts(pair),
    ...widenedToAll(pair),
    ...unnarrowed(pair),
    ...widenedPlaces(pair),
    ...droppedAdjectives(pair, title),
    ...droppedGroups(pair, title),
    ...droppedMeasures(pair),
    ...droppedOpenings(pair, title),
    ...droppedLimits(pair),
  ].sort((a, b) => b.sure - a.sure);
  const kept: Reason[] = [];
  for (const reason of found)
    if (!kept.some(({ claim }) => claim.start < reason.claim.end && reason.claim.start < claim.end)) kept.push(reason);
  return kept;
}
