import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/workspace/read-settings.ts';

const read = (yaml: string) => readSettings(yaml, { knownChecks: [] });
const places = (yaml: string) => read(yaml).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('house words hold as they are written, without white space at their ends', () => {
  const { settings, problems } = read(`houseWords:
  - { term: utilise, instead: use, why: Three letters say as much. }
  - terms: [at this  point in time, " at present "]
    instead: now
  - { term: a toss-up, terms: [toss-up] }
  - { term: reveal, allow: true }
`);
  expect(problems).toEqual([]);
  expect(settings.houseWords).toEqual([
    { terms: ['utilise'], instead: 'use', why: 'Three letters say as much.', allow: false },
    { terms: ['at this point in time', 'at present'], instead: 'now', why: null, allow: false },
    { terms: ['a toss-up', 'toss-up'], instead: null, why: null, allow: false },
    { terms: ['reveal'], instead: null, why: null, allow: true },
  ]);
});

test('without the setting, and with none in it, there are none', () => {
  for (const yaml of ['', 'houseWords:', 'houseWords: []']) {
    expect(places(yaml)).toEqual([]);
    expect(read(yaml).settings.houseWords).toEqual([]);
  }
});

describe('an entry that cannot be followed is left out, and says where', () => {
  test.each([
    [
      'a word',
      'houseWords: utilise',
      '1:13 “houseWords” must be a list of words, such as “- { term: utilise, instead: use }”.',
    ],
    [
      'no group',
      'houseWords:\n  - utilise',
      '2:5 A house word must be a group of names, such as “{ term: utilise, instead: use }”.',
    ],
    [
      'no term',
      'houseWords:\n  - { instead: use }',
      '2:5 This entry has no word: give a “term”, or several as “terms”.',
    ],
    ['a number', 'houseWords:\n  - { term: 7 }', '2:13 “term” must be a word or a few, such as “utilise”.'],
    ['terms that are none', 'houseWords:\n  - { terms: utilise }', '2:14 “terms” must be a list of one to 100 words.'],
    ['no letters', 'houseWords:\n  - { term: "—" }', '2:5 “—” has no letters, so it would never be found.'],
    [
      'an empty place',
      'houseWords:\n  - { term: utilise, instead: "" }',
      '2:31 “instead” must be a word or a few, such as “use”.',
    ],
    ['a word for true', 'houseWords:\n  - { term: utilise, allow: maybe }', '2:29 “allow” must be true or false.'],
    [
      'allowed and not',
      'houseWords:\n  - { term: reveal, instead: say, allow: true }',
      '2:30 “reveal” cannot be allowed and have a word instead: leave out one of the two.',
    ],
    [
      'an unknown name',
      'houseWords:\n  - { term: utilise, insted: use }',
      '2:30 “insted” is no part of a house word. There are: term, terms, instead, why, allow.',
    ],
  ])('%s', (_, yaml, message) => {
    expect(places(yaml)).toEqual([message]);
    expect(read(yaml).settings.houseWords).toEqual([]);
  });

  test('a term that stands twice counts once', () => {
    const yaml = 'houseWords:\n  - { term: utilise, instead: use }\n  - { terms: [utilised, UTILISE] }\n';
    expect(places(yaml)).toEqual(['3:5 “UTILISE” stands twice among the house words.']);
    expect(read(yaml).settings.houseWords.map(({ terms }) => terms)).toEqual([['utilise']]);
  });

  test('the others hold', () => {
    expect(read('houseWords: [{ term: very }, 7, { term: utilise }]').settings.houseWords).toHaveLength(2);
  });
});
