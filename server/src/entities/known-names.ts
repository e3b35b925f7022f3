import { wordsOf } from '../language/words.ts';
import type { Span } from '../text/span.ts';
import { foldName } from './fold-name.ts';
import type { Entity, EntityKind, MinedName, MinedNames, NameForm, Register } from './model.ts';

/** Somebody or something that has a name here. */
export interface KnownEntity {
  /** The preferred name. */
  readonly name: string;
  readonly kind: EntityKind | null;
  /** All forms, the preferred one first, none twice. */
  readonly forms: readonly NameForm[];
  /** Null: only the sources know it. */
  readonly entity: Entity | null;
  /** What the sources say of it, one entry for each form that they have as a name of its own; none: no source names it. */
  readonly mined: readonly MinedName[];
}

/** A known form in a text. */
export interface Mention extends Span {
  /** As written. */
  readonly text: string;
  /** Indices of what it may stand for; several when it is ambiguous. Never empty. */
  readonly entities: readonly number[];
}

/** All names of a root: those of the register in its order, then those that only the sources have, best first. */
export interface KnownNames {
  readonly length: number;
  /** 0 ≤ `index` < `length`. */
  at(index: number): KnownEntity;
  /** What a form stands for, however its accents and case are written. Empty: nothing. */
  named(form: string): readonly number[];
  /**
   * The known forms in a text, from left to right, the longest at each place, without overlap; whole words only, and possessives are no
   * part of them. The case of letters counts: *Apple* is no *apple*, *WHO* no *who*; accents do not.
   */
  mentionsIn(text: string): readonly Mention[];
}

/** What register and sources know together: an entity of the register takes up the mined names that are one of its forms. */
export function knownNames(register: Register, mined: MinedNames): KnownNames {
  const entities: KnownEntity[] = [];
  const byForm = new Map<string, number[]>();
  const add = (known: KnownEntity): void => {
    const index = entities.push(known) - 1;
    for (const { text } of known.forms) {
      const folded = foldName(text);
      const others = byForm.get(folded);
      if (!others) byForm.set(folded, [index]);
      else if (!others.includes(index)) others.push(index);
    }
  };
  for (const entity of register.entities) {
    add({
      name: entity.name,
      kind: entity.kind,
      forms: [{ text: entity.name, sort: 'preferred' }, ...entity.forms],
      entity,
      mined: [],
    });
  }
  const ofRegister = entities.length;
  for (let at = 0; at < mined.length; at++) {
    const name = mined.at(at);
    const owner = (byForm.get(foldName(name.name)) ?? []).find((index) => index < ofRegister);
    if (owner === undefined) add(fromSources(name));
    else entities[owner] = { ...entities[owner]!, mined: [...entities[owner]!.mined, name] };
  }
  return {
    length: entities.length,
    at: (index) => entities[index]!,
    named: (form) => byForm.get(foldName(form)) ?? [],
    mentionsIn: (text) => mentionsIn(text, byForm),
  };
}

const fromSources = (name: MinedName): KnownEntity => ({
  name: name.name,
  kind: name.kind,
  forms: [
    { text: name.name, sort: 'preferred' },
    ...(name.acronym === null ? [] : [{ text: name.acronym, sort: 'acronym' } as const]),
    ...name.short.map((text) => ({ text, sort: 'short' }) as const),
  ],
  entity: null,
  mined: [name],
});

/** No form has more words than this. */
const LONGEST = 12;

function mentionsIn(text: string, byForm: ReadonlyMap<string, readonly number[]>): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const { start } = words[at]!;
    if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(start, start + 2))) continue;
    for (let last = Math.min(words.length, at + LONGEST) - 1; last >= at; last--) {
      const end = withoutPossessive(text, words[last]!);
      const written = text.slice(start, end);
      const entities = byForm.get(foldName(written));
      if (!entities) continue;
      found.push({ start, end, text: written, entities });
      at = last;
      break;
    }
  }
  return found;
}

const withoutPossessive = (text: string, { start, end }: Span): number =>
  end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0);
