import { describe, expect, it, test } from 'vitest';
import { reached } from '../../../server/training/eval/floors.ts';
import { markdownTable, textTable } from '../../../server/training/eval/table.ts';
import { betweenMarks } from '../../../server/training/eval/write.ts';

describe('marks', () => {
  const target = { floor: 0.6, atLeast: 0.7, aim: 0.8 };
  it.each([
    [0.8, target, 'aim'],
    [0.79, target, 'at least'],
    [0.65, target, 'floor'],
    [0.59, target, 'below floor'],
    [0.03, { atLeast: 0.04, aim: 0.01, less: true }, 'at least'],
    [0.05, { atLeast: 0.04, aim: 0.01, less: true }, 'not yet'],
    [0.5, {}, null],
  ])('%d', (value, marks, expected) => expect(reached(value, marks)).toBe(expected));
});

const results = {
  'fever_symmetric.jsonl': { rows: 2, accuracy: 0.75, median_ms: 0.05 },
  corpus_dev: {
    rows: 3,
    false_alarms: 0,
    claim_overstated_found: 1,
    claim_overstated_of: 2,
    claim_overstated_false: 0,
  },
};

test('columns for a terminal', () => {
  expect(textTable(results)).toBe(
    [
      'set                    metric                   measured  floor  at least     aim  reached',
      'fever_symmetric.jsonl  rows                            2',
      '                       accuracy                    0.750  0.643      0.72    0.78  at least',
      '                       median_ms                   0.050            ≤ 0.5   ≤ 0.1  aim',
      'corpus_dev             rows                            3',
      '                       false_alarms                0.000           ≤ 0.04  ≤ 0.01  aim',
      '                       claim_overstated  1 of 2, 0 false',
      '',
    ].join('\n'),
  );
});

test('Markdown, saying what it was told of the circumstances', () => {
  const plain = markdownTable(results, {});
  expect(plain).toContain('| fever_symmetric.jsonl | rows | 2 |  |  |  |  |');
  expect(plain).not.toMatch(/development|Times/);
  const told = markdownTable(results, { split: 'development', machine: 'two cores, Node 20' });
  expect(told).toMatch(
    /^Measured on the development splits\. Floors are .+ test splits\. Times: two cores, Node 20\.\n\n\|/,
  );
});

test('what stands between the marks is replaced, and nothing else', () => {
  const page = 'a\n<!-- eval:start -->\nold\n<!-- eval:end -->\nb\n';
  expect(betweenMarks(page, 'new\n')).toBe('a\n<!-- eval:start -->\nnew\n<!-- eval:end -->\nb\n');
  expect(betweenMarks(betweenMarks(page, 'new')!, 'new')).toBe(betweenMarks(page, 'new'));
  expect(betweenMarks('no marks', 'new')).toBeNull();
  expect(betweenMarks('<!-- eval:end --><!-- eval:start -->', 'new')).toBeNull();
});
