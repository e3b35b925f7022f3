import { isUpper } from '../../language/characters.ts';
import { isStopWord, stemOf } from '../../language/stems.ts';
import type { Word } from '../../language/words.ts';

/**
 * What a word of a text is searched by: hashes of its stem, of the stems of the parts of a compound (`state-owned`), of its
 * figures without separators and signs (`US$2.1bn`, `140,000`). None for citation keys and for words that say nothing
 * about the matter; names that look like one of those (`US`, `WHO`, `May`) go by their capitals.
 */
export function termsOf(text: string, word: Word): readonly number[] {
  if (word.citation) return [];
  const terms = termsOfLower(word.lower);
  if (terms.length > 0 || !isUpper(text.charCodeAt(word.start))) return terms;
  const isName = word.lower === 'may' || isUpper(text.charCodeAt(word.start + 1));
  return isName ? [hashOf(text.slice(word.start, word.end))] : terms;
}

function termsOfLower(lower: string): readonly number[] {
  const found = known.get(lower);
  if (found) return found;
  const terms = [...new Set(namesOf(lower))].map(hashOf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, terms);
  return terms;
}

const known = new Map<string, readonly number[]>();
/** Enough for the words of a large library; beyond it the memory starts anew instead of growing. */
const MOST_KNOWN = 200_000;

/** `mine` is an empty word for grammar only. */
const isEmpty = (lower: string): boolean => isStopWord(lower) && lower !== 'mine';

const figure = /\d+(?:[.,]\d+)*/g;
/** `CO2`, `Q3`, `FY2023`: a name, whose figure says little on its own. */
const nameWithFigure = /^\p{L}+\d+\p{L}*$/u;
const compound = /[-‐‑–/_&]/;

/** Writers say *six* where sources say *6*. */
const FIGURES: ReadonlyMap<string, string> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, i) => [
    word,
    String(i + 2),
  ]),
);

function namesOf(lower: string): string[] {
  if (isEmpty(lower) || lower === '%' || lower === '‰') return [];
  if (nameWithFigure.test(lower)) return [lower, ...(lower.match(/\d{4}/g) ?? [])];
  const figures = lower.match(figure);
  if (figures) return [...figures.map((digits) => digits.replaceAll(',', '')), ...wordsBeside(lower)];
  if (!compound.test(lower)) return [FIGURES.get(lower) ?? stemOf(lower)];
  return lower.split(compound).flatMap((part) => (part === '' ? [] : namesOf(part)));
}

/** The words of `mid-2024`, `12-month`: compounds with a figure. */
const wordsBeside = (lower: string): string[] =>
  compound.test(lower)
    ? lower
        .split(compound)
        .filter((part) => /^\p{L}{2,}$/u.test(part) && !isEmpty(part))
        .map(stemOf)
    : [];

/** 32-bit FNV-1a with a last stir, since the low bits choose the bucket. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
