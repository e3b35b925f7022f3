import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkNote, type NoteResult } from '../../server/src/checks/run.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import type { Note } from '../../server/src/note/note.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import {
  awkward,
  type Input,
  longLines,
  longNote,
  manyCitations,
  manyLines,
  mixedNote,
  unclosed,
} from '../fixtures/adversarial/inputs.ts';
import { citationSpans, expectInside, expectSound } from '../fixtures/adversarial/invariants.ts';
import { snapshotOf } from '../support/testCheck.ts';

/*
 * Texts that no writer means to write, of a moderate size: what is asked is that nothing crashes and that every range is
 * right. `adversarial.test.ts` beside it has the full sizes, and asks how the time grows.
 */

const path = 'notes/a.md';
const sourcePath = 'seeds/quota-notice-2025.txt';
const original = readFileSync(new URL(`../../${sourcePath}`, import.meta.url), 'utf8');
const library = buildLibrary([{ path: sourcePath, original, problem: null, remark: null }], [], ['seeds']);

/** Hundreds of quotes or lists inside each other are not read, and that is said. */
const refused = /marks inside each other/;

function check(text: string): { note: Note; result: NoteResult } {
  const snapshot = snapshotOf(text, { library, path });
  const note = snapshot.notes.get(path)!;
  const result = checkNote(snapshot, path);
  return { note, result };
}

function expectWell({ text }: Input): void {
  const { note, result } = check(text);
  expectSound(note);
  expectInside(note, result.findings);
  expect(result.problems.filter(({ message }) => !refused.test(message))).toEqual([]);
}

beforeAll(() => void check(longNote(2000)));

describe('one long line', () => {
  it.each(longLines(2500))('of $name', expectWell, 10_000);
});

describe('hundreds of marks inside each other', () => {
  it.each(['> ', '- '])('are not read (%s), which is said; the rest is', (mark) => {
    const { note, result } = check(`Output rose [@nowhere].\n\n${mark.repeat(1000)}a\n\nOutput fell [@nowhere].\n`);
    expect(result.problems.map(({ message }) => message)).toEqual([expect.stringMatching(refused)]);
    const told = result.findings.filter((finding) => finding.check === 'citation/unknown-source');
    expect(told.map(({ span }) => note.document.positionAt(span.start).line)).toEqual([0, 4]);
  });
});

describe('many lines', () => {
  it.each(manyLines(2500))('of $name', expectWell, 10_000);
});

describe('many citations in one paragraph', () => {
  it.each(manyCitations(100))('$name', expectWell, 10_000);
});

describe('a long note', () => {
  it('of paragraphs', () => expectWell({ name: '', text: longNote(30_000) }), 10_000);
  it('of everything', () => expectWell({ name: '', text: mixedNote(10_000) }), 10_000);
});

describe('left open', () => {
  it.each(unclosed)('$name', ({ text }) => {
    expectWell({ name: '', text });
    expectWell({ name: '', text: `${text}\n` });
    expectWell({ name: '', text: `Output rose. ${text} and more.\n\nAnother paragraph [@nowhere].\n` });
  });

  it('does not keep the next paragraph from being read', () => {
    for (const { text } of unclosed.filter((input) => !/^(?:---|```|\$\$|<script|<!--)/.test(input.text))) {
      const { note, result } = check(`${text}\n\nOutput rose [@nowhere].\n`);
      const told = result.findings.map(({ check, span }) => `${check} ${sliceOf(note.document.text, span)}`);
      expect(told, text).toContain('citation/unknown-source @nowhere');
    }
  });
});

describe('ranges map back to the words that they name', () => {
  it.each(awkward)('$name', (input) => {
    expectWell(input);
    const { note, result } = check(input.text);
    const spans = citationSpans(note);
    expect(spans.map(({ key }) => sliceOf(input.text, key))).toEqual(['@nowhere']);
    expect(spans.map(({ group }) => sliceOf(input.text, group).replace(/\n(?:> )?/g, ' '))).toEqual([
      '[@nowhere, ¶ 1]',
    ]);
    const unknown = result.findings.filter((finding) => finding.check === 'citation/unknown-source');
    expect(unknown.map(({ span }) => sliceOf(input.text, span))).toEqual(['@nowhere']);
  });
});
