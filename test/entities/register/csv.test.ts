import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvRegister } from '../../../server/src/entities/register/csv.ts';
import { csvRows, dividerOf } from '../../../server/src/entities/register/csv-rows.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

const read = (text: string) => readCsvRegister(text, 'names.csv');

describe('a register that is a table', () => {
  it('has a column for each field, several names in a cell, and ids by the name of their list', () => {
    const text =
      'Name,Kind,aliases,acronym,wikidata,ids.lei,role,from,note,population\r\n' +
      '"Baogang ""Steel"" Group",organization,Baogang; Baotou Steel|包钢,BSG,Q1,55,,,"One, two\nthree",7\r\n' +
      '\r\n' +
      'Ines Albrecht,person,,,,,Minister,2021,,\r\n';
    const { entities, problems } = read(text);
    expect(problems).toEqual([]);
    expect(entities).toMatchObject([
      {
        name: 'Baogang "Steel" Group',
        kind: 'organisation',
        forms: [
          { text: 'Baogang', sort: 'alias' },
          { text: 'Baotou Steel', sort: 'alias' },
          { text: '包钢', sort: 'script' },
          { text: 'BSG', sort: 'acronym' },
        ],
        ids: new Map([
          ['wikidata', 'Q1'],
          ['lei', '55'],
        ]),
        note: 'One, two three',
      },
      { name: 'Ines Albrecht', roles: [{ title: 'Minister', from: '2021', to: null }], forms: [] },
    ]);
    expect(sliceOf(text, entities[1]!.place.span)).toBe('Ines Albrecht');
  });

  it('may be divided by semicolons or tabs', () => {
    expect(read('name;aliases\nA, Ltd;B|C\n').entities).toMatchObject([
      { name: 'A, Ltd', forms: [{ text: 'B' }, { text: 'C' }] },
    ]);
    expect(read('name\tkind\nA1\tplace\n').entities).toMatchObject([{ name: 'A1', kind: 'place' }]);
  });

  it('says what cannot be followed, and loses no more than that row', () => {
    const told = (text: string) =>
      read(text).problems.map(({ message, span }) => `${sliceOf(text, span)} → ${message}`);
    expect(told('nme,kind\nA1,person\n')).toEqual([
      'nme → “nme” is not a column of a register, it is passed over. Did you mean “name”?',
      expect.stringContaining('nme,kind → The first row must name the columns'),
    ]);
    expect(told('name,kind\nA1,persn\n')[0]).toMatch(/^persn → .*Did you mean “person”\?/);
    expect(told('name,kind\n,person\n')[0]).toMatch(/A name is empty here/);
    expect(told('name,kind\nA1,person,B1\n')[0]).toMatch(/^B1 → This row has 3 cells, but there are 2 columns/);
    const open = 'name,note\nA1,"open\nB1,fine\n"C"1,x\nD1,"so"\n';
    expect(told(open)[0]).toMatch(/^"open → The quotation mark " is opened here and not closed/);
    expect(read(open).entities.map(({ name }) => name)).toEqual(['A1', 'B1', '"C"1', 'D1']);
  });

  it.each(['', '\n', 'name\n', '\ufeffname\n'])('may be empty: %j', (text) =>
    expect(read(text)).toEqual({ entities: [], problems: [] }),
  );
});

describe('the rows of a table', () => {
  const write = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it('are read as they were written, with their places', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc
              .array(fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'é'), { maxLength: 6 })
              .map((signs) => signs.join('')),
            { minLength: 2, maxLength: 4 },
          ),
          { maxLength: 5 },
        ),
        (rows) => {
          const text = rows.map((cells) => cells.map(write).join(',')).join('\r\n');
          const found = csvRows(text, ',');
          expect(found.map(({ cells }) => cells.map((each) => each.text))).toEqual(rows);
          for (const { cells } of found)
            for (const each of cells) expect(sliceOf(text, each.span)).toBe(write(each.text));
        },
      ),
    );
  });

  it('are read to the end, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '"', ',', '\n', '\r', ' '), { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        const spans = csvRows(text, dividerOf(text)).flatMap(({ cells }) => cells.map(({ span }) => span));
        for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThan(spans[i - 1]!.end - 1);
        const between = spans.reduce(
          (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
          text,
        );
        // A row of one empty cell is a blank line.
        expect(between.replaceAll('""', '')).toMatch(/^[,\s]*$/);
      }),
    );
  });

  it('cost no more than their length', () => {
    const begun = performance.now();
    csvRows(`"${',""'.repeat(200_000)}`, ',');
    csvRows('"a,'.repeat(200_000), ',');
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});

it('passes over columns that are called like parts of every object', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    expect(read(`name,${name}\nHarl,x\n`).entities).toMatchObject([{ name: 'Harl' }]);
});
