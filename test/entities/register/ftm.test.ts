import { describe, expect, it } from 'vitest';
import { readFtmRegister } from '../../../server/src/entities/register/ftm.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

const lines = (...entities: readonly unknown[]) => entities.map((each) => `${JSON.stringify(each)}\n`).join('');
const read = (text: string) => readFtmRegister(text, 'names.ftm.json');

describe('a register of FollowTheMoney', () => {
  it('has an entity on each line', () => {
    const text = lines(
      {
        id: 'e-1',
        schema: 'Company',
        caption: 'Northfold Mining',
        properties: {
          name: ['Северная шахта', 'Northfold Mining', 'Northfold Mining plc'],
          alias: ['Northfold'],
          weakAlias: ['NF'],
          abbreviation: ['NM'],
          wikidataId: ['Q77'],
          notes: ['It is invented.'],
        },
      },
      { id: 'e-2', schema: 'Person', properties: { name: 'Ines Albrecht', position: ['Minister', 'Judge'] } },
      { id: 'e-3', schema: 'Ownership', properties: { owner: ['e-2'], asset: ['e-1'] } },
      { id: 'e-4', schema: 'LegalEntity', properties: { name: ['Tallory Trust'] } },
      { id: 'e-5', schema: 'Vessel', properties: { name: ['MS Brenna'] } },
      { id: 'e-6', schema: 'Address', properties: { full: ['1 Quay, Tallory'] } },
      { id: 'e-7', schema: 'Document', properties: { title: ['Notice No. 7'] } },
      { id: 'e-8', schema: 'Territory', properties: { name: ['Upper Sella'] } },
    );
    const { entities, problems } = read(text);
    expect(problems).toEqual([]);
    expect(entities).toMatchObject([
      {
        name: 'Northfold Mining',
        kind: 'organisation',
        forms: [
          { text: 'Северная шахта', sort: 'script' },
          { text: 'Northfold Mining plc', sort: 'alias' },
          { text: 'Northfold', sort: 'alias' },
          { text: 'NM', sort: 'acronym' },
          { text: 'NF', sort: 'short' },
        ],
        ids: new Map([
          ['wikidata', 'Q77'],
          ['ftm', 'e-1'],
        ]),
        note: 'It is invented.',
      },
      { name: 'Ines Albrecht', kind: 'person', roles: [{ title: 'Minister' }, { title: 'Judge' }] },
      { name: 'Tallory Trust', kind: null },
      { name: 'MS Brenna', kind: 'other' },
      { name: 'Notice No. 7', kind: 'document' },
      { name: 'Upper Sella', kind: 'place' },
    ]);
    expect(sliceOf(text, entities[1]!.place.span)).toBe('"Ines Albrecht"');
  });

  it('loses no more than a line that is broken', () => {
    const good = lines({ schema: 'Person', properties: { name: ['Ines Albrecht'] } });
    const text = `${good}{"schema": "Pers\n[1]\n{"properties": {}}\n{"schema": "Person"}\n\n${'['.repeat(50_000)}\n${good}`;
    const { entities, problems } = read(text);
    expect(entities).toHaveLength(2);
    expect(problems.map(({ span }) => sliceOf(text, span).slice(0, 20))).toEqual([
      '{"schema": "Pers',
      '[1]',
      '{"properties": {}}',
      '{"schema": "Person"}',
      '['.repeat(20),
    ]);
  });
});

it('takes weak aliases for what they are: names on one line', () => {
  const weakAlias = ['Ha\nrl', ' . ', 'x'.repeat(300)];
  const { entities, problems } = read(lines({ schema: 'Person', properties: { name: ['Ann Harl'], weakAlias } }));
  expect(entities[0]!.forms).toEqual([{ text: 'Ha rl', sort: 'short' }]);
  expect(problems).toHaveLength(2);
});
