import { describe, expect, it } from 'vitest';
import { matchQuotation } from '../../../server/src/library/quote/match.ts';
import { bodyOfText } from './body.ts';

const found = (source: string, quotation: string): string => {
  const match = matchQuotation(bodyOfText(source), [], quotation);
  return match.kind === 'exact' ? source.slice(match.span.start, match.span.end) : match.kind;
};

describe('words divided at a line end', () => {
  it.each([
    ['a rare-earth magnet', 'rare-\nearth magnet'],
    ['the magnet is rare-earth', 'magnet is rare-\nearth'],
    ['the magnet is rareearth', 'magnet is rare-\nearth'],
    ['two- and three-year plans for the whole sector', 'two-\nand three-year plans for the whole sector'],
    ['plans for the whole sector, two- and three-year', 'plans for the whole sector, two-\nand three-year'],
  ])('in the note: %j holds %j', (source, quotation) => {
    expect(found(source, quotation)).not.toMatch(/^(?:altered|missing|ambiguous)$/);
  });

  it.each([
    ['two-\nand three-year plans', 'two- and three-year plans'],
    ['plans of two-\nand three years', 'plans of two- and three'],
    ['a state-\nowned com-\npany of the rare-earth sector', 'state-owned company of the rare-earth sector'],
    ['a state-\nowned com-\npany', '[S]tate-owned company'],
    ['the re-\nopened state-\nowned mine', 'reopened state-owned mine'],
  ])('in the source: %j holds %j', (source, quotation) => {
    expect(found(source, quotation)).not.toMatch(/^(?:altered|missing|ambiguous)$/);
  });

  it.each([
    ['a state-\nowned company', 'state-own'],
    ['a state-\nowned company', 'stateowner'],
    ['a stateowned com-\npany', 'state-owned'],
    ['a state-owned com-\npany', 'stateowned'],
    ['no hyphen here: com-\npany', '-'],
  ])('are no licence to change other hyphens: %j does not hold %j', (source, quotation) => {
    expect(found(source, quotation)).toBe('missing');
  });

  it('are found where much of the text agrees before and behind', () => {
    const before = 'the ministry that sets the yearly quotas for every mine and smelter of the';
    expect(found(`${before} state-\nowned group`, `${before} state-owned group`)).toBe(`${before} state-\nowned group`);
    expect(found(`${before} state-owned group`, `${before} state-\nowned group`)).toBe(`${before} state-owned group`);
  });
});
