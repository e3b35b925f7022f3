import { describe, expect, it } from 'vitest';
import {
  describeLibraryEntity,
  describeNoteEntity,
  labelOfLibraryEntity,
  labelOfNoteEntity,
  nameOfMention,
  sumOfEntities,
} from '../../client/src/views/entity-text.ts';
import {
  describeBasis,
  describeJudgement,
  factsOf,
  labelOfBasis,
  labelOfJudgement,
  nameOfBasis,
  sumOfJudgements,
  tooltipOfJudgement,
} from '../../client/src/views/judgement-text.ts';
import type { EntityMentionItem, JudgementItem, NoteEntityItem } from '../../server/src/lsp/requests-model.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
const basis = { key: 'board', locator: '¶ 7', title: 'Minutes', grade: 'B2' };
const judgement: JudgementItem = {
  range,
  text: 'Exports are likely to fall.',
  why: ['“likely”'],
  terms: [{ term: 'likely', ranges: [{ scale: 'phia', title: 'PHIA', low: 55, high: 75 }] }],
  confidence: 'high',
  sounds: 3.5,
  basis: [basis, { ...basis, locator: '¶ 9' }],
  isUnsupported: false,
};
const bare: JudgementItem = { ...judgement, terms: [], confidence: null, basis: [], isUnsupported: true };

describe('judgements in words', () => {
  it('say term, confidence and sources', () => {
    expect(describeJudgement(judgement)).toBe('likely 55–75 % · high confidence · 1 source');
    expect(labelOfJudgement(judgement)).toBe(
      'Exports are likely to fall., likely 55–75 % · high confidence · 1 source',
    );
    expect(tooltipOfJudgement(judgement)).toContain('Rests on: Minutes, ¶ 7, grade B2; Minutes, ¶ 9, grade B2');
  });

  it('say where nothing is stated', () => {
    expect(describeJudgement(bare)).toBe('no basis stated');
    expect(describeJudgement({ ...bare, isUnsupported: false })).toBe('basis in words');
    expect(tooltipOfJudgement(bare)).toContain('Confidence: not stated');
  });

  it('have their parts below them', () => {
    expect(factsOf(judgement)).toEqual([
      { about: 'term', text: 'likely', note: '55–75 % PHIA' },
      { about: 'confidence', text: 'high confidence', note: '' },
    ]);
    expect(factsOf(bare).map(({ text }) => text)).toEqual(['No basis stated']);
    expect(factsOf({ ...bare, isUnsupported: false }).map(({ text }) => text)).toEqual(['Basis in words, no source']);
  });

  it('name no range where scales differ', () => {
    const ranges = [...judgement.terms[0]!.ranges, { scale: 'ipcc', title: 'IPCC', low: 66, high: 100 } as const];
    expect(describeJudgement({ ...judgement, terms: [{ term: 'likely', ranges }] })).toMatch(/^likely · /);
  });

  it('name what they rest on', () => {
    expect([nameOfBasis(basis), describeBasis(basis)]).toEqual(['B2 · Minutes', '¶ 7 · @board']);
    const plain = { ...basis, title: null, locator: '', grade: null };
    expect([nameOfBasis(plain), describeBasis(plain), labelOfBasis(plain)]).toEqual([
      '@board',
      'no grade',
      '@board, no grade',
    ]);
  });

  it('are counted', () => {
    expect(sumOfJudgements([])).toBe('');
    expect(sumOfJudgements([judgement])).toBe('1');
    expect(sumOfJudgements([judgement, bare])).toBe('2, 1 without basis');
  });
});

describe('names in words', () => {
  const mention: EntityMentionItem = { range, text: 'Harl', sentence: 'Harl fell.', isUncited: true };
  const harl: NoteEntityItem = { name: 'Harl', kind: 'organisation', known: 'register', mentions: [mention] };

  it('say how often, and where nothing is cited', () => {
    expect(describeNoteEntity(harl)).toBe('1 mention · 1 uncited');
    expect(labelOfNoteEntity(harl)).toBe('Harl, organisation, 1 mention, 1 in sentences that cite nothing, registered');
    const cited = { ...harl, known: 'nowhere', kind: null, mentions: [{ ...mention, isUncited: false }] } as const;
    expect(describeNoteEntity(cited)).toBe('1 mention · in no source');
    expect(sumOfEntities([harl, cited])).toBe('2 names, 1 uncited');
  });

  it('stand in their sentence, with its line', () => {
    expect(nameOfMention(mention)).toBe('1: Harl fell.');
    expect(nameOfMention({ ...mention, sentence: 'In the second half of the year Harl fell.' })).toBe(
      '1: …of the year Harl fell.',
    );
    expect(nameOfMention({ ...mention, sentence: 'Inthesecondhalfoftheyear/Harl fell.' })).toBe(
      '1: Inthesecondhalfoftheyear/Harl fell.',
    );
  });

  it('say who knows them', () => {
    const known = { name: 'Harl', kind: null, isRegistered: true, forms: ['HM'], sources: 0, count: 0 };
    expect(describeLibraryEntity(known)).toBe('registered · in no source');
    expect(labelOfLibraryEntity({ ...known, isRegistered: false, sources: 2, count: 5 })).toBe(
      'Harl, of no known kind, named 5 times in 2 sources, also HM',
    );
  });
});
