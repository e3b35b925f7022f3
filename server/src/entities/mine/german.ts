import type { Form } from './forms.ts';
import { isGivenName } from './given-names.ts';
import { isPlaceName } from './well-known.ts';

/** So much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
const WORD = /\p{L}+/gu;
const GERMAN = new Set(
  'der die das und den dem des von mit ist sind nicht ein eine einen einer auf für im zu wird auch sich bei aus nach werden wurde'.split(
    ' ',
  ),
);

/** Is a text German, where every noun has a capital? Of a German text a quarter of the words are these, of an English one hardly any. */
export function isGerman(text: string): boolean {
  let [all, german] = [0, 0];
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    all++;
    if (GERMAN.has(word.toLowerCase())) german++;
  }
  return german > 4 && german * 8 > all;
}

/** More than its capital says that it is a name. */
export const isSureName = ({ text, parts, titles, isAcronym }: Form): boolean =>
  titles.size > 0 || isAcronym || isPlaceName(text.toLowerCase()) || (parts.length > 1 && isGivenName(parts[0]!));
