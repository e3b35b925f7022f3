import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { comparedSides } from './compared-sides.ts';
import { crossedReasons } from './crossed.ts';
import { modifierReasons } from './modifiers.ts';
import { roleReasons } from './role.ts';
import { turnedAboutReasons } from './turned-about.ts';
import { swappedVoices } from './voices-swapped.ts';

const WAYS: readonly ((pair: Pair) => readonly Reason[])[] = [
  roleReasons,
  swappedVoices,
  modifierReasons,
  comparedSides,
  turnedAboutReasons,
  crossedReasons,
];

/** Two that have changed places, told once: the first way to see it that sees one. */
export function swappedReasons(pair: Pair): readonly Reason[] {
  for (const way of WAYS) {
    const found = way(pair);
    if (found.length > 0) return found;
  }
  return [];
}
