import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../../server/src/checks/run.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import {
  type Input,
  longLines,
  longNote,
  manyCitations,
  manyLines,
  mixedNote,
} from '../fixtures/adversarial/inputs.ts';
import { expectInside, expectSound } from '../fixtures/adversarial/invariants.ts';
import { processorTime } from '../support/processor-time.ts';
import { snapshotOf } from '../support/testCheck.ts';

/** Texts that no writer means to write, at full size: they end, and the time grows with the length, not its square. */

const path = 'notes/a.md';
const sourcePath = 'seeds/quota-notice-2025.txt';
const original = readFileSync(new URL(`../../${sourcePath}`, import.meta.url), 'utf8');
const library = buildLibrary([{ path: sourcePath, original, problem: null, remark: null }], [], ['seeds']);

/** Milliseconds that reading and checking takes. Blocks that were refused are reported, not passed over. */
function timeOf(text: string): number {
  const spent = processorTime();
  const snapshot = snapshotOf(text, { library, path });
  const note = snapshot.notes.get(path)!;
  const result = checkNote(snapshot, path);
  const time = spent();
  expectSound(note);
  expectInside(note, result.findings);
  expect(result.problems.filter(({ message }) => !refused.test(message))).toEqual([]);
  return time;
}

/** Hundreds of quotes or lists inside each other are not read, and that is said. */
const refused = /marks inside each other/;

const small = 10_000;
const factor = 6;

/** Below this nobody waits, whatever the growth. */
const unnoticed = 700;

/** In the Markdown parser: it merges the text between failed links one by one. */
const squared = new Set(['parentheses', 'links left open', 'footnote references']);

function expectLinear(at: (size: number) => Input): void {
  const text = at(small * factor).text;
  const long = Math.min(timeOf(text), timeOf(text));
  if (long < unnoticed) return;
  // Machines do other things as well: linear is 6, squared is 36, and what fails is measured again (`retry`).
  const short = Math.max(timeOf(at(small).text), 20);
  expect(long / short, `${Math.round(short)} ms, then ${Math.round(long)} ms`).toBeLessThan(factor * 2.5);
}

describe('time grows with the length', { timeout: 60_000, retry: 2 }, () => {
  it.each(
    longLines(1)
      .map(({ name }, index) => ({ name, index }))
      .filter(({ name }) => !squared.has(name)),
  )('of a line of $name', ({ index }) => expectLinear((size) => longLines(size)[index]!));
  it.each(manyLines(1).map(({ name }, index) => ({ name, index })))('of many lines of $name', ({ index }) =>
    expectLinear((size) => manyLines(size)[index]!),
  );
});

describe('full sizes', () => {
  it('a note of 5 MB', () => expect(timeOf(longNote(5_000_000))).toBeLessThan(150_000), 300_000);
  it('a note of 1 MB with everything', () => expect(timeOf(mixedNote(1_000_000))).toBeLessThan(60_000), 180_000);
  it.each(longLines(1_000_000).slice(0, 2))(
    'a line of 1 MB of $name',
    ({ text }) => expect(timeOf(text)).toBeLessThan(30_000),
    120_000,
  );
  it.each(manyCitations(10_000))(
    '10,000 citations in a paragraph, $name',
    ({ text }) => expect(timeOf(text)).toBeLessThan(60_000),
    150_000,
  );
});
