import { derived } from '../text/derived.ts';
import { Ints } from '../text/ints.ts';
import { foldName } from './fold-name.ts';
import type { KnownNames } from './known-names.ts';
import { Parts } from './parts.ts';

export interface NamePrefixes {
  /**
   * Gives, one by one, the entities with a form in which a word starts with what is typed (folded, two units at least), or several words in a
   * row do; each once, in their order, with the form that fits best: at its start before inside it, earlier forms before others.
   */
  each(typed: string, take: (entity: number, form: number, at: number) => void): void;
}

/** A form is no longer than this; what is behind it starts no word. */
const LONGEST = 256;

/** The words of all forms by their first two, three and four letters: a query looks at one part of some hundred. */
export const namePrefixes: (known: KnownNames) => NamePrefixes = derived((known) => {
  const { folded, entities, forms, placesOf } = tablesOf(known);
  return {
    each: (typed, take) => {
      // The forms of an entity stand together: the best of them is known when the next one comes.
      let entity = -1;
      let form = 0;
      let from = 0;
      for (const place of placesOf(startsOf(typed.slice(0, 4)).at(-1)!)) {
        const number = Math.floor(place / LONGEST);
        const at = place % LONGEST;
        if (typed.length > 2 && !folded[number]!.startsWith(typed, at)) continue;
        const owner = entities[number]!;
        if (owner === entity && (from === 0 || at > 0)) continue;
        if (owner !== entity && entity >= 0) take(entity, form, from);
        entity = owner;
        form = forms[number]!;
        from = at;
      }
      if (entity >= 0) take(entity, form, from);
    },
  };
});

/** Forms by number: folded, whose, which of its forms; and by first letters the words that start so (`number * LONGEST + at`). */
interface Tables {
  readonly folded: readonly string[];
  readonly entities: Int32Array;
  readonly forms: Int32Array;
  placesOf(start: string): Int32Array;
}

/** A function of its own: what it needs to build them is not kept. */
function tablesOf(known: KnownNames): Tables {
  const folded: string[] = [];
  const entities = new Ints();
  const forms = new Ints();
  const parts = new Parts();
  for (let entity = 0; entity < known.length; entity++) {
    known.at(entity).forms.forEach(({ text }, form) => {
      const name = foldName(text);
      const number = folded.push(name) - 1;
      entities.push(entity);
      forms.push(form);
      for (let at = 0; at >= 0 && at < Math.min(LONGEST, name.length - 1); at = nextWord(name, at))
        for (const start of startsOf(name.slice(at, at + 4))) parts.add(start, number * LONGEST + at);
    });
  }
  return { folded, entities: entities.toArray(), forms: forms.toArray(), placesOf: parts.done() };
}

/** The first two letters of a word, three and four: those of two are many. */
const startsOf = (word: string): string[] =>
  [2, 3, 4].filter((length) => length <= word.length).map((length) => word.slice(0, length));

/** The start of the word behind the one at `at`, or -1. */
function nextWord(name: string, at: number): number {
  const space = name.indexOf(' ', at);
  return space < 0 ? -1 : space + 1;
}
