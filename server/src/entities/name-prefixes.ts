import { derived } from '../text/derived.ts';
import { foldName } from './fold-name.ts';
import type { KnownNames } from './known-names.ts';

/** A form that goes on where something was typed. */
export interface Continued {
  /** Index of the entity. */
  readonly entity: number;
  /** Which of its forms. */
  readonly form: number;
  /** Where in the folded form it goes on; 0: at its start. */
  readonly at: number;
}

export interface NamePrefixes {
  /** The forms in which a word starts with what is typed (folded, two units at least), or several words in a row do. In the order of entities. */
  startingWith(typed: string): readonly Continued[];
}

/** A form is no longer than this; what is behind it starts no word. */
const LONGEST = 256;

/** The words of all forms by their first two letters: a query looks at one part of some hundred. */
export const namePrefixes: (known: KnownNames) => NamePrefixes = derived((known) => {
  const folded: string[] = [];
  const entities: number[] = [];
  const forms: number[] = [];
  const parts = new Map<string, number[]>();
  for (let entity = 0; entity < known.length; entity++) {
    known.at(entity).forms.forEach(({ text }, form) => {
      const name = foldName(text);
      const number = folded.push(name) - 1;
      entities.push(entity);
      forms.push(form);
      for (let at = 0; at >= 0 && at < Math.min(LONGEST, name.length - 1); at = nextWord(name, at)) {
        const start = name.slice(at, at + 2);
        const part = parts.get(start);
        if (part) part.push(number * LONGEST + at);
        else parts.set(start, [number * LONGEST + at]);
      }
    });
  }
  return {
    startingWith: (typed) => {
      const found: Continued[] = [];
      for (const place of parts.get(typed.slice(0, 2)) ?? []) {
        const number = Math.floor(place / LONGEST);
        const at = place % LONGEST;
        if (folded[number]!.startsWith(typed, at)) found.push({ entity: entities[number]!, form: forms[number]!, at });
      }
      return found;
    },
  };
});

/** The start of the word behind the one at `at`, or -1. */
function nextWord(name: string, at: number): number {
  const space = name.indexOf(' ', at);
  return space < 0 ? -1 : space + 1;
}
