import { describe, expect, test } from 'vitest';
import { checkWorth } from '../../server/src/language/worth-checking.ts';

describe('worth checking', () => {
  test.each([
    'Grain exports fell by 12 percent in 2023.',
    'Thousands of families left the valley before the dam was closed.',
    'Half of the harbour pilots come from Kessler.',
    'Kessler vetoed the fisheries law.',
    'The assembly has never passed a budget on time.',
    'The minister said that wages had fallen under the treaty.',
    'I think that the ferry carried 40,000 people in 2019.',
    'The majority of the pensions were paid late.',
  ])('%s', (sentence) => {
    expect(checkWorth(sentence).worth).toBe(true);
  });

  test('one sign of a weak kind is not enough, several are', () => {
    expect(checkWorth('The mayor smiled.').worth).toBe(false);
    expect(checkWorth('The council has raised pensions.').worth).toBe(true);
  });
});

describe('not worth checking', () => {
  test.each([
    'Thank you all for coming tonight.',
    'Good evening.',
    'Are 40 ferries enough?',
    'I want to talk about the harbour.',
    'We will work for a better town.',
    'We should raise wages.',
    'I believe that this is a fine idea.',
    'The plan is important.',
    'I love this town and its people.',
    'The first point is the simplest.',
    'In this report, “the valley” means the four parishes.',
    'See table 4.',
    '',
  ])('%s', (sentence) => {
    expect(checkWorth(sentence).worth).toBe(false);
  });

  test('a wish or a hedge counts against the same words', () => {
    const told = checkWorth('The council cut the school budget.');
    expect(checkWorth('The council should cut the school budget.').score).toBeLessThan(told.score);
    expect(checkWorth('Perhaps the council cut the school budget.').score).toBeLessThan(told.score);
  });
});

test('why is in plain words, strongest first', () => {
  expect(checkWorth('Kessler said that exports fell by 12 percent.').why).toEqual([
    'gives a figure or a date',
    'is about something of which there are records',
    'tells what has happened',
    'names somebody or something',
    'tells what somebody says',
  ]);
  expect(checkWorth('Is it so?').why).toEqual([]);
});

test('long lines do no harm', () => {
  const start = performance.now();
  for (const part of ['and ', 'well, ', 'thousands of ', 'has never ']) checkWorth(part.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(5000);
});
