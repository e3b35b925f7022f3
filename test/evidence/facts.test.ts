import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/evidence/facts.ts';
import { resources } from '../support/resources.ts';

const textOf = (text: string): string => readFacts(text, resources.lexicon).text;

describe('line ends in a text that is compared', () => {
  it.each([
    ['Not\none farm escaped.', 'Not one farm escaped.'],
    ['Not\r\none farm escaped.', 'Not  one farm escaped.'],
    ['The farms\n2 of them refused.', 'The farms 2 of them refused.'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['These:\n- one\n- two', 'These:\n- one\n- two'],
    ['These:\n1. one\n2. two', 'These:\n1. one\n2. two'],
  ])('%j', (text, expected) => {
    expect(textOf(text)).toBe(expected);
    expect(textOf(text)).toHaveLength(text.length);
  });

  it('reads figures across them', () => {
    const { quantities } = readFacts('It fell from\n8.4 to\n6.3 tonnes.', resources.lexicon);
    expect(quantities.map(({ unit }) => unit?.name)).toEqual(['tonne', 'tonne']);
  });
});
