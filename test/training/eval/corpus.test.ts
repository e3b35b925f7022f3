import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { defineCheck } from '../../../server/src/checks/check.ts';
import { noResources } from '../../../server/src/evidence/resources.ts';
import { isCountedOnly, type Pair, readCorpus } from '../../../server/training/eval/corpus.ts';
import { checkPair, citing, evidenceChecks } from '../../../server/training/eval/corpus-checks.ts';
import { corpusMetrics, mistakesIn } from '../../../server/training/eval/corpus-metrics.ts';

const folder = resolve(import.meta.dirname, '../../corpus/pairs');
const dev = readCorpus(folder, 'dev');
const hard = readCorpus(folder, 'hard');

describe.each([
  ['development', dev],
  ['hard', hard],
])('the corpus, %s pairs', (_, half) => {
  test('can be read', () => {
    expect(half).toMatchObject({ broken: [], malformed: 0 });
    expect(half.pairs.length).toBeGreaterThan(50);
    expect(new Set(half.pairs.map(({ id }) => id)).size).toBe(half.pairs.length);
  });

  test('names faults by the checks that are measured', () => {
    const named = half.pairs.flatMap(({ fault, also }) => [...(fault === null ? [] : [fault]), ...also]);
    expect(named.filter((id) => !evidenceChecks.includes(id))).toEqual([]);
  });
});

/** Says whether the claim is one sentence with one citation that leads to a passage. */
const asSeen = (seen: string[]) =>
  defineCheck({
    id: 'claim/unsupported',
    severity: 'warning',
    certainty: 'estimate',
    summary: 'what a check sees of a pair',
    *block({ block, resolve }) {
      for (const { sentences } of block.prose)
        for (const { text, citations, span } of sentences) {
          const [citation] = citations;
          seen.push(`${text} -> ${citation ? resolve(citation).status : 'no citation'}`);
          yield { span, message: text };
        }
    },
  });

test('half of the hard pairs are for counting alone', () => {
  expect(hard.pairs.filter(isCountedOnly)).toHaveLength(hard.pairs.length / 2);
});

test('every pair of the development half is one sentence that cites its passage', { timeout: 120_000 }, () => {
  for (const pair of dev.pairs) {
    const seen: string[] = [];
    const { fired, problems } = checkPair(pair, noResources, [asSeen(seen)]);
    expect(problems).toEqual([]);
    expect(fired, `${pair.id}: ${seen.join(' | ')}`).toEqual([{ check: 'claim/unsupported', severity: 'warning' }]);
    expect(seen[0], pair.id).toMatch(/ -> found$/);
  }
});

describe('the claim as a sentence of a note', () => {
  it.each([
    ['It fell.', 'It fell [@s].'],
    ['It fell', 'It fell [@s].'],
    ['She said “it fell.”', 'She said “it fell” [@s].'],
    ['Did it fall?', 'Did it fall? [@s]'],
    ['It fell in the U.S.', 'It fell in the U.S. [@s].'],
  ])('%s', (claim, expected) => expect(citing(claim, '[@s]')).toBe(expected));
});

const pair = (id: string, fault: string | null, also: string[] = []): Pair => ({
  id,
  passage: 'It fell.',
  claim: 'It rose.',
  fault,
  also,
});

describe('what is counted', () => {
  const outcomes = [
    { pair: pair('a', 'claim/contradicted'), fired: [{ check: 'claim/contradicted', severity: 'warning' as const }] },
    {
      pair: pair('b', 'number/mismatch', ['claim/contradicted']),
      fired: [{ check: 'claim/contradicted', severity: 'info' as const }],
    },
    { pair: pair('c', 'number/mismatch'), fired: [{ check: 'claim/unsupported', severity: 'info' as const }] },
    { pair: pair('d', 'date/mismatch'), fired: [] },
    { pair: pair('e', null), fired: [{ check: 'date/mismatch', severity: 'info' as const }] },
    { pair: pair('f', null), fired: [] },
  ];

  test('rates and counts', () => {
    expect(corpusMetrics(outcomes)).toMatchObject({
      rows: 6,
      faults: 4,
      sound: 2,
      faults_found: 0.5,
      faults_any: 0.75,
      false_alarms: 0.5,
      false_alarms_warning: 0,
      number_mismatch_found: 1,
      number_mismatch_of: 2,
      date_mismatch_found: 0,
      date_mismatch_of: 1,
      date_mismatch_false: 1,
    });
    expect(corpusMetrics([])).not.toHaveProperty('faults_found');
  });

  test('mistakes by name', () => {
    expect(mistakesIn(outcomes)).toEqual([
      'c: number/mismatch; fired: claim/unsupported (info)',
      'd: date/mismatch; fired: nothing',
      'e: sound; fired: date/mismatch (info)',
    ]);
  });
});
