import { namesIn } from '../language/proper-names.ts';
import type { Sentence } from '../note/model.ts';
import { sliceOf } from '../text/span.ts';
import type { ReportFix } from './check.ts';

type Edits = ReportFix['edits'];

/**
 * The edits that put words in front of a sentence and go on in small letters, unless it begins with a name. `skipped`: how much of its start they stand in
 * for. Null where mark-up, a quotation or a figure stands there, so that a writer must see to it.
 */
export function openedWith(block: string, sentence: Sentence, words: string, skipped = 0): Edits | null {
  const start = sentence.map.spanOf({ start: skipped, end: skipped + 1 }).start;
  const first = /^[\p{L}'’-]+/u.exec(sentence.text.slice(skipped))?.[0];
  const from = sentence.map.spanOf({ start: 0, end: 1 }).start;
  const isAsWritten = sliceOf(block, { start: from, end: start }) === sentence.text.slice(0, skipped);
  if (!first || !isAsWritten || sliceOf(block, { start, end: start + first.length }) !== first) return null;
  const goesOn = staysCapital(sentence.text.slice(skipped), first) ? first[0]! : first[0]!.toLowerCase();
  return [{ span: { start: from, end: start + 1 }, text: `${words} ${goesOn}` }];
}

function staysCapital(text: string, first: string): boolean {
  if (first === 'I' || /\p{Lu}/u.test(first.slice(1))) return true;
  return !FUNCTION_WORD.test(first) && namesIn(text).some(({ start }) => start === 0);
}

const FUNCTION_WORD =
  /^(?:the|an?|this|that|these|those|its?|their|his|her|they|he|she|there|in|on|at|by|for|from|with|after|before|since|most|many|some|few|all|both|each|every|one|two|three)$/i;
