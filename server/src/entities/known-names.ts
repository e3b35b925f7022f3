import type { Span } from '../text/span.ts';
import { FormIndex } from './form-index.ts';
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

/** How many sources have a name in any of its forms. */
export const sourceCountOf = ({ mined }: KnownEntity): number =>
  mined.length < 2
    ? (mined[0]?.sourceCount ?? 0)
    : new Set(mined.flatMap(({ sources }) => sources.map(({ path }) => path))).size;

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

/**
 * What register and sources know together: an entity of the register takes up the mined names that are one of its forms. What only the
 * sources know is put together when it is asked for: of 100,000 names a text has few.
 */
export function knownNames(register: Register, mined: MinedNames): KnownNames {
  const forms = new FormIndex();
  const entities = register.entities.map((entity): KnownEntity & { readonly mined: MinedName[] } => ({
    name: entity.name,
    kind: entity.kind,
    forms: [{ text: entity.name, sort: 'preferred' }, ...entity.forms],
    entity,
    mined: [],
  }));
  entities.forEach((known, index) => {
    for (const { text } of known.forms) forms.add(text, index);
  });
  const others: number[] = [];
  for (let at = 0; at < mined.length; at++) {
    const name = mined.at(at);
    const owner = forms.named(name.name).find((index) => index < entities.length);
    if (owner !== undefined) entities[owner]!.mined.push(name);
    else {
      const index = entities.length + others.push(at) - 1;
      forms.add(name.name, index);
      if (name.acronym !== null) forms.add(name.acronym, index);
      for (const short of name.short) forms.add(short, index);
    }
  }
  return {
    length: entities.length + others.length,
    at: (index) => entities[index] ?? fromSources(mined.at(others[index - entities.length]!)),
    named: (form) => forms.named(form),
    mentionsIn: (text) => forms.mentionsIn(text),
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
