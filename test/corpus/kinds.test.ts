import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOf } from '../../server/src/language/cues.ts';

interface Labelled {
  readonly kind: string;
  readonly trap: string;
  readonly set?: 'dev' | 'held';
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
  ['held', 0.84],
] as const)('the kind is right, %s half: at least %s', (set, least) => {
  const rows = all.filter((row) => row.set === set);
  const wrong = rows.filter((row) => !isRight(row));
  const told = set === 'dev' ? wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`) : [];
  expect(rows.length).toBeGreaterThan(100);
  expect((rows.length - wrong.length) / rows.length, told.join('\n')).toBeGreaterThanOrEqual(least);
});

/* 136 more, labelled by the writer of the rules before these were run on them (60 were right then), and learnt from since. */
const more = parse(readFileSync(new URL('kinds/second.yaml', import.meta.url), 'utf8')) as Labelled[];

test('the kind is right, second set: at least 0.9', () => {
  const wrong = more.filter((row) => !isRight(row));
  const told = wrong.map(({ kind, text }) => `${kind}, not ${kindOf(text).kind}: ${text}`);
  expect(more.length).toBe(136);
  expect((more.length - wrong.length) / more.length, told.join('\n')).toBeGreaterThanOrEqual(0.9);
});

/* 100 of a third hand, who had seen neither rules nor the others; 75 were right when they were first counted, and they were learnt from since. */
const third = parse(readFileSync(new URL('kinds/third.yaml', import.meta.url), 'utf8')) as Labelled[];

test('the kind is right, third set: at least 0.84', () => {
  const wrong = third.filter((row) => !isRight(row));
  expect(third.length).toBe(100);
  expect((third.length - wrong.length) / third.length).toBeGreaterThanOrEqual(0.84);
});
