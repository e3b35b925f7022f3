import type { Stance } from './model.ts';

/** What a prefix begins with, longest first. Anything else, and no prefix at all, supports. */
const PHRASES: readonly (readonly [words: string, stance: Stance])[] = [
  ['but see also', 'contradicts'],
  ['but see', 'contradicts'],
  ['but cf', 'contradicts'],
  ['but compare', 'contradicts'],
  ['see also', 'related'],
  ['contra', 'contradicts'],
  ['pace', 'contradicts'],
  ['cf', 'related'],
  ['compare', 'related'],
];

/**
 * How the writer says that a source relates to the sentence, from the prefix of its citation: `cf.`, `see also`, `compare` are
 * related, `but see`, `but cf.`, `contra`, `pace` contradict; `see`, `based on`, none and everything else supports.
 * Letter case, punctuation and a leading `and` do not count; other words before the phrase do: they are no stance.
 */
export function stanceOf(prefix: string): Stance {
  const words =
    prefix
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words[0] === 'and') words.shift();
  const said = `${words.join(' ')} `;
  return PHRASES.find(([phrase]) => said.startsWith(`${phrase} `))?.[1] ?? 'supports';
}

/** Where a stance must have been said by. */
const LONGEST = 200;
