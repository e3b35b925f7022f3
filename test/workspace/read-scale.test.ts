import { describe, expect, test } from 'vitest';
import { readSettings } from '../../server/src/workspace/read-settings.ts';

const read = (yaml: string) => readSettings(yaml, { knownChecks: [] });
const places = (yaml: string) => read(yaml).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('a scale of a house holds with its synonyms, in the words of its settings', () => {
  const { settings, problems } = read(`scale:
  name: House scale
  terms:
    - { term: Likely, from: 55, to: 80, synonyms: [a good  bet] }
    - { term: a toss-up, from: 45, to: 55 }
  confidenceInSameSentence: forbidden
`);
  expect(problems).toEqual([]);
  expect(settings.scale).toEqual({
    id: 'own',
    title: 'House scale',
    entries: [
      { term: 'likely', low: 55, high: 80 },
      { term: 'a good bet', low: 55, high: 80 },
      { term: 'a toss-up', low: 45, high: 55 },
    ],
    confidenceInSameSentence: 'forbidden',
  });
});

describe('a scale that cannot be followed is none, and says where', () => {
  test.each([
    [
      'a word',
      'scale: likely',
      '1:8 “scale” must name terms with their ranges, such as “terms: [{ term: likely, from: 55, to: 80 }]”.',
    ],
    [
      'no terms',
      'scale:\n  terms: []',
      '2:10 “terms” must be a list of one to 60 terms, such as “{ term: likely, from: 55, to: 80 }”.',
    ],
    [
      'a term without a range',
      'scale:\n  terms:\n    - likely',
      '3:7 “terms” must be a list of one to 60 terms, such as “{ term: likely, from: 55, to: 80 }”.',
    ],
    [
      'above 100',
      'scale:\n  terms:\n    - { term: likely, from: 55, to: 180 }',
      '3:37 “to” must be a number from 0 to 100.',
    ],
    ['half a range', 'scale:\n  terms:\n    - { term: likely, from: 55 }', '3:7 “to” must be a number from 0 to 100.'],
    [
      'a range that runs backwards',
      'scale:\n  terms:\n    - { term: likely, from: 80, to: 55 }',
      '3:29 “likely” runs from 80 to 55: “from” must not be more than “to”.',
    ],
    [
      'a term twice',
      'scale:\n  terms:\n    - { term: likely, from: 55, to: 80 }\n    - { term: sure, from: 90, to: 99, synonyms: [LIKELY] }',
      '4:50 “likely” stands twice in the scale, so nobody can tell which range it means.',
    ],
    [
      'ranges that overlap',
      'scale:\n  terms:\n    - { term: likely, from: 55, to: 80 }\n    - { term: sure, from: 70, to: 99 }',
      '4:15 “sure” (70–99 %) and “likely” (55–80 %) overlap. Part their ranges, or say “nested: true”.',
    ],
    [
      'an unknown name',
      'scale:\n  terms: [{ term: likely, from: 55, to: 80 }]\n  nestled: true',
      '3:12 “nestled” is no part of a scale. There are: name, terms (term, from, to, synonyms), nested, confidenceInSameSentence.',
    ],
  ])('%s', (_, yaml, message) => {
    expect(places(yaml)).toEqual([message]);
    expect(read(yaml).settings.scale).toBeNull();
  });
});

test('ranges may touch, and overlap where that is meant', () => {
  expect(places('scale: { terms: [{ term: a, from: 0, to: 50 }, { term: b, from: 50, to: 100 }] }')).toEqual([]);
  expect(
    places('scale: { nested: true, terms: [{ term: a, from: 0, to: 100 }, { term: b, from: 50, to: 100 }] }'),
  ).toEqual([]);
});
