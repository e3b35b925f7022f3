import { findQuotations } from '../language/quotations.ts';
import { wordsOf } from '../language/words.ts';
import type { Pair } from './pair.ts';

/** Fewer words than these stand in many a text. */
const LEAST_WORDS = 4;

/** Does the claim quote words that stand in the passage, whatever their case and the marks between them? Whether the quotation is exact, others ask. */
export const isQuoted = ({ claim, passage }: Pair): boolean => {
  const quoted = findQuotations(claim.text).map(({ inner }) => plain(claim.text.slice(inner.start, inner.end)));
  const long = quoted.filter((words) => words.split(' ').length >= LEAST_WORDS);
  return long.length > 0 && long.every((words) => ` ${plain(passage.text)} `.includes(` ${words} `));
};

const plain = (text: string): string =>
  wordsOf(text)
    .map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"))
    .join(' ');
