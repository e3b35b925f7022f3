import type { Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { fingerprintOf } from '../text/hash.ts';

/** What makes a finding the same finding after edits elsewhere: no line numbers, no offsets. */
export interface Identity {
  readonly check: string;
  readonly claim: Sentence | null;
  readonly key: string | null;
  readonly locator: string | null;
  /** The flagged words. */
  readonly words: string;
}

/** The part of a fingerprint that a finding has on its own; two findings alike in everything share it. */
export function baseOf(identity: Identity): string {
  const { check, claim, key, locator, words } = identity;
  const sentence = claim ? ofSentence(claim) : '';
  // A separator that cannot stand in the parts keeps `ab|c` and `a|bc` apart.
  return fingerprintOf([check, sentence, key ?? '', folded(locator), folded(words)].join('\u0000'));
}

/** Kept per sentence: one with thousands of citations would else be read thousands of times. */
const ofSentence = derived((sentence: Sentence): string => fingerprintOf(folded(sentence.text)));

/** Tells of every finding of a file, asked from its top, which of those with the same base it is; from 0. */
export function counter(): (base: string) => number {
  const seen = new Map<string, number>();
  return (base) => {
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return ordinal;
  };
}

/** The fingerprint of a finding: the base, and which of those alike it is. */
export const numbered = (base: string, ordinal: number): string =>
  ordinal === 0 ? base : fingerprintOf(`${base} ${ordinal}`);

/** Case, quote marks and line breaks may change without making it another finding. */
export const folded = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
