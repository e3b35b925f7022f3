import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/evidence/facts.ts';
import { factsOf } from '../../server/src/evidence/reader.ts';
import { resources } from '../support/resources.ts';

const { lexicon } = resources;
const passage = (number: number): string =>
  `Port ${number}: ${'the cranes stood still for a week and no ships were unloaded. '.repeat(40)}`;

describe('facts of a text', () => {
  it('are read once while they are needed', () => {
    expect(factsOf(passage(1), lexicon)).toBe(factsOf(passage(1), lexicon));
    expect(factsOf(passage(1), lexicon, '2024-05-01')).not.toBe(factsOf(passage(1), lexicon));
  });

  it('are not kept for all texts that were ever read, and say the same when they are read again', () => {
    const first = factsOf(passage(1), lexicon);
    for (let number = 2; number < 80; number++) factsOf(passage(number), lexicon);
    const again = factsOf(passage(1), lexicon);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
    expect(again).toEqual(readFacts(passage(1), lexicon));
  });
});
