const JOINTS = [', and ', ' and ', '; ', ', while ', ', but ', ', with '];
const PRONOUNS = ['he', 'she', 'it', 'they'];
/** Of two claims with one beginning, those whose second part goes without it. */
const SHORTENED = 0.5;

/** A claim without its full stop. */
export const bare = (claim: string): string => claim.replace(/[ .]+$/, '');

/**
 * Two claims as one, as writers join them: *Perry wrote the film and starred in it*. What both begin with is said once, or the name of the page
 * becomes a pronoun; else one stands behind the other.
 */
export function joined(one: string, two: string, page: string, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const first = bare(one);
  const second = bare(two);
  if (random() >= SHORTENED) return `${first}${pick(JOINTS)}${second}.`;
  const words = second.split(' ');
  const shared = sharedStart(first.split(' '), words);
  if (shared > 0 && /^\p{Lu}/u.test(second))
    return `${first}${random() < 0.6 ? ' and ' : ', '}${words.slice(shared).join(' ')}.`;
  if (second.startsWith(`${page} `))
    return `${first}${pick([', and ', '; '])}${pick(PRONOUNS)}${second.slice(page.length)}.`;
  return `${first}${pick(JOINTS)}${second}.`;
}

/** How many words both begin with; two of the second at least stay. */
function sharedStart(one: readonly string[], two: readonly string[]): number {
  let count = 0;
  while (count < one.length && count < two.length - 2 && one[count] === two[count]) count++;
  return count;
}
