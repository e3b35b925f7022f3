import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mineNames } from '../../../server/src/entities/mine/mine-names.ts';
import type { SourceName } from '../../../server/src/entities/model.ts';
import { processorTime } from '../../support/processor-time.ts';
import { runs } from '../../support/seed.ts';

const named = (text: string, name: string): SourceName | undefined =>
  mineNames(text).find((each) => each.name === name);
const namesOf = (text: string): string[] => mineNames(text).map(({ name }) => name);

/** In the way of trade news: headings, points, a party that owns a firm. All of it is invented. */
const article = `3rd Week of 2026: BLP Tightening Grip on Bolivia’s Lithium Complex

Highlights

  • Potosi Southern Brine Group shows how closely Labour Party and board work together in the lithium sector.
  • State-owned producers use export rules to keep their part of the world market.
  • BLP’s plan is to balance profits with control.

On New Year’s Day, one of the largest state-owned producers, Potosi Southern Brine Group (PSBG), met to look back at its year. The session was led by Chen Weilun, Party Secretary and Chairman of the company.

Who is Chen Weilun?

PSBG announced that Chen Weilun was elected as chairman of its board. Chen has been the Deputy General Manager of Barogo Group and was quoted in May as praising the new law.

During the session, six units reported. Chen Weilun answered each with what the government and the Bolivian Labour Party (BLP) had ordered. The Party is to have more of a say, and Party leaders agreed.

Implications

PSBG wants to strengthen the BLP’s influence in the firm. Balancing Party mandates with markets is not easy. For Western competitors, the Bolivian Lithium complex stays hard to read. Brine Market Exchanges goes on to report on it.

Once more Brine Market Exchanges’ aim is to be read in Bolivia.`;

describe('an article', () => {
  test('names a firm and its acronym, a person and the surname, a party and what it is called', () => {
    expect(named(article, 'Potosi Southern Brine Group')).toMatchObject({
      kind: 'organisation',
      acronym: 'PSBG',
      count: 5,
    });
    expect(named(article, 'Chen Weilun')).toMatchObject({ kind: 'person', short: ['Chen'], count: 5 });
    expect(named(article, 'Bolivian Labour Party')).toMatchObject({
      kind: 'organisation',
      acronym: 'BLP',
      short: ['Party', 'Labour Party'],
    });
    expect(named(article, 'Brine Market Exchanges')).toMatchObject({ count: 2, kind: 'organisation' });
    expect(named(article, 'Barogo Group')).toMatchObject({ count: 1, kind: 'organisation' });
    expect(named(article, 'Bolivia')).toMatchObject({ kind: 'place' });
  });

  test('headings, feasts, adjectives and what opens a sentence are no names', () => {
    expect(namesOf(article)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Highlights|Implications|New Year|Day|Western|During|Balancing|Grip|Week/),
      ]),
    );
    expect(namesOf(article)).not.toContain('Party');
  });

  test('the most frequent come first', () => {
    const counts = mineNames(article).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe('persons', () => {
  test.each([
    ['Deputy minister Ilda Marr opened it. Later Marr left.', 'Ilda Marr', 'Deputy minister', ['Marr']],
    ['It was opened by deputy foreign minister Ilda Marr.', 'Ilda Marr', 'deputy foreign minister', []],
    ['Deputy Minister Ilda Marr opened it. Later Marr left.', 'Ilda Marr', 'Deputy Minister', ['Marr']],
    [
      'It was Dr Pim van der Aalst who spoke. Nobody heard van der Aalst.',
      'Pim van der Aalst',
      'Dr',
      ['van der Aalst'],
    ],
    ['They met Salman bin Rashid there. In the end bin Rashid agreed.', 'Salman bin Rashid', null, ['bin Rashid']],
    ['It was Maria de la Vega who won. Then de la Vega sang.', 'Maria de la Vega', null, ['de la Vega']],
    ['We asked Hamid al-Masri. For hours al-Masri said nothing.', 'Hamid al-Masri', null, ['al-Masri']],
    ['They chose Ursula Smith-Jones. In May Smith-Jones’s term began.', 'Ursula Smith-Jones', null, ['Smith-Jones']],
    ['Nobody knew Kim Jae-won. Then Kim spoke.', 'Kim Jae-won', null, ['Kim']],
    ['It was Nguyen Thi Minh Hanh who came.', 'Nguyen Thi Minh Hanh', null, []],
    ['It was Tolga Brandvik, 57, who came. We saw Brandvik.', 'Tolga Brandvik', null, ['Brandvik']],
    ['It was Xenu Brandvik, a lawyer from Delft.', 'Xenu Brandvik', null, []],
  ])('%s', (text, name, title, short) => expect(named(text, name)).toMatchObject({ kind: 'person', title, short }));

  test.each([
    ['The president Norway chose left.', 'Norway', 'place'],
    ['In general Zorbelia is dry.', 'Zorbelia', null],
    ['So said its director. Zorbelia is dry, and Zorbelia is far.', 'Zorbelia', null],
  ])('%s: no title', (text, name, kind) => expect(named(text, name)).toMatchObject({ title: null, kind }));

  test('a surname that two share stands for neither', () => {
    const found = mineNames('We met Anna Brandvik and Peter Brandvik. Then Brandvik spoke of it.');
    expect(found.map(({ name }) => name).sort()).toEqual(['Anna Brandvik', 'Brandvik', 'Peter Brandvik']);
    expect(found.every(({ short }) => short.length === 0)).toBe(true);
  });

  test('the title that stands there most often is taken', () => {
    const text = 'It was Mr Ilda Marr. It was Judge Ilda Marr. Then Judge Marr left.';
    expect(named(text, 'Ilda Marr')).toMatchObject({ title: 'Judge', count: 3 });
  });
});

describe('bodies, places, documents', () => {
  test.each([
    [
      'It was heard by the Ministry of Ports and Fisheries. Then the Ministry replied.',
      'Ministry of Ports and Fisheries',
      'organisation',
      ['Ministry'],
    ],
    [
      'It was bought by Brightwater Lines Ltd. In May Brightwater Lines grew.',
      'Brightwater Lines Ltd',
      'organisation',
      ['Brightwater Lines'],
    ],
    ['The miner Garravane fell. All of Garravane fell.', 'Garravane', 'organisation', []],
    ['They broke the Harbour Safety Act in May.', 'Harbour Safety Act', 'document', []],
    ['They met in Calvessa. Rain fell in Calvessa.', 'Calvessa', 'place', []],
    ['They crossed the Torrin River in May.', 'Torrin River', 'place', []],
    ['They met in the city of Ostrel. It rained on Ostrel.', 'Ostrel', 'place', []],
    ['A ship left Norway.', 'Norway', 'place', []],
    ['A ship left Rotterdam.', 'Rotterdam', 'place', []],
    ['They asked the IAEA for it.', 'IAEA', 'organisation', []],
    ['It was hit by Hurricane Odile.', 'Hurricane Odile', 'other', []],
    ['We spoke of Zorbelia.', 'Zorbelia', null, []],
  ] as const)('%s', (text, name, kind, short) => expect(named(text, name)).toMatchObject({ kind, short }));

  test('the head of two bodies stands for neither, and names none by itself', () => {
    const text = 'We asked the Ministry of Ports and the Ministry of Health. Then the Ministry replied.';
    expect(mineNames(text).map(({ name, short }) => [name, short])).toEqual([
      ['Ministry of Health', []],
      ['Ministry of Ports', []],
    ]);
  });

  test('a firm is not part of another one', () => {
    const text = 'We asked Garrow and Garrow Energy.';
    expect(namesOf(text)).toEqual(['Garrow', 'Garrow Energy']);
  });
});

describe('acronyms', () => {
  test('are linked where they are explained, whichever comes first', () => {
    expect(named('It was the Harbour Safety Board (HSB). In May the HSB met.', 'Harbour Safety Board')).toMatchObject({
      acronym: 'HSB',
      count: 3,
    });
    expect(named('It was the HSB (Harbour Safety Board). In May the HSB met.', 'Harbour Safety Board')).toMatchObject({
      acronym: 'HSB',
      count: 3,
    });
  });

  test('stay alone where they are not: initials prove nothing', () => {
    expect(namesOf('It was Harbour Safety Exchanges. Now HSE are found.').sort()).toEqual([
      'HSE',
      'Harbour Safety Exchanges',
    ]);
  });

  test('of a term in small letters are names of nobody else', () => {
    expect(mineNames('We burn solid recovered fuel (SRF). More SRF is burnt.')).toMatchObject([
      { name: 'SRF', acronym: null, count: 2 },
    ]);
  });
});

describe('capitals that name nobody', () => {
  test.each([
    'Moreover, it grew. Dockers left.',
    'The Government and the Company agreed on Annex B, Table 3 and Category II.',
    'The Germans, a French firm and Franco-German talks.',
    'You MUST NOT leave. THE PORT OF NOWHERE IS CLOSED.',
    'In May, on Monday, at Christmas and by New Year.',
    'It costs 40 Euros.',
  ])('%s', (text) => expect(namesOf(text)).toEqual([]));

  test('German nouns', () => {
    const german =
      'Die Kosten der Lagerhaltung sind nicht neu, und der Verband der Werften wird mit der Gewerkschaft in Berlin sprechen. Das sagte Karin Ostheim (SPD) bei der Tagung.';
    expect(namesOf(german).sort()).toEqual(['Berlin', 'Karin Ostheim', 'SPD']);
  });

  test('a word that the text has in small letters, too, is none at the start of a sentence', () => {
    expect(namesOf('Holders report it. Every holder is asked.')).toEqual([]);
  });
});

/** Words that make names and break them. */
const PIECES =
  'Ann Lee Mr. Dr Minister of the and van der al-Masri Bank Ministry Group Ltd ECB (ECB) ( ) , . \n \n\n " - ’s said in The A 12 US U.S. J. – é'.split(
    ' ',
  );
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const text = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);

describe('any text', () => {
  test('has names that stand in it, each once, and counts that are no larger than the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const spaced = any.replace(/\s+/g, ' ');
        const names = mineNames(any);
        expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
        for (const { name, acronym, short, count } of names) {
          for (const form of [name, ...short, ...(acronym === null ? [] : [acronym])]) expect(spaced).toContain(form);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(any.length);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('gives plain data that survives a thread and a cache', () => {
    fc.assert(
      fc.property(prose, (any) => {
        expect(JSON.parse(JSON.stringify(mineNames(any)))).toEqual(mineNames(any));
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([
    'A',
    'A ',
    'Ann Lee ',
    'Aa Bb. ',
    'Ann, ',
    '(',
    '(AB) ',
    'Ann (AB) ',
    'Mr. ',
    'of ',
    'Ann of ',
    '\n',
    '- Ann\n',
    'al-',
    'A.',
    '’s',
  ])('of %j again and again takes time that grows with its length', (piece) => {
    const spent = processorTime();
    mineNames(piece.repeat(runs(400_000) / piece.length));
    expect(spent()).toBeLessThan(2500);
  });

  test('longer than a part is read as one', () => {
    const filler = `${'the port grew and grew and grew. '.repeat(40)}\n\n`;
    const long = `Judge Ilda Marr came.\n\n${filler.repeat(900)}Then Marr left. In May Marr died.`;
    expect(long.length).toBeGreaterThan(1_000_000);
    expect(mineNames(long)).toEqual(mineNames(long.replaceAll(filler, '')));
  });
});
