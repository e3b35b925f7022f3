import { isUpper } from '../language/characters.ts';
import { namesIn } from '../language/proper-names.ts';
import { derived } from '../text/derived.ts';
import type { Facts } from './facts.ts';

/** The proper names of a text. */
export const namesOf = derived((facts: Facts) => namesIn(facts.text, facts.words));

/** Names that open a sentence look like any first word: it is one when the next word is, or when hardly any text has it. */
const RARE = 0.9;

/** Is the token part of a name? */
export function isName({ tokens, text }: Facts, at: number): boolean {
  const token = tokens[at]!;
  if (token.name) return true;
  if (at > 0 || token.weight === 0 || !isUpper(text.charCodeAt(token.start))) return false;
  return tokens[1]?.name ?? token.weight > RARE;
}
