import type { Span } from '../../text/span.ts';
import { SIGN, type WordIndex, weightOf } from './word-index.ts';

/*
 * Where the words of a passage nearly stand. Costs and credits set on the development half of the anchoring data
 * (server/training/eval/sets/anchoring.ts); the result hangs on none of them closely.
 */

/** What a word of the passage costs that is not there, a word of the source that stands between, in shares of their weights. */
const LOST = 0.5;
const PUT_IN = 0.3;
/** What a figure in place of a figure is worth, or a word with the same beginning. */
const AKIN = 0.5;
const STEM = 4;

/** The words of a passage with what each tells in a source. */
export interface Weighed {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly total: number;
}

export function weigh(index: WordIndex, words: readonly string[]): Weighed {
  const number = outlineNumber(words);
  const weights = words.map((word, i) => (i < number ? SIGN : weightOf(index, word)));
  return { words, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** How many words at the beginning are the number of a heading or an item (`* 1.8.7.`, `A.`), which others take over when one comes before it. */
function outlineNumber(words: readonly string[]): number {
  const first = /^[-*+•]$/.test(words[0] ?? '') ? 1 : 0;
  const isNumber = /^(?:\p{L}|(?:\p{L}\.)?\p{N}+(?:\.\p{N}+)*)$/u.test(words[first] ?? '');
  return isNumber && words[first + 1] === '.' && words.length > first + 2 ? first + 1 : 0;
}

/**
 * The stretch of `area` (in words of the source) that is most like the passage: local alignment (Smith and Waterman 1981) of
 * words by what they tell. Null when not one word is the same.
 */
export function alignWords(index: WordIndex, { words, weights }: Weighed, area: Span): Span | null {
  const width = area.end - area.start;
  const there = index.row.words.slice(area.start, area.end);
  const costs = Float64Array.from(there, (word) => PUT_IN * weightOf(index, word));
  let scores = new Float64Array(width + 1);
  let starts = Int32Array.from({ length: width + 1 }, (_, j) => j);
  let best = { score: 0, start: 0, end: 0 };
  for (const [i, word] of words.entries()) {
    const weight = weights[i]!;
    const nextScores = new Float64Array(width + 1);
    const nextStarts = new Int32Array(width + 1);
    nextStarts[0] = 0;
    for (let j = 1; j <= width; j++) {
      const gain = gainOf(word, there[j - 1]!, weight) ?? -LOST * weight - costs[j - 1]!;
      let score = scores[j - 1]! + gain;
      let start = starts[j - 1]!;
      const without = scores[j]! - LOST * weight;
      if (without > score) {
        score = without;
        start = starts[j]!;
      }
      const beyond = nextScores[j - 1]! - costs[j - 1]!;
      if (beyond > score) {
        score = beyond;
        start = nextStarts[j - 1]!;
      }
      if (score <= 0) {
        score = 0;
        start = j;
      }
      nextScores[j] = score;
      nextStarts[j] = start;
      if (score > best.score) best = { score, start, end: j };
    }
    scores = nextScores;
    starts = nextStarts;
  }
  return best.score === 0 ? null : { start: area.start + best.start, end: area.start + best.end };
}

function gainOf(word: string, there: string, weight: number): number | null {
  if (word === there) return weight;
  const areFigures = isFigure(word) && isFigure(there);
  const haveStem = word.length > STEM && there.startsWith(word.slice(0, STEM));
  return areFigures || haveStem ? AKIN * weight : null;
}

const isFigure = (word: string): boolean => /^-?\p{N}/u.test(word);
