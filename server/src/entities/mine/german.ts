import type { Word } from '../../language/words.ts';
import type { Form } from './forms.ts';
import { isGivenName } from './given-names.ts';
import { isPlaceName } from './well-known.ts';

/** So many words of a text are looked at. */
const SAMPLE = 1000;
const GERMAN = new Set(
  'der die das und den dem des von mit ist sind nicht ein eine einen einer auf für im zu wird auch sich bei aus nach werden wurde'.split(
    ' ',
  ),
);

/** Are these the words of a German text, where every noun has a capital? A quarter of them are those above, in English hardly any. */
export function isGerman(words: readonly Word[]): boolean {
  const sample = words.slice(0, SAMPLE);
  const german = sample.filter(({ lower }) => GERMAN.has(lower)).length;
  return german > 4 && german * 8 > sample.length;
}

/** More than its capital says that it is a name. */
export const isSureName = ({ text, parts, titles, isAcronym }: Form): boolean =>
  titles.size > 0 || isAcronym || isPlaceName(text.toLowerCase()) || (parts.length > 1 && isGivenName(parts[0]!));
