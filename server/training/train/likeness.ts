/** From this share of the shorter text's words on, two sentences may be two versions of one. */
const ALIKE = 0.45;

/** Do two texts share so many words that the one may say what the other says? */
export function areAlike(one: string, two: string): boolean {
  const [a, b] = [wordsIn(one), wordsIn(two)];
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= ALIKE * Math.min(a.size, b.size);
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
