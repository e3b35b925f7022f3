import type { Word } from '../words.ts';

const FEASTS: ReadonlySet<string> = new Set(
  'christmas easter thanksgiving halloween ramadan hanukkah passover diwali nowruz eid'.split(' '),
);
/** *New Year*, *Boxing Day*, *Good Friday* */
const OPENING: ReadonlySet<string> = new Set('new christmas boxing good easter thanksgiving lunar'.split(' '));

/**
 * Days that are kept name no person, body or place. `plain`: the first word without its possessive; the rest of *New Year's Day* stands
 * apart.
 */
export function isFeast(words: readonly Word[], first: number, last: number, plain: string): boolean {
  if (first === last) return FEASTS.has(plain) || (/^(?:day|eve)$/.test(plain) && words[first - 1]?.lower === "year's");
  const second = words[last]!.lower.replace(/'s$/, '');
  return last === first + 1 && OPENING.has(plain) && /^(?:year|day|eve|friday|sunday|monday)$/.test(second);
}
