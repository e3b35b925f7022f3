import { describe, expect, it } from 'vitest';
import { nowsIn } from '../../server/src/language/nows.ts';

const shown = (text: string): string[] => nowsIn(text).map(({ start, end }) => text.slice(start, end));

describe('words that only the day of writing explains', () => {
  it.each([
    ['The plant currently employs 140 people.', ['currently']],
    ['Exports fell by 8 per cent last year.', ['last year']],
    ['Prices have recently doubled; this month they fell.', ['recently', 'this month']],
    ['To date, 12 firms have joined.', ['To date']],
    ['So far this year 12 firms have joined.', ['So far', 'this year']],
    ['In recent weeks two brigades moved.', ['recent weeks']],
    ['Over the last few months two brigades moved.', ['last few months']],
    ['The board met two weeks ago.', ['two weeks ago']],
    ['Harlan now has six units, and Garrow is now closed.', ['now', 'now']],
    ['Fighting has killed 300 people so far.', ['so far']],
    ['Today 12 of them are closed, and at present 3 are sold.', ['Today', 'at present']],
    ['Over the past two years exports doubled.', ['past two years']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    'In 2024 the plant now employed 140 people.',
    'The plant was currently closed, and it was now short of cash.',
    'He had recently sold three ships.',
    'Sales were higher than recently.',
    'The last year of the war cost three million lives.',
    'The next year he left.',
    'Now that the mine is shut, prices rise.',
    'By now the reserves are gone.',
    'The files are up to date, and it took long to date the samples.',
    'It did not go so far as to resign.',
    'The board meets on Monday.',
    'At the moment of his death he owned six.',
    'This decade saw two wars.',
    '',
  ])('%s: none', (text) => expect(shown(text)).toEqual([]));
});
