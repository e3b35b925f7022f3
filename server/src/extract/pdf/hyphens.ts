/** Words as they stand inside lines, in lower case, compounds with their hyphens. */
export type Words = ReadonlySet<string>;

/** English words that are written together with what follows them, when at all. */
const solid = /^(?:there|here|where|when|what|who|how|some|any|every|no|with|them|him|her|it|my|your|our|an)$/i;

/** An address of the web that a line end divides behind a mark. */
const address = /(?:https?:\/\/|www\.)\S*[./_=&?#-]$/;

/** Scripts, and their marks, that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff0f]/u;

const isWord = (half: string, words: Words): boolean => half.length > 2 && words.has(half);

/** The words of lines, without those that a line end may have divided. */
export function wordsIn(lines: Iterable<string>): Words {
  const words = new Set<string>();
  let divided = false;
  for (const line of lines) {
    const found = line.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? [];
    const endsDivided = endsInHyphen(line);
    for (const word of found.slice(divided ? 1 : 0, endsDivided ? -1 : undefined)) words.add(word.replaceAll('‐', '-'));
    divided = endsDivided;
  }
  return words;
}

/** True when the last word of a line may go on in the next. */
export const endsInHyphen = (line: string): boolean => /\p{L}[-‐\u00ad]$/u.test(line.slice(-4));

/**
 * Two lines of a paragraph as one, with a space, but inside addresses of the web and between letters of Chinese and Japanese. A
 * hyphen at the end of the first:
 *
 * - before a digit or a capital it stays (`mid-2024`, `Franco-German`), before `and`, `or`, `to` with a space (`two- and three-year`);
 * - else, what the document writes elsewhere is right: `rare-earth` or `rareearth`;
 * - if it writes neither, but both halves as words, both can be meant: hyphen and line end stay, and folding
 *   (`text/fold.ts`) compares such a word equal to both. First halves that begin no compounds (`there-fore`) are left aside;
 * - else the hyphen goes.
 */
export function joinLines(first: string, second: string, words: Words): string {
  const end = first.slice(-200);
  if (/[\p{L}\p{N}]\u00ad$/u.test(end)) return first.slice(0, -1) + second;
  if (address.test(end) && /^[\p{Ll}\d]/u.test(second)) return first + second;
  if (unspaced.test(first.slice(-1)) && unspaced.test(second.slice(0, 1))) return first + second;
  const half = /((?:\p{L}+[-‐])*\p{L}+)[-‐]$/u.exec(end)?.[1];
  if (half === undefined) return /[\p{L}\p{N}][-‐–—]$|\u200b$/u.test(end) ? first + second : `${first} ${second}`;
  const rest = /^\p{Ll}\p{L}*/u.exec(second)?.[0];
  if (rest === undefined) return first + second;
  const whole = half.toLowerCase() + rest;
  if (words.has(whole)) return first.slice(0, -1) + second;
  if (/^(?:and|or|to)$/.test(rest)) return `${first} ${second}`;
  if (half.includes('-') || words.has(`${half.toLowerCase()}-${rest}`)) return first + second;
  if (isWord(half.toLowerCase(), words) && isWord(rest, words) && !solid.test(half)) return `${first}\n${second}`;
  return first.slice(0, -1) + second;
}
