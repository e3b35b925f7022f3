import { expect, it, test } from 'vitest';
import { listedName, shortName } from '../../server/src/features/author-names.ts';
import { referenceText, shortSource } from '../../server/src/features/source-reference.ts';
import type { Metadata } from '../../server/src/library/model.ts';

const source = (entry: Metadata) => ({ key: 'the-key', file: null, entry });
const short = (entry: Metadata): string => {
  const { name, year } = shortSource(source(entry));
  return `${name} ${year}`.trim();
};

const full: Metadata = {
  title: 'Thin supply',
  author: ['Hanna Lindqvist', 'Rui Tavares'],
  issued: '2026-02-11',
  containerTitle: 'Materials Quarterly',
  publisher: 'Baltic Centre',
  accessed: '2026-03-01',
};

test.each<[string, Metadata, string]>([
  [
    'all',
    full,
    'Lindqvist, H. and Tavares, R. (2026). Thin supply. Materials Quarterly. Baltic Centre. Accessed 1 March 2026.',
  ],
  [
    'no author',
    { title: 'Thin supply', issued: '2026', publisher: 'Baltic Centre' },
    'Thin supply (2026). Baltic Centre.',
  ],
  ['no year', { title: 'Thin supply', author: ['Hanna Lindqvist'] }, 'Lindqvist, H. Thin supply.'],
  ['no year, organisation', { title: 'Thin supply', author: ['Baltic Centre'] }, 'Baltic Centre. Thin supply.'],
  ['nothing', {}, 'the-key.'],
  ['year alone', { issued: '2025' }, 'the-key (2025).'],
  ['a question', { title: 'Who pays?', author: ['A. Garrow'], issued: '2025' }, 'Garrow, A. (2025). Who pays?'],
  ['a quoted end', { title: 'They said “no.”', publisher: 'X' }, 'They said “no.” X.'],
  ['a title with a stop, no author', { title: 'Notice No. 7.', issued: '2025-02-14' }, 'Notice No. 7 (2025).'],
  [
    'publishes itself',
    { title: 'Results', author: ['Northfold'], publisher: 'Northfold', issued: '2025' },
    'Northfold (2025). Results.',
  ],
  ['two lines, loose marks', { title: ' Thin\n supply ,', publisher: '  ' }, 'Thin supply.'],
  [
    'three authors',
    { title: 'T', author: ['Ana Ortiz', 'Wei Lan', 'Bo Chen'], issued: '2020' },
    'Ortiz, A., Lan, W. and Chen, B. (2020). T.',
  ],
  ['retracted', { title: 'T', issued: '2020', retracted: true }, 'T (2020). This source has been retracted.'],
  ['an odd date', { title: 'T', issued: 'spring of 2024', accessed: 'yesterday' }, 'T (2024). Accessed yesterday.'],
])('in the list of sources: %s', (_, entry, text) => {
  expect(referenceText(source(entry))).toBe(text);
  expect(text).not.toMatch(/\.\.|,\.| \.|\(\)| {2}/);
});

test.each<[Metadata, string]>([
  [full, 'Lindqvist and Tavares 2026'],
  [{ ...full, author: ['Ana Ortiz', 'Wei Lan', 'Bo Chen'] }, 'Ortiz et al. 2026'],
  [{ ...full, author: ['Ministry of Mines'] }, 'Ministry of Mines 2026'],
  [{ title: 'Thin supply' }, 'Thin supply'],
  [
    { title: 'A long title that says all there is to say and then some more', issued: '2020' },
    'A long title that says all there is to… 2020',
  ],
  [{}, 'the-key'],
])('in the text: %j', (entry, text) => expect(short(entry)).toBe(text));

test.each([
  ['Hanna Lindqvist', 'Lindqvist, H.'],
  ['A. Garrow', 'Garrow, A.'],
  ['J. R. R. Marsh', 'Marsh, J. R. R.'],
  ['Anna-Lena Berg', 'Berg, A.-L.'],
  ['Zsófia Imre', 'Imre, Z.'],
  ['Klaus von Stein', 'von Stein, K.'],
  ['Jan de la Cruz', 'de la Cruz, J.'],
  ['Martin King Jr.', 'King Jr., M.'],
  ['Mary O’Neil', 'O’Neil, M.'],
  ['Erik Nilsson-Falk', 'Nilsson-Falk, E.'],
  // What may be no person stays as it is.
  ['Ministry of Commerce', 'Ministry of Commerce'],
  ['Mining Weekly', 'Mining Weekly'],
  ['Metals Desk', 'Metals Desk'],
  ['Northfold Rare Earths', 'Northfold Rare Earths'],
  ['Oduya Consulting (invented)', 'Oduya Consulting (invented)'],
  ['Smith & Sons', 'Smith & Sons'],
  ['U.S. Geological Survey', 'U.S. Geological Survey'],
  ['OECD', 'OECD'],
  ['staff and agencies', 'staff and agencies'],
  ['Reuters', 'Reuters'],
])('a name in a list: %s', (name, listed) => {
  expect(listedName(name)).toBe(listed);
  expect(shortName(name)).toBe(listed.replace(/, .*$/, ''));
});

it('takes for an organisation who publishes itself or is what the title is about', () => {
  expect(shortName('Hallam Brothers', { publisher: 'Hallam Brothers (invented)' })).toBe('Hallam Brothers');
  expect(shortName('Hallam Brothers', { title: 'Hallam Brothers: results' })).toBe('Hallam Brothers');
});
