import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '../../server/src/language/cues.ts';

interface Labelled {
  readonly kind: string;
  readonly trap: string;
  readonly set?: 'dev' | 'held' | 'odd' | 'even';
  readonly text: string;
}

/*
 * Sentences of our own, labelled by somebody who had not seen the rules. The development half was read while the rules were written; of the held
 * half only counts are known, and nobody who writes a rule reads it. Wanted is .92 (JUDGEMENT.md says what falls short).
 */
const all = parse(readFileSync(new URL('kinds/sentences.yaml', import.meta.url), 'utf8')) as Labelled[];

const isRight = ({ kind, text }: Labelled): boolean => kindOf(text).kind === kind;

test.each([
  ['dev', 0.95],
  ['held', 0.87],
] as const)('the kind is right, %s half: at least %s', (set, least) => {
  const rows = all.filter((row) => row.set === set);
  const wrong = rows.filter((row) => !isRight(row));
  const told = set === 'dev' ? wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`) : [];
  expect(rows.length).toBeGreaterThan(100);
  expect((rows.length - wrong.length) / rows.length, told.join('\n')).toBeGreaterThanOrEqual(least);
});

/* 136 more, labelled by the writer of the rules before these were run on them (60 were right then), and learnt from since. */
const more = parse(readFileSync(new URL('kinds/second.yaml', import.meta.url), 'utf8')) as Labelled[];

test('the kind is right, second set: at least 0.94', () => {
  const wrong = more.filter((row) => !isRight(row));
  const told = wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`);
  expect(more.length).toBe(136);
  expect((more.length - wrong.length) / more.length, told.join('\n')).toBeGreaterThanOrEqual(0.94);
});

/* 100 of a third hand, who had seen neither rules nor the others; 75 were right when they were first counted, and they were learnt from since. */
const third = parse(readFileSync(new URL('kinds/third.yaml', import.meta.url), 'utf8')) as Labelled[];

test('the kind is right, third set: at least 0.93', () => {
  const wrong = third.filter((row) => !isRight(row));
  expect(third.length).toBe(100);
  expect((third.length - wrong.length) / third.length).toBeGreaterThanOrEqual(0.93);
});

/*
 * 140 of a fourth hand, before the rules were read: 53 of the 70 odd and 53 of the 70 even rows were right when they were first counted, 54 and 55 when
 * a heading, which the mark-up tells and no words do, counts as other. Odd rows were learnt from since, even ones are only counted.
 */
const fourth = parse(readFileSync(new URL('kinds/fourth.yaml', import.meta.url), 'utf8')) as Labelled[];

test.each([
  ['odd', 0.95],
  ['even', 0.84],
] as const)('the kind is right, fourth set, %s rows: at least %s', (set, least) => {
  const rows = fourth
    .filter((row) => row.set === set)
    .map((row) => (row.kind === 'heading' ? { ...row, kind: 'other' } : row));
  const wrong = rows.filter((row) => !isRight(row));
  const told = set === 'odd' ? wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`) : [];
  expect(rows.length).toBe(70);
  expect((rows.length - wrong.length) / rows.length, told.join('\n')).toBeGreaterThanOrEqual(least);
});

/* 297 that the writer of the rules made up, in three goes, to find their faults: 197 were right at first, and they were learnt from since. */
const fifth = parse(readFileSync(new URL('kinds/fifth.yaml', import.meta.url), 'utf8')) as Labelled[];

test('the kind is right, fifth set: at least 0.88', () => {
  const wrong = fifth.filter((row) => !isRight(row));
  const told = wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`);
  expect(fifth.length).toBe(297);
  expect((fifth.length - wrong.length) / fifth.length, told.join('\n')).toBeGreaterThanOrEqual(0.88);
});

/*
 * 140 of a sixth hand, before any rule was read: 59 of the 70 odd and 56 of the 70 even rows were right when they were first counted. Odd rows were learnt
 * from since, even ones are only counted.
 */
const sixth = parse(readFileSync(new URL('kinds/sixth.yaml', import.meta.url), 'utf8')) as Labelled[];

test.each([
  ['odd', 0.95],
  ['even', 0.78],
] as const)('the kind is right, sixth set, %s rows: at least %s', (set, least) => {
  const rows = sixth.filter((row) => row.set === set);
  const wrong = rows.filter((row) => !isRight(row));
  const told = set === 'odd' ? wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`) : [];
  expect(rows.length).toBe(70);
  expect((rows.length - wrong.length) / rows.length, told.join('\n')).toBeGreaterThanOrEqual(least);
});

/* 328 more of the writer of the rules, in three goes: 178 were right at first, and they were learnt from since. */
const seventh = parse(readFileSync(new URL('kinds/seventh.yaml', import.meta.url), 'utf8')) as Labelled[];

test('the kind is right, seventh set: at least 0.88', () => {
  const wrong = seventh.filter((row) => !isRight(row));
  const told = wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`);
  expect(seventh.length).toBe(328);
  expect((seventh.length - wrong.length) / seventh.length, told.join('\n')).toBeGreaterThanOrEqual(0.88);
});

/*
 * 140 of an eighth hand, before any rule was read: 63 of the 70 odd and 66 of the 70 even rows were right when they were first counted. Odd rows were
 * learnt from since, even ones are only counted.
 */
const eighth = parse(readFileSync(new URL('kinds/eighth.yaml', import.meta.url), 'utf8')) as Labelled[];

test.each([
  ['odd', 0.97],
  ['even', 0.92],
] as const)('the kind is right, eighth set, %s rows: at least %s', (set, least) => {
  const rows = eighth.filter((row) => row.set === set);
  const wrong = rows.filter((row) => !isRight(row));
  const told = set === 'odd' ? wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`) : [];
  expect(rows.length).toBe(70);
  expect((rows.length - wrong.length) / rows.length, told.join('\n')).toBeGreaterThanOrEqual(least);
});

/* 527 more of the writer of the rules, by classes of confusion, in six goes: 299 were right at first, and they were learnt from since. */
const ninth = parse(readFileSync(new URL('kinds/ninth.yaml', import.meta.url), 'utf8')) as Labelled[];

test('the kind is right, ninth set: at least 0.95', () => {
  const wrong = ninth.filter((row) => !isRight(row));
  const told = wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`);
  expect(ninth.length).toBe(527);
  expect((ninth.length - wrong.length) / ninth.length, told.join('\n')).toBeGreaterThanOrEqual(0.95);
});
