import type { Span } from '../text/span.ts';
import type { RegisterFile, RegisterProblem } from './register/model.ts';

/*
 * Who and what the sources are about, as plain data. Two places say so: the register, which a writer keeps, and the
 * sources themselves, whose names are mined. `known-names.ts` puts both together.
 */

export const entityKinds = ['person', 'organisation', 'place', 'document', 'other'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** What a form of a name is to its entity. `short`: a surname or a shortened name, which stands for it behind the full one. */
export type FormSort = 'preferred' | 'alias' | 'acronym' | 'script' | 'short';

export interface NameForm {
  readonly text: string;
  readonly sort: FormSort;
}

/** *Deputy minister, 2021-03 to 2024*; dates are ISO dates or parts of them, null where none is known. */
export interface Role {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An entity as a register has it. */
export interface Entity {
  /** The preferred name. */
  readonly name: string;
  readonly kind: EntityKind | null;
  /** Other forms, in the order of the register; never the preferred name. */
  readonly forms: readonly NameForm[];
  readonly roles: readonly Role[];
  /** Ids elsewhere, by the name of the scheme: `wikidata` → `Q30`. */
  readonly ids: ReadonlyMap<string, string>;
  readonly note: string | null;
  /** Where the register has it: the file (relative to the root) and the place of its name in the text of that file. */
  readonly place: { readonly file: string; readonly span: Span };
}

/** All entities of all registers of a root, in the order of files and places. */
export interface Register {
  readonly entities: readonly Entity[];
  /** The files that it was read from, by path; left out where there are none. */
  readonly files?: ReadonlyMap<string, RegisterFile>;
  /** What in them cannot be followed, and what the settings name and nobody finds; in the order of files and places. */
  readonly problems?: readonly (RegisterProblem & { readonly file: string })[];
}

export const noRegister: Register = { entities: [] };

/** A name as one source has it. */
export interface SourceName {
  /** As it is written there most often, without title and possessive. */
  readonly name: string;
  /** A guess; null where nothing tells. */
  readonly kind: EntityKind | null;
  /** The title that stands before it most often: *Deputy Minister*. */
  readonly title: string | null;
  /** A short form that the source explains: *Chinese Communist Party (CCP)*. */
  readonly acronym: string | null;
  /** Shorter mentions that were resolved to it: *Liu* behind *Liu Peixun*. */
  readonly short: readonly string[];
  /** How often, all forms together. */
  readonly count: number;
}

/** A name as the sources together have it. */
export interface MinedName extends SourceName {
  /** Where: paths of sources, those that have it most often first. */
  readonly sources: readonly { readonly path: string; readonly count: number }[];
  /** How many sources these are, and the first of them, without going through thousands. */
  readonly sourceCount: number;
  readonly mainSource: string;
}

/**
 * The names of all sources, those that are in most sources, and most often, first. Kept small: an entry is put together when it
 * is asked for.
 */
export interface MinedNames {
  readonly length: number;
  /** 0 ≤ `index` < `length`. */
  at(index: number): MinedName;
  /** Indices of the names of one source, by its path; none for a source that was not mined (yet). */
  of(path: string): readonly number[];
}

export const noMinedNames: MinedNames = {
  length: 0,
  at: () => {
    throw new RangeError('There are no mined names.');
  },
  of: () => [],
};
