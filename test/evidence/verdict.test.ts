import { describe, expect, it, test } from 'vitest';
import { compare } from '../../server/src/evidence/compare.ts';
import { foreignIn } from '../../server/src/evidence/foreign.ts';
import { isQuoted } from '../../server/src/evidence/quoted.ts';
import { factsOf } from '../../server/src/evidence/reader.ts';
import { resources } from '../support/resources.ts';

const CLAIM = 'Members of the association waited for 74 days on average.';
const GERMAN = 'Im Mittel warteten die Mitglieder 74 Tage auf eine Genehmigung, 22 Tage länger als im Vorjahr.';
const ENGLISH =
  'On average, the members of the association waited for 74 days, which is 22 more than in the year before.';

describe('another language', () => {
  test.each([
    ['German', GERMAN],
    ['French', 'Les entreprises ont attendu en moyenne 74 jours, soit 22 de plus que l’année précédente.'],
    ['Spanish', 'Las empresas esperaron una media de 74 días, es decir, 22 más que en el año anterior.'],
    ['Chinese', '稀土出口在五月下降了百分之十二。'],
    ['Russian', 'Экспорт редкоземельных металлов упал.'],
    [
      'Finnish',
      'Jäsenyritykset odottivat lupaa keskimäärin seitsemänkymmentäneljä päivää, mikä oli selvästi edellisvuotta enemmän kuin toivottiin.',
    ],
  ])('%s', (_, text) => {
    expect(foreignIn(factsOf(text, resources.lexicon))).toBe('all');
    const about = compare(CLAIM, text, resources);
    expect([about.verdict, about.why, about.reasons]).toEqual(['cannot-tell', 'language', []]);
    expect(compare(text, ENGLISH, resources).why).toBe('language');
  });

  test.each([
    ['a headline', 'Exports of magnets to Europe fall sharply as licences delay shipments'],
    ['a headline without function words', 'Ministry cuts quota, traders expect higher dysprosium prices next spring'],
    ['a list', 'Laptops, tablets, phones, televisions, cables, batteries, motors, magnets, pumps, wind turbines'],
    ['a row of a table', 'Year: 2024 · Output (tonnes): 94,300 · Net profit (million crowns): 640'],
    [
      'foreign names',
      'The Bundesverband der Deutschen Industrie and the Comité des Forges met Zhang Wei in Düsseldorf.',
    ],
    [
      'a foreign quotation',
      'The head of the association said that “wer erst bei der Krise bestellt, bestellt zu spät” and left it at that.',
    ],
    ['few words', 'Im Mittel 74 Tage'],
    ['a name', 'The head of state 习近平 spoke for an hour.'],
    ['nothing', ''],
  ])('not %s', (_, text) => expect(foreignIn(factsOf(text, resources.lexicon))).toBe('none'));

  it('of one of two passages makes what is missing uncertain', () => {
    const other = 'The port was closed for two days after a storm that nobody had expected at that time of the year.';
    expect(foreignIn(factsOf(`${other}\n\n${GERMAN}`, resources.lexicon))).toBe('some');
    const about = compare(CLAIM, `${other}\n\n${GERMAN}`, resources);
    expect([about.verdict, about.why]).toEqual(['cannot-tell', 'language']);
    expect(about.reasons.filter(({ passage }) => !passage)).toEqual([]);
  });
  it('of one of two passages leaves support as it is', () =>
    expect(compare(CLAIM, `${ENGLISH}\n\n${GERMAN}`, resources)).toMatchObject({ verdict: 'supported', why: null }));
});

describe('what cannot be told', () => {
  it('says why', () => {
    expect(compare(CLAIM, '', resources)).toMatchObject({ verdict: 'cannot-tell', why: 'empty' });
    expect(compare(CLAIM, '', resources, { unseen: 'picture' })).toMatchObject({
      verdict: 'cannot-tell',
      why: 'picture',
    });
    expect(compare('So it is.', ENGLISH, resources)).toMatchObject({ verdict: 'cannot-tell', why: 'short' });
  });
  it('is what may stand in the part that was not read', () => {
    const other = 'The port was closed for two days after a storm.';
    expect(compare(CLAIM, other, resources)).toMatchObject({ verdict: 'not-found', why: null });
    expect(compare(CLAIM, other, resources, { unseen: 'picture' })).toMatchObject({
      verdict: 'cannot-tell',
      why: 'picture',
    });
    expect(compare(CLAIM, ENGLISH, resources, { unseen: 'picture' })).toMatchObject({
      verdict: 'supported',
      why: null,
    });
  });
});

test('words that are quoted count where they stand in the passage, whatever the marks between them', () => {
  const passage =
    'Maarten said that makers "asked for more neodymium than we could give them, last year". She named no company.';
  const pair = (claim: string) => compare(claim, passage, resources).pair;
  expect(isQuoted(pair('Makers “asked for more neodymium than we could give them last year”.'))).toBe(true);
  expect(isQuoted(pair('Makers “asked for more terbium than we could give them last year”.'))).toBe(false);
  expect(isQuoted(pair('Makers “asked for more”.'))).toBe(false);
  expect(isQuoted(pair('Makers asked for more neodymium than we could give them.'))).toBe(false);
});
