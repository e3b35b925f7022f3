import { wordsOf } from '../../language/words.ts';
import type { Span } from '../../text/span.ts';
import { foldName } from '../fold-name.ts';

/** A word of a text, or the part of one between hyphens, as names are compared. */
export interface Unit extends Span {
  readonly folded: string;
  /** Nothing but white space or a hyphen stands between it and the unit before, no possessive either. */
  readonly joined: boolean;
}

/** The units of a text in order; possessives and citation keys are no part of any. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let broken = true;
  for (const word of wordsOf(text)) {
    if (word.citation) {
      broken = true;
      continue;
    }
    const written = text.slice(word.start, word.end);
    for (const part of written.matchAll(/[^-‐‑]+/g)) {
      const start = word.start + part.index;
      const bare = part[0].replace(/['’]s?$/, '');
      const folded = foldName(bare);
      if (folded === '') continue;
      const before = units.at(-1);
      const joined =
        !broken && before !== undefined && /^[\s‐‑-]{1,9}$/.test(text.slice(before.end, start).slice(0, 10));
      units.push({ start, end: start + bare.length, folded, joined });
      broken = false;
    }
  }
  return units;
}
