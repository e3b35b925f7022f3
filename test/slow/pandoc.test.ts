import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasPandoc } from '../pandoc/oracle.ts';
import { ask } from '../pandoc/record.ts';

const recorded = JSON.parse(readFileSync(new URL('../fixtures/pandoc/recorded.json', import.meta.url), 'utf8'));

// Elsewhere the recorded answers stand for it: test/pandoc compares our reading with them.
test.skipIf(!hasPandoc())('the recorded answers are those of the real pandoc', { timeout: 60_000 }, () => {
  const asked = ask();
  expect(asked.notes).toEqual(recorded.notes);
  expect(asked.suffixes).toEqual(recorded.suffixes);
});
