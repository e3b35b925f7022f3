import { isStopWord } from '../../language/stems.ts';

/**
 * A heading in Title Case or in capitals: there a capital tells nothing. A heading written like a sentence is read like one. Of a line
 * without stop at its end that stands alone.
 */
export function isHeadline(line: string): boolean {
  if (isShouted(line)) return true;
  if (line.length > 120 || /[.?!;,"”:)]$/.test(line)) return false;
  return isTitleCase(line);
}

/** Two words or more, and none with small letters. */
export const isShouted = (line: string): boolean =>
  !/\p{Ll}/u.test(line) && line.split(/\s+/).filter((word) => /\p{Lu}/u.test(word)).length > 1;

/** Every word but function words (*of*, *with*) begins with a capital or is none. */
function isTitleCase(line: string): boolean {
  let capitals = 0;
  for (const word of line.split(/[\s/–—-]+/)) {
    if (/^\P{L}*\p{Lu}/u.test(word)) capitals++;
    else if (/^\P{L}*\p{Ll}/u.test(word) && !isFunctionWord(word)) return false;
  }
  return capitals > 0;
}

const isFunctionWord = (word: string): boolean => word.length < 4 || isStopWord(word.replace(/\P{L}/gu, ''));
