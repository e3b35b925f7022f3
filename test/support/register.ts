import type { EntityKind, FormSort, NameForm, Register } from '../../server/src/entities/model.ts';

/** An entity of a register, as short as tests want it. */
export interface Registered {
  readonly name: string;
  readonly kind?: EntityKind;
  readonly alias?: readonly string[];
  readonly acronym?: string;
  readonly script?: readonly string[];
}

/** A register in memory. */
export const registerOf = (all: readonly Registered[]): Register => ({
  entities: all.map(({ name, kind, alias = [], acronym, script = [] }, at) => ({
    name,
    kind: kind ?? null,
    forms: [
      ...formsOf(alias, 'alias'),
      ...formsOf(acronym === undefined ? [] : [acronym], 'acronym'),
      ...formsOf(script, 'script'),
    ],
    roles: [],
    ids: new Map(),
    note: null,
    place: { file: 'entities.yaml', span: { start: at, end: at } },
  })),
});

const formsOf = (texts: readonly string[], sort: FormSort): NameForm[] => texts.map((text) => ({ text, sort }));

/** What the pages of the checks on names take as registered. */
export const sampleRegister: Register = registerOf([
  { name: 'Baogang Group', kind: 'organisation', alias: ['Baotou Iron and Steel', 'Baogang'] },
  { name: 'China Northern Rare Earth Group', kind: 'organisation', acronym: 'CNRE' },
  { name: 'Ines Albrecht', kind: 'person' },
  { name: 'Port of Ellery', kind: 'place', alias: ['Ellery'] },
  { name: 'Ellery County', kind: 'place', alias: ['Ellery'] },
]);
