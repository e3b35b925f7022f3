/** Words as they stand inside lines, in lower case, compounds with their hyphens. */
export type Words = ReadonlySet<string>;

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
export const endsInHyphen = (line: string): boolean => /\p{L}[-‐\u00ad]$/u.test(line);

/**
 * Two lines of a paragraph as one. A hyphen at the end of the first:
 *
 * - before a digit or a capital it stays (`mid-2024`, `Franco-German`), before `and`, `or`, `to` with a space (`two- and three-year`);
 * - else, what the document writes elsewhere is right: `rare-earth` or `rareearth`;
 * - if it writes neither, but both halves as words, both can be meant: hyphen and line end stay, and folding
 *   (`text/fold.ts`) compares such a word equal to both;
 * - else the hyphen goes.
 */
export function joinLines(first: string, second: string, words: Words): string {
  if (/[\p{L}\p{N}]\u00ad$/u.test(first)) return first.slice(0, -1) + second;
  const half = /((?:\p{L}+[-‐])*\p{L}+)[-‐]$/u.exec(first.slice(-100))?.[1];
  if (half === undefined) return /[\p{L}\p{N}][-‐–—]$|\u200b$/u.test(first) ? first + second : `${first} ${second}`;
  const rest = /^\p{Ll}\p{L}*/u.exec(second)?.[0];
  if (rest === undefined) return first + second;
  const whole = half.toLowerCase() + rest;
  if (words.has(whole)) return first.slice(0, -1) + second;
  if (/^(?:and|or|to)$/.test(rest)) return `${first} ${second}`;
  if (half.includes('-') || words.has(`${half.toLowerCase()}-${rest}`)) return first + second;
  if (words.has(half.toLowerCase()) && words.has(rest) && half.length > 2 && rest.length > 2)
    return `${first}\n${second}`;
  return first.slice(0, -1) + second;
}
