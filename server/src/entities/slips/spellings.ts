import { foldName } from '../fold-name.ts';
import type { Entity } from '../model.ts';
import { type NearWord, NearWords } from './near-words.ts';

/** A form of a name that can be misspelt. */
export interface SpelledForm {
  /** As the register has it. */
  readonly text: string;
  readonly entity: Entity;
  /** Nobody registered it: the last word of somebody's name. */
  readonly surname: boolean;
}

/** How the names of a register are spelt: what a slip is held against. */
export interface Spellings {
  /** Is a folded word a part of some form? */
  has(folded: string): boolean;
  /** The form that these folded words, with a space between each two, are. */
  form(folded: string): SpelledForm | undefined;
  /** The words of forms that are near a folded word, the nearest first. */
  near(folded: string): readonly NearWord[];
}

/** Slips are looked for in Latin letters only, and in words, not in initials. */
const SPELLED = /^\p{Script=Latin}[\p{Script=Latin}'-]+$/u;

/** Acronyms and names in other scripts have no slips that could be told from other names. */
export function spellingsOf(entities: readonly Entity[]): Spellings {
  const forms = new Map<string, SpelledForm>();
  const words = new Set<string>();
  const add = (text: string, entity: Entity, surname: boolean): void => {
    const folded = foldName(text);
    if (folded !== '' && !forms.has(folded)) forms.set(folded, { text, entity, surname });
    for (const word of folded.split(' ')) words.add(word);
  };
  for (const entity of entities) {
    add(entity.name, entity, false);
    for (const { text, sort } of entity.forms) if (sort === 'alias' || sort === 'short') add(text, entity, false);
  }
  for (const entity of entities) {
    const last = entity.kind === 'person' ? entity.name.split(/\s+/).slice(1).at(-1) : undefined;
    if (last !== undefined) add(last, entity, true);
  }
  const near = new NearWords([...words].filter((word) => SPELLED.test(word)));
  return {
    has: (folded) => words.has(folded),
    form: (folded) => forms.get(folded),
    near: (folded) => near.of(folded),
  };
}
