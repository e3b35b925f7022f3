import type { Span } from '../text/span.ts';
import { type Reach, readPattern } from './modality/patterns.ts';
import { entriesOf, type ModalityEntry } from './modality/table.ts';
import { stemOf } from './stems.ts';
import { WordView } from './word-view.ts';
import { type Word, wordsOf } from './words.ts';

export { type Booster, boostersIn } from './modality/boosters.ts';

/**
 * `possible`: *may, perhaps, a chance of*; `probable`: *likely, probably*; `expected`: *will, is forecast to*; `planned`:
 * *aims to, is due to, draft*; `suggested`: *seems, is thought to, reportedly*; `conditional`: *would, if, subject to*;
 * `attempted`: *tried to*.
 */
export type ModalityKind = 'possible' | 'probable' | 'expected' | 'planned' | 'suggested' | 'conditional' | 'attempted';

/** A word or phrase that leaves open whether something is so. */
export interface Modality {
  /** The cue: *may*, *is expected to*. */
  readonly span: Span;
  readonly kind: ModalityKind;
  /** How certain the cue makes what it governs, 0 to 1 (1: certain; *unlikely* is near 0). An order, no probability. */
  readonly strength: number;
  /** The word that says what is left open (*banned* of *may be banned*, *merger* of *planned merger*); null when none is found. */
  readonly governed: Span | null;
  readonly governedStem: string | null;
  /** All that is left open. */
  readonly scope: Span;
}

/**
 * What leaves something open in a text of any number of sentences, in order, quotations included: whoever speaks. Not
 * among them: *can* and *could* of what was able, *must* and *should* of duty, May the month, a will. Rules over words
 * and their neighbours, no parser: an estimate. `words` saves reading them again.
 */
export function modalitiesIn(text: string, words: readonly Word[] = wordsOf(text)): Modality[] {
  const found: Modality[] = [];
  let view: WordView | null = null;
  for (let at = 0; at < words.length; at++) {
    const entries = entriesOf(words[at]!.lower);
    if (entries === undefined) continue;
    view ??= new WordView(text, words);
    for (const entry of entries) {
      const reach = reachOf(view, at, entry);
      if (!reach) continue;
      found.push(modality(view, entry, reach));
      break;
    }
  }
  return found;
}

function reachOf(view: WordView, at: number, entry: ModalityEntry): Reach | null {
  for (const pattern of entry.patterns) {
    const reach = readPattern(pattern, view, at);
    if (reach) return reach;
  }
  return null;
}

function modality(view: WordView, entry: ModalityEntry, reach: Reach): Modality {
  const governed = reach.governed >= 0 ? view.words[reach.governed]! : null;
  const from = Math.min(reach.from, reach.first);
  const to = Math.max(reach.to, reach.last, reach.governed);
  return {
    span: { start: view.words[reach.first]!.start, end: view.words[reach.last]!.end },
    kind: reach.kind ?? entry.kind,
    strength: isLittle(view, reach.first) ? LITTLE : (reach.strength ?? entry.strength),
    governed: governed && { start: governed.start, end: governed.end },
    governedStem: governed && stemOf(governed.lower),
    scope: { start: view.words[from]!.start, end: view.words[to]!.end },
  };
}

/** *little chance that*, *no prospect of*: next to none. */
const LITTLE = 0.15;
const isLittle = (view: WordView, first: number): boolean =>
  /^(?:chances?|prospects?|likelihood|possibility|hopes?|probability|danger|risk)$/.test(view.lower(first)) &&
  /^(?:little|no|scant|slim|small|slight|remote|faint|poor|low|hardly|scarcely|without)$/.test(view.lower(first - 1));
