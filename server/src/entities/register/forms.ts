import { asOneLine } from '../../text/one-line.ts';
import type { NameForm } from '../model.ts';
import type { Tell, Text, Value } from './model.ts';

/** What is longer is no name. */
const LONGEST = 200;

/** A name as it is to be read: on one line. Null: it is none, and that was told. */
export function nameIn({ text, span }: Text, tell: Tell): string | null {
  const name = asOneLine(text).trim();
  if (name.length > LONGEST)
    tell(`This is too long for a name: it has ${name.length} characters, at most ${LONGEST} are read.`, span);
  else if (!/[\p{L}\p{N}]/u.test(name))
    tell(
      name === ''
        ? 'A name is empty here. Write it, or take the line out.'
        : `“${name}” has no letter or digit, so it is no name.`,
      span,
    );
  else return name;
  return null;
}

/** The texts of a field that may have one or several. What is neither is told. Nothing given: none. */
export function textsIn(value: Value, field: string, tell: Tell): readonly Text[] {
  if (value.is === 'text') return value.text.trim() === '' ? [] : [value];
  if (value.is === 'list') {
    return value.items.flatMap((item) => {
      if (item.is === 'text') return [item];
      tell(`“${field}” takes names here, one an item.`, item.span);
      return [];
    });
  }
  tell(`“${field}” must be a name, or a list of names.`, value.span);
  return [];
}

/** True for what is written in letters, none of them Latin. */
export const isOtherScript = (text: string): boolean => /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text);

/** Forms beside a preferred name: none is that name, none comes twice. An alias in another script than Latin is one of those. */
export function formsOf(name: string, given: readonly NameForm[]): NameForm[] {
  if (given.length === 0) return [];
  const seen = new Set([name]);
  return given.flatMap(({ text, sort }): NameForm[] => {
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, sort: sort === 'alias' && isOtherScript(text) ? 'script' : sort }];
  });
}
