import { expect, test } from 'vitest';
import { noResources } from '../../../server/src/evidence/resources.ts';
import { judgeFrom } from '../../../server/training/eval/judge.ts';
import anchoring from '../../../server/training/eval/sets/anchoring.ts';
import { READ_OTHERWISE } from '../../../server/training/eval/sets/anchoring-read.ts';

const tools = { judge: judgeFrom(noResources) };
const document = 'The mill at Tarn opened in 1902. It burnt down in 1931 and was never built again.';
const run = (...rows: object[]) => anchoring.run(rows.map((row) => JSON.stringify(row)).join('\n'), tools).metrics;

test('a sentence is found, or known to be gone', () => {
  expect(
    run(
      { quote: 'The mill at Tarn opened in 1902.', document, label: 'drifted', start: 0, end: 32 },
      { quote: 'Its owner lived abroad for many years.', document, label: 'missing', start: -1, end: -1 },
    ),
  ).toMatchObject({ rows: 2, found: 1, gone: 1, found_as_read: 1, gone_as_read: 1, numbers_called_same: 0 });
});

test('labels that two readers did not share count by themselves', () => {
  const [id] = READ_OTHERWISE;
  const gone = { id, quote: 'Its owner lived abroad for many years.', document, label: 'drifted', start: 33, end: 82 };
  expect(run(gone)).toMatchObject({ found: 0, gone_as_read: 1 });
  const there = { id, quote: 'The mill at Tarn opened in 1902.', document, label: 'missing', start: -1, end: -1 };
  expect(run(there)).toMatchObject({ gone: 0, found_as_read: 1 });
});
