import { CARDINALS } from '../language/quantities/numerals.ts';
import { wordsOf } from '../language/words.ts';
import type { Lexicon, Term } from './lexicon.ts';

/** The words of the passages of a text, ready to be ranked for any claim. Reading it takes a small part of what facts take. */
export interface PassageIndex {
  readonly texts: readonly string[];
  /** By key (see `keyOf`). */
  readonly entries: ReadonlyMap<string, Entry>;
  /** For each passage its words, each once. */
  readonly words: readonly (readonly Entry[])[];
}

/** A word of the text, in all its forms. */
export interface Entry {
  /** The form that was met first. */
  readonly term: Term;
  readonly figure: boolean;
  /** The passages that hold it, in order, each once. */
  readonly holders: readonly number[];
}

/** Reads the words of passages. Words of grammar are left out. */
export function indexPassages(texts: readonly string[], lexicon: Lexicon): PassageIndex {
  const entries = new Map<string, Entry & { holders: number[] }>();
  const words = texts.map((text, passage) => {
    const held: Entry[] = [];
    for (const { lower, citation } of wordsOf(text)) {
      if (citation) continue;
      for (const part of partsOf(lower)) {
        const term = lexicon.termOf(part);
        if (term.weight === 0) continue;
        const key = keyOf(term);
        let entry = entries.get(key);
        if (!entry) entries.set(key, (entry = { term, figure: isFigure(key), holders: [] }));
        if (entry.holders.at(-1) === passage) continue;
        entry.holders.push(passage);
        held.push(entry);
      }
    }
    return held;
  });
  return { texts, entries, words };
}

const JOINT = /[-‐‑–]/;

/** The parts of a compound or a range (`mid-2027`, `state-owned`, `3–5`); any other word is one part. */
export const partsOf = (lower: string): readonly string[] =>
  JOINT.test(lower) ? lower.split(JOINT).filter((part) => part !== '') : [lower];

const DIGIT = /\d/;
const NUMBER = /\d+(?:[.,]\d+)*/;

/**
 * What makes two words one: their stem; of figures the number without separators, signs and unit (`$2.1bn`, `140,000`,
 * `forty`).
 */
export function keyOf({ lower, stem }: Term): string {
  const cardinal = CARDINALS.get(lower);
  if (cardinal !== undefined && cardinal > 1) return String(cardinal);
  const number = DIGIT.test(lower) && !/^\p{L}/u.test(lower) ? NUMBER.exec(lower) : null;
  return number ? number[0].replaceAll(',', '') : stem;
}

/** Is the key that of a figure? */
export const isFigure = (key: string): boolean => {
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57;
};
